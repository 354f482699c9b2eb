package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * Where the reporter goes on behind what somebody says: with another speaker ("; the ministry maintains"), a gloss (", a claim that could
 * not be checked"), what came of the words (", prompting a march"), or what happened meanwhile (", as jets struck two towns"). Parsers hang all of it on the last clause. Which words open
 * a gloss is data ({@code resumptions.yaml}). Immutable; safe for use by several threads.
 */
final class Resumption {

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> BACKSHIFTED = Set.of("would", "had", "could", "might");
    /** Before "as" or "after": "even as", "hours after". */
    private static final Set<String> CLOSER = Set.of("even", "just", "hours", "days", "minutes", "weeks", "shortly", "soon");
    private static final Set<String> MEANWHILE = Set.of("as", "while", "after");
    private static final Set<String> NOBODY = Set.of("neither", "nobody", "none");
    private static final int LONGEST_GLOSS_NOUN = 5;
    private static final int LONGEST_SUBJECT = 8;

    private final CueLexicon lexicon;
    private final Map<String, Set<String>> words = new HashMap<>();

    Resumption(CueLexicon lexicon) {
        this.lexicon = lexicon;
        for (Map.Entry<String, JsonNode> list : YamlDocument.resource(Resumption.class, "resumptions.yaml").properties()) {
            Set<String> lemmas = new HashSet<>();
            list.getValue().path("words").forEach(word -> lemmas.add(word.asText()));
            words.put(list.getKey(), Set.copyOf(lemmas));
        }
    }

    /** The attribution with what is said behind its cue, up to where the reporter goes on. */
    Attribution without(Attribution said, BitSet quoted) {
        BitSet content = said.content();
        int behind = content.nextSetBit(said.trigger() + 1);
        // "The guild has agreed, its president said, a step it had ruled out": behind the cue only the gloss is left.
        boolean split = behind > said.trigger() + 1 && content.nextSetBit(0) < said.trigger() && said.sentence().token(behind - 1).text().matches("[,—–]|--");
        if (split && !quoted.get(behind) && goesOn(said, behind - 1, quoted)) {
            return said.withContent(Trees.trimmed(said.sentence(), Trees.minus(content, Trees.range(behind, content.length()))));
        }
        for (int at = content.nextSetBit(said.trigger() + 2); at > 0 && at + 2 < said.sentence().size(); at = content.nextSetBit(at + 1)) {
            if (!quoted.get(at) && goesOn(said, at, quoted)) {
                BitSet left = Trees.trimmed(said.sentence(), Trees.minus(content, Trees.range(at, content.length())));
                return left.isEmpty() ? said : said.withContent(left);
            }
        }
        return said;
    }

    private boolean goesOn(Attribution said, int at, BitSet quoted) {
        Sentence sentence = said.sentence();
        String mark = sentence.token(at).text();
        if (mark.equals(";")) {
            return isSpokenBehind(sentence, at);
        }
        // "the Arica–Tacna line" has no pause in it.
        boolean dash = DASHES.contains(mark) && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
        if (!dash && !mark.equals(",")) {
            return false;
        }
        return isGloss(said, at) || (dash ? isPhraseAlone(said, at, quoted) : isContrast(sentence, at) || isSequel(sentence, at) || isMeanwhile(said, at) || isClauseOfReporter(said, at));
    }

    /** "has a letter to prove it; the ministry maintains that …": behind a semicolon another speaks. */
    private boolean isSpokenBehind(Sentence sentence, int semicolon) {
        return sentence.tokens().stream().anyMatch(verb -> verb.index() > semicolon && verb.isVerb() && lexicon.reports(verb.lemma())
                && sentence.child(verb.index(), "nsubj").filter(s -> s > semicolon && sentence.token(s).isNoun() && lexicon.maySpeak(sentence.token(s))).isPresent());
    }

    /** "said it would not settle, while the firm had capped its offer": what the other does is not what is said. */
    private boolean isContrast(Sentence sentence, int comma) {
        int mark = CLOSER.contains(sentence.token(comma + 1).text()) ? comma + 2 : comma + 1;
        int clause = sentence.head(mark);
        return lexicon.isContrast(sentence.token(mark).lemma())
                && clause > mark
                && sentence.is(clause, "advcl")
                && sentence.child(clause, "nsubj").filter(s -> s > mark && !sentence.token(s).isPronoun() && (lexicon.maySpeak(sentence.token(s)) || lexicon.reports(sentence.token(clause).lemma()))).isPresent();
    }

    /** "said the fee would fall — good news for growers": what a reporter adds behind the last dash, without a verb of its own. */
    private static boolean isPhraseAlone(Attribution said, int dash, BitSet quoted) {
        Sentence sentence = said.sentence();
        BitSet behind = sentence.token(dash + 1).tag().matches("DT|JJ.*|NN.*") ? Trees.range(dash + 1, said.content().length()) : new BitSet();
        return !behind.isEmpty() && !behind.intersects(quoted)
                && behind.stream().noneMatch(i -> DASHES.contains(sentence.token(i).text()))
                && Trees.range(0, dash).stream().noneMatch(i -> DASHES.contains(sentence.token(i).text()))
                && !Trees.hasFiniteVerb(sentence, behind);
    }

    /** ", a claim that could not be checked", "– a promise he has broken twice": a noun for what was just said, and what the reporter knows of it. */
    private boolean isGloss(Attribution said, int pause) {
        Sentence sentence = said.sentence();
        int noun = pause + 1;
        while (noun < sentence.size() && noun - pause <= LONGEST_GLOSS_NOUN && sentence.token(noun).tag().matches("DT|JJ.*|RB|CD|VBN")) {
            noun++;
        }
        boolean article = sentence.token(pause + 1).lemma().matches("a|an|the|another|something");
        if (!article && noun == pause + 1 || noun + 2 >= sentence.size() || !has("glosses", sentence.token(noun))) {
            return false;
        }
        boolean told = sentence.token(noun + 1).tag().matches("WDT|WP.*|PRP|DT|NNP|VBN|IN") || sentence.token(noun + 2).lemma().equals("that");
        int end = said.content().length();
        boolean last = Trees.range(noun + 1, end).stream().noneMatch(i -> sentence.token(i).text().equals(",")) || sentence.subtree(noun).length() >= end
                || DASHES.contains(sentence.token(pause).text());
        return told && last;
    }

    /** ", prompting a march", ", without giving a number": what came of the words, or what they left out. */
    private boolean isSequel(Sentence sentence, int comma) {
        Token next = sentence.token(comma + 1);
        return next.tag().equals("VBG") && has("consequences", next)
                || next.lemma().equals("without") && sentence.token(comma + 2).tag().equals("VBG") && has("withheld", sentence.token(comma + 2));
    }

    /** "said the south would stay quiet, as jets struck two towns": told in the plain past, where what is said is shifted back. */
    private boolean isMeanwhile(Attribution said, int comma) {
        Sentence sentence = said.sentence();
        int mark = CLOSER.contains(sentence.token(comma + 1).text()) ? comma + 2 : comma + 1;
        int clause = sentence.head(mark);
        return MEANWHILE.contains(sentence.token(mark).text()) && clause > mark && isBackshifted(said, comma)
                && happened(sentence, clause) && sentence.child(clause, "nsubj").filter(s -> s > mark && sentence.token(s).isNoun()).isPresent();
    }

    /**
     * "said the road would open, and rescuers pulled two men from the river", "said it had not begun, but neither has withdrawn": a
     * clause with a subject of its own that is not shifted back as what is said is.
     */
    private boolean isClauseOfReporter(Attribution said, int comma) {
        Sentence sentence = said.sentence();
        if (!sentence.token(comma + 1).text().matches("and|but") || sentence.token(comma + 2).lemma().equals("that")) {
            return false;
        }
        Optional<Integer> verb = sentence.tokens().subList(comma + 2, Math.min(sentence.size(), comma + 2 + LONGEST_SUBJECT)).stream()
                .map(Token::index)
                .filter(s -> sentence.relation(s).startsWith("nsubj") && sentence.head(s) > s && !sentence.token(s).tag().startsWith("W"))
                .findFirst()
                .filter(s -> Trees.range(comma + 2, s).stream().allMatch(i -> sentence.token(i).tag().matches("DT|JJ.*|NN.*|POS|CD|PRP\\$")))
                .filter(s -> NOBODY.contains(sentence.token(s).lemma().toLowerCase(Locale.ROOT)) || sentence.token(s).isNoun())
                .map(sentence::head);
        if (verb.isEmpty()) {
            return false;
        }
        int subject = sentence.children(verb.get()).stream().filter(c -> sentence.relation(c).startsWith("nsubj")).findFirst().orElseThrow();
        boolean nobody = sentence.token(comma + 1).text().equals("but") && NOBODY.contains(sentence.token(subject).lemma().toLowerCase(Locale.ROOT));
        boolean present = isPresent(sentence, verb.get());
        boolean secondThat = Trees.range(said.trigger(), comma).stream().anyMatch(i -> said.content().get(i) && sentence.token(i).lemma().equals("that")
                && sentence.token(i).tag().equals("IN") && sentence.token(i - 1).tag().equals("CC"));
        boolean shifted = isBackshifted(said, comma);
        // "ruled that out, and the governor ordered a curfew": a thing that was ruled out has no clause of its own.
        boolean thing = !said.reports() && (present || sentence.token(verb.get()).tag().equals("VBD"));
        return nobody || secondThat || thing || shifted && (present || happened(sentence, verb.get()));
    }

    private static boolean isPresent(Sentence sentence, int verb) {
        return sentence.token(verb).tag().matches("VB[ZP]")
                || sentence.children(verb, "aux", "cop").stream().anyMatch(a -> sentence.token(a).tag().matches("VB[ZP]") || sentence.token(a).text().matches("will|can"));
    }

    /** Told in the plain past, of a deed and not of a state. */
    private boolean happened(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD") && sentence.children(verb, "aux", "cop").isEmpty() && !lexicon.isState(sentence.token(verb).lemma());
    }

    /** Said in the past, and its first clause shifted back by that: "said that it would". */
    private static boolean isBackshifted(Attribution said, int end) {
        Sentence sentence = said.sentence();
        return sentence.token(said.trigger()).tag().matches("VB[DN]")
                && Trees.range(said.trigger() + 1, end).stream().anyMatch(i -> said.content().get(i) && BACKSHIFTED.contains(sentence.token(i).text()));
    }

    private boolean has(String list, Token word) {
        return words.getOrDefault(list, Set.of()).contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
