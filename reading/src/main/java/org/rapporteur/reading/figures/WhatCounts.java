package org.rapporteur.reading.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Says what the people or things that a number counts went through: killed, exchanged, displaced. */
final class WhatCounts {

    private static final Set<String> LOSSES = Set.of("killed", "injured");

    private static final Set<String> BESIDES = Set.of("together", "along");

    /** An aside between commas is no longer, in tokens. */
    private static final int ASIDE = 12;
    /** Between a verb and the word with which it says what became of somebody. */
    private static final Set<String> FATES = Set.of("from", "of", "out", "to", "into", "for", "with", "in");

    private final FigureLexicon lexicon;

    WhatCounts(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<FigureLexicon.Measure> of(Counted counted) {
        return lexicon.measures().stream()
                .filter(measure -> fits(measure, counted) && says(measure, counted))
                .findFirst()
                .map(measure -> isEither(counted) ? casualties(measure) : measure);
    }

    private FigureLexicon.Measure casualties(FigureLexicon.Measure measure) {
        return LOSSES.contains(measure.what())
                ? lexicon.measures().stream().filter(other -> other.what().equals("casualties")).findFirst().orElse(measure)
                : measure;
    }

    /** "Killed or wounded 50": how many of them died nobody says. */
    private boolean isEither(Counted counted) {
        Sentence sentence = counted.sentence();
        int head = sentence.head(counted.anchor());
        for (int or = 1; or + 1 < sentence.size(); or++) {
            boolean both = word(sentence, or).equals("or") && isLoss(sentence, or - 1) && isLoss(sentence, or + 1);
            boolean near = head == or - 1 || head == or + 1 || sentence.head(or - 1) == counted.anchor() || sentence.head(or + 1) == counted.anchor();
            if (both && near) {
                return true;
            }
        }
        return false;
    }

    private boolean isLoss(Sentence sentence, int i) {
        return lexicon.measures().stream()
                .filter(measure -> LOSSES.contains(measure.what()))
                .anyMatch(measure -> measure.patients().contains(lemma(sentence, i)) || measure.states().contains(word(sentence, i)));
    }

    /** The measure that these words name or do, if any: "swap" for exchanged. */
    Optional<FigureLexicon.Measure> namedIn(Sentence sentence) {
        return lexicon.measures().stream()
                .filter(measure -> measure.people() || !measure.counted().isEmpty())
                .filter(measure -> sentence.tokens().stream().anyMatch(token -> {
                    String lemma = token.lemma().toLowerCase(Locale.ROOT);
                    return measure.nouns().contains(lemma) || measure.patients().contains(lemma);
                }))
                .findFirst();
    }

    /** What the last word before {@code end} says that became of people: "the count of those hurt". */
    Optional<FigureLexicon.Measure> lossBefore(Sentence sentence, int end) {
        for (int i = end - 1; i >= 0; i--) {
            int at = i;
            Optional<FigureLexicon.Measure> lost = lexicon.measures().stream()
                    .filter(measure -> LOSSES.contains(measure.what()))
                    .filter(measure -> measure.states().contains(word(sentence, at)) || measure.nouns().contains(lemma(sentence, at)))
                    .findFirst();
            if (lost.isPresent()) {
                return lost;
            }
        }
        return Optional.empty();
    }

    /** "Six people were hurt", "five policemen, and not four as reported, lost their lives": by the words that follow, however they are parsed. */
    private boolean followsState(FigureLexicon.Measure measure, Counted counted) {
        Sentence sentence = counted.sentence();
        int at = counted.end() + 1;
        if (at + 2 < sentence.size() && sentence.token(at).text().equals(",") && word(sentence, at + 1).matches("and|not")) {
            int close = at + 1;
            while (close < sentence.size() && close < at + ASIDE && !sentence.token(close).text().equals(",")) {
                close++;
            }
            at = close + 1;
        }
        boolean passive = false;
        while (at < sentence.size() && (lemma(sentence, at).matches("be|have") || sentence.token(at).tag().equals("RB"))) {
            passive |= lemma(sentence, at).equals("be");
            at++;
        }
        if (at >= sentence.size() || counted.noun() < 0) {
            return false;
        }
        String verb = lemma(sentence, at);
        boolean suffered = passive && sentence.token(at).tag().matches("VB[ND]") && (measure.patients().contains(verb) || measure.states().contains(word(sentence, at)));
        boolean lost = !passive && at + 2 < sentence.size() && measure.losses().contains(verb + " " + lemma(sentence, at + 2));
        return suffered || lost;
    }

    /** The noun whose remains, say, are counted: "the bodies of nine soldiers". */
    boolean isHolder(String lemma) {
        return lexicon.measures().stream().anyMatch(measure -> measure.counted().contains(lemma));
    }

    private boolean fits(FigureLexicon.Measure measure, Counted counted) {
        String noun = counted.lemma();
        if (measure.except().contains(noun)) {
            return false;
        }
        if (!measure.counted().isEmpty()) {
            String holder = lemma(counted.sentence(), counted.anchor());
            return measure.counted().contains(noun) || measure.counted().contains(holder);
        }
        boolean named = counted.noun() >= 0 && counted.sentence().token(counted.noun()).tag().equals("NNPS");
        boolean pronoun = counted.noun() >= 0 && counted.sentence().token(counted.noun()).isPronoun();
        // "nine arrests" are nine people
        return !measure.people() || noun.isEmpty() || measure.nouns().contains(noun) || named || pronoun || lexicon.people().contains(noun);
    }

    private boolean says(FigureLexicon.Measure measure, Counted counted) {
        Sentence sentence = counted.sentence();
        boolean stated = !counted.glued() && counted.noun() >= 0 && measure.states().contains(word(sentence, counted.noun()));
        return stated
                || measure.nouns().contains(counted.lemma())
                || hasState(measure, counted)
                || LOSSES.contains(measure.what()) && followsState(measure, counted)
                || isPatient(measure, sentence, counted.anchor(), counted)
                || isNamedBy(measure, sentence, counted.anchor())
                || isToll(measure, sentence, counted.anchor());
    }

    /** "Nine dead", "nine were missing", "1,000 captured". */
    private boolean hasState(FigureLexicon.Measure measure, Counted counted) {
        Sentence sentence = counted.sentence();
        int next = counted.end() + 1;
        if (next < sentence.size() && measure.states().contains(word(sentence, next)) && !isActive(sentence, next)) {
            return true;
        }
        int anchor = counted.anchor();
        for (int child : sentence.children(anchor, "amod", "acl", "xcomp")) {
            if (measure.states().contains(word(sentence, child))) {
                return true;
            }
        }
        int head = sentence.head(anchor);
        if (head >= 0 && sentence.token(head).isVerb() && (sentence.is(anchor, "obj") || sentence.relation(anchor).equals("nsubj:pass") || counted.isHiddenSubject())) {
            for (int result : sentence.children(head)) {
                // "shot dead", "believed dead"
                if (result == head + 1 && sentence.token(result).tag().startsWith("JJ") && measure.states().contains(word(sentence, result))) {
                    return true;
                }
            }
        }
        return head >= 0
                && (sentence.is(anchor, "nsubj") || counted.isHiddenSubject())
                && !sentence.token(head).tag().matches("VB[DPZ]?")
                && measure.states().contains(word(sentence, head));
    }

    private static boolean isActive(Sentence sentence, int i) {
        return sentence.token(i).tag().matches("VB[DPZ]") && sentence.child(i, "obj").isPresent();
    }

    private boolean isPatient(FigureLexicon.Measure measure, Sentence sentence, int anchor, Counted counted) {
        for (int child : sentence.children(anchor, "acl")) {
            if (sentence.token(child).tag().equals("VBN") && affects(measure, lemma(sentence, child), counted.lemma())) {
                return true;
            }
        }
        int at = firstConjunct(sentence, anchor);
        int verb = sentence.head(at);
        if (verb < 0) {
            return false;
        }
        String lemma = lemma(sentence, verb);
        boolean hidden = counted.isHiddenSubject();
        boolean subject = sentence.is(at, "nsubj") || hidden;
        boolean passive = sentence.relation(at).equals("nsubj:pass")
                || hidden && sentence.child(verb, "aux:pass").isPresent()
                || (subject && sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "aux").isEmpty())
                || (subject && sentence.token(verb).tag().equals("VBD") && sentence.child(verb, "obj").isEmpty() && counted.noun() < 0);
        if (subject && !passive) {
            boolean loses = sentence.children(verb, "obj", "obl", "advmod").stream().anyMatch(lost -> measure.losses().contains(lemma + " " + lemma(sentence, lost)));
            return loses || measure.subjects().contains(lemma);
        }
        // "was killed, together with four of his guards"
        boolean besides = sentence.is(at, "obl") && isIn(sentence, at, Set.of("with"))
                && sentence.children(at, "advmod", "case").stream().anyMatch(mark -> BESIDES.contains(lemma(sentence, mark)));
        if (besides) {
            boolean suffers = sentence.child(verb, "nsubj").filter(who -> sentence.relation(who).equals("nsubj:pass")).isPresent();
            Set<String> deeds = suffers ? measure.patients() : measure.subjects();
            return deeds.contains(lemma) || sentence.children(verb, "conj").stream().anyMatch(other -> deeds.contains(lemma(sentence, other)));
        }
        // "drove nine from their homes", "took nine to hospital", "treated nine for burns"
        boolean driven = sentence.children(verb, "obl").stream()
                .anyMatch(from -> isIn(sentence, from, FATES) && measure.losses().contains(lemma + " " + lemma(sentence, from)));
        if (driven) {
            return passive || sentence.is(at, "obj");
        }
        boolean object = sentence.is(at, "obj") || sentence.is(at, "ccomp") || sentence.is(at, "dep");
        return (passive || object) && affects(measure, lemma, counted.lemma());
    }

    private static boolean affects(FigureLexicon.Measure measure, String verb, String noun) {
        return measure.patients().contains(verb) || measure.losses().contains(verb + " " + noun);
    }

    /** "The deaths of nine", "an exchange of 1,000", "an exchange, 1,000 on each side". */
    private boolean isNamedBy(FigureLexicon.Measure measure, Sentence sentence, int anchor) {
        int at = firstConjunct(sentence, anchor);
        int head = sentence.head(at);
        boolean tied = sentence.is(at, "nmod") || sentence.is(at, "appos") || sentence.is(at, "dep") || sentence.is(at, "compound");
        return head >= 0 && tied && measure.nouns().contains(lemma(sentence, head));
    }

    /** "The toll rose to nine", "a toll of nine". */
    private boolean isToll(FigureLexicon.Measure measure, Sentence sentence, int anchor) {
        int head = sentence.head(anchor);
        if (head < 0 || measure.tolls().isEmpty()) {
            return false;
        }
        if (sentence.is(anchor, "nmod") && measure.tolls().contains(lemma(sentence, head))) {
            return true;
        }
        boolean level = sentence.is(anchor, "obl") || sentence.is(anchor, "obj") || sentence.is(anchor, "nmod");
        List<Integer> holders = sentence.children(head, "nsubj", "obj");
        return level && holders.stream().anyMatch(holder -> measure.tolls().contains(lemma(sentence, holder)));
    }

    static int firstConjunct(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; sentence.is(at, "conj") && steps < sentence.size(); steps++) {
            int head = sentence.head(at);
            Token token = sentence.token(head);
            if (token.isVerb()) {
                break;
            }
            at = head;
        }
        return at;
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a preposition of this list introduces {@code i}. */
    static boolean isIn(Sentence sentence, int i, Set<String> prepositions) {
        return sentence.children(i, "case").stream().anyMatch(mark -> prepositions.contains(lemma(sentence, mark)));
    }
}
