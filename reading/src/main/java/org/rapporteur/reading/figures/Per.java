package org.rapporteur.reading.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** What a number holds for each of: the sides, or what is given in return ("50 for each officer"). Immutable. */
final class Per {

    private final FigureLexicon lexicon;

    Per(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code "side"}, else the noun that it holds for each of, {@code ""} if it holds as it stands. */
    String of(Counted counted) {
        return isSide(counted) ? "side" : noun(counted);
    }

    private String noun(Counted counted) {
        Sentence sentence = counted.sentence();
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        int after = Math.max(counted.quantity().last(), counted.end()) + 1;
        for (String phrase : lexicon.sides().units()) {
            int last = after + phrase.split(" ").length - 1;
            if (QuantityFinder.beginsAt(words, after, phrase) && sentence.head(last) > last && sentence.token(sentence.head(last)).isNoun()) {
                return sentence.token(sentence.head(last)).lemma().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Whether it holds for each of the parties. */
    boolean isSide(Counted counted) {
        Sentence sentence = counted.sentence();
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        int after = counted.end() + 1;
        if (after + 1 < sentence.size() && words.get(after).equals("for") && words.get(after + 1).equals(words.get(counted.quantity().last()))) {
            return true;
        }
        for (int at = counted.quantity().last() + 1; at < sentence.size() && at <= counted.end() + 3; at++) {
            for (String phrase : lexicon.sides().after()) {
                if (QuantityFinder.beginsAt(words, at, phrase) && !isSubject(sentence, at, phrase)) {
                    return true;
                }
            }
            boolean ends = sentence.token(at).tag().equals(",") || (at > counted.end() && sentence.token(at).isVerb());
            if (ends) {
                break;
            }
        }
        int head = sentence.head(WhatCounts.firstConjunct(sentence, counted.anchor()));
        Optional<Integer> subject = head < 0 ? Optional.empty() : sentence.child(head, "nsubj");
        return subject.filter(holder -> WhatCounts.lemma(sentence, holder).equals("each")
                        || (lexicon.sides().subjects().contains(WhatCounts.lemma(sentence, holder))
                                && sentence.children(holder, "det").stream()
                                        .anyMatch(det -> WhatCounts.lemma(sentence, det).equals("each"))))
                .isPresent();
    }

    private static boolean isSubject(Sentence sentence, int at, String phrase) {
        int last = at + phrase.split(" ").length - 1;
        return sentence.is(last, "nsubj") || (sentence.is(last, "det") && sentence.head(last) > last);
    }
}
