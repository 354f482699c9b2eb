package org.rapporteur.reading.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/**
 * Where the reporter goes on behind what somebody says: with another speaker ("; the ministry maintains"), a gloss (", a claim that could
 * not be checked"), what came of the words (", prompting a march"), or what happened meanwhile (", as jets struck two towns"). Parsers
 * hang all of it on the last clause. The words are data ({@code resumptions.yaml}). Immutable; safe for use by several threads.
 */
final class Resumption {

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final Set<String> PAUSES = Set.of(",", "—", "–", "--");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "something");
    private static final Set<String> BEFORE_GLOSS = Tags.of("DT JJ* RB CD VBN");
    private static final Set<String> BEHIND_GLOSS = Tags.of("WDT WP* PRP DT NNP VBN IN");
    private static final Set<String> NOUN_PHRASE = Tags.of("DT JJ* NN*");
    private static final Set<String> BEFORE_SUBJECT = Tags.of("DT JJ* NN* POS CD PRP$");
    private static final Set<String> PRESENT = Tags.of("VBZ VBP");
    private static final Set<String> PRESENT_MODALS = Set.of("will", "can");
    private static final int LONGEST_GLOSS_NOUN = 5;
    private static final int LONGEST_SUBJECT = 8;

    private final CueLexicon lexicon;
    private final Set<String> glosses;
    private final Set<String> consequences;
    private final Set<String> withheld;
    private final Set<String> backshifted;
    private final Set<String> closer;
    private final Set<String> meanwhile;
    private final Set<String> nobody;

    Resumption(CueLexicon lexicon) {
        JsonNode document = YamlDocument.resource(Resumption.class, "resumptions.yaml");
        this.lexicon = lexicon;
        this.glosses = words(document, "glosses");
        this.consequences = words(document, "consequences");
        this.withheld = words(document, "withheld");
        this.backshifted = words(document, "backshifted");
        this.closer = words(document, "closer");
        this.meanwhile = words(document, "meanwhile");
        this.nobody = words(document, "nobody");
    }

    private static Set<String> words(JsonNode document, String list) {
        Set<String> words = new HashSet<>();
        document.path(list).path("words").forEach(word -> words.add(word.asText()));
        return Set.copyOf(words);
    }

    /** The attribution with what is said behind its cue, up to where the reporter goes on. */
    Attribution without(Attribution said, BitSet quoted) {
        Sentence sentence = said.sentence();
        BitSet content = said.content();
        int behind = content.nextSetBit(said.trigger() + 1);
        // "The guild has agreed, its president said, a step it had ruled out": behind the cue only the gloss is left.
        boolean split = behind > said.trigger() + 1
                && content.nextSetBit(0) < said.trigger()
                && PAUSES.contains(sentence.token(behind - 1).text());
        if (split && !quoted.get(behind) && goesOn(said, behind - 1, quoted)) {
            return said.withContent(upTo(said, behind));
        }
        for (int at = content.nextSetBit(said.trigger() + 2); at > 0 && at + 2 < sentence.size(); at = content.nextSetBit(at + 1)) {
            if (!quoted.get(at) && goesOn(said, at, quoted)) {
                BitSet left = upTo(said, at);
                return left.isEmpty() ? said : said.withContent(left);
            }
        }
        return said;
    }

    private static BitSet upTo(Attribution said, int end) {
        return Trees.trimmed(said.sentence(), Trees.minus(said.content(), Trees.range(end, said.content().length())));
    }

    private boolean goesOn(Attribution said, int at, BitSet quoted) {
        Sentence sentence = said.sentence();
        String mark = sentence.token(at).text();
        if (mark.equals(",")) {
            return isGloss(said, at)
                    || isContrast(sentence, at)
                    || isSequel(sentence, at)
                    || isMeanwhile(said, at)
                    || isClauseOfReporter(said, at);
        }
        // "the Arica–Tacna line" has no pause in it.
        boolean dash = DASHES.contains(mark) && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
        return dash && (isGloss(said, at) || isPhraseAlone(said, at, quoted)) || mark.equals(";") && isSpokenBehind(sentence, at);
    }

    /** "has a letter to prove it; the ministry maintains that …": behind a semicolon another speaks. */
    private boolean isSpokenBehind(Sentence sentence, int semicolon) {
        return sentence.tokens().stream()
                .filter(verb -> verb.index() > semicolon && verb.isVerb() && lexicon.reports(verb.lemma()))
                .anyMatch(verb -> sentence.child(verb.index(), "nsubj")
                        .filter(s -> s > semicolon && sentence.token(s).isNoun() && lexicon.maySpeak(sentence.token(s)))
                        .isPresent());
    }

    /** The word behind a comma that opens a clause: "as", and of "even as" the second. */
    private int opening(Sentence sentence, int comma) {
        return closer.contains(sentence.token(comma + 1).text()) ? comma + 2 : comma + 1;
    }

    /** "said it would not settle, while the firm had capped its offer": what the other does is not what is said. */
    private boolean isContrast(Sentence sentence, int comma) {
        int mark = opening(sentence, comma);
        int clause = sentence.head(mark);
        return lexicon.isContrast(sentence.token(mark).lemma())
                && clause > mark
                && sentence.is(clause, "advcl")
                && sentence.child(clause, "nsubj").filter(subject -> subject > mark && isAnother(sentence, subject, clause)).isPresent();
    }

    private boolean isAnother(Sentence sentence, int subject, int clause) {
        return !sentence.token(subject).isPronoun()
                && (lexicon.maySpeak(sentence.token(subject)) || lexicon.reports(sentence.token(clause).lemma()));
    }

    /** "said the fee would fall — good news for growers": what a reporter adds behind the last dash, without a verb of its own. */
    private static boolean isPhraseAlone(Attribution said, int dash, BitSet quoted) {
        Sentence sentence = said.sentence();
        BitSet behind = Trees.range(dash + 1, said.content().length());
        return NOUN_PHRASE.contains(sentence.token(dash + 1).tag())
                && !behind.isEmpty()
                && !behind.intersects(quoted)
                && !hasDash(sentence, behind)
                && !hasDash(sentence, Trees.range(0, dash))
                && !Trees.hasFiniteVerb(sentence, behind);
    }

    private static boolean hasDash(Sentence sentence, BitSet words) {
        return words.stream().anyMatch(i -> DASHES.contains(sentence.token(i).text()));
    }

    /**
     * ", a claim that could not be checked", "– a promise he has broken twice": a noun for what was just said, and what the reporter knows
     * of it.
     */
    private boolean isGloss(Attribution said, int pause) {
        Sentence sentence = said.sentence();
        int noun = pause + 1;
        while (noun < sentence.size() && noun - pause <= LONGEST_GLOSS_NOUN && BEFORE_GLOSS.contains(sentence.token(noun).tag())) {
            noun++;
        }
        boolean article = noun > pause + 1 || ARTICLES.contains(sentence.token(pause + 1).lemma());
        if (!article || noun + 2 >= sentence.size() || !has(glosses, sentence.token(noun))) {
            return false;
        }
        boolean told = BEHIND_GLOSS.contains(sentence.token(noun + 1).tag()) || sentence.token(noun + 2).lemma().equals("that");
        int end = said.content().length();
        boolean last = DASHES.contains(sentence.token(pause).text())
                || Trees.range(noun + 1, end).stream().noneMatch(i -> sentence.token(i).text().equals(","))
                || sentence.subtree(noun).length() >= end;
        return told && last;
    }

    /** ", prompting a march", ", without giving a number": what came of the words, or what they left out. */
    private boolean isSequel(Sentence sentence, int comma) {
        Token next = sentence.token(comma + 1);
        return next.tag().equals("VBG") && has(consequences, next)
                || next.lemma().equals("without")
                        && sentence.token(comma + 2).tag().equals("VBG")
                        && has(withheld, sentence.token(comma + 2));
    }

    /** "said the south would stay quiet, as jets struck two towns": told in the plain past, where what is said is shifted back. */
    private boolean isMeanwhile(Attribution said, int comma) {
        Sentence sentence = said.sentence();
        int mark = opening(sentence, comma);
        int clause = sentence.head(mark);
        return meanwhile.contains(sentence.token(mark).text())
                && clause > mark
                && isBackshifted(said, comma)
                && happened(sentence, clause)
                && sentence.child(clause, "nsubj").filter(subject -> subject > mark && sentence.token(subject).isNoun()).isPresent();
    }

    /**
     * "said the road would open, and rescuers pulled two men from the river", "said it had not begun, but neither has withdrawn": a
     * clause with a subject of its own that is not shifted back as what is said is.
     */
    private boolean isClauseOfReporter(Attribution said, int comma) {
        Sentence sentence = said.sentence();
        String joint = sentence.token(comma + 1).text();
        boolean joins = (joint.equals("and") || joint.equals("but")) && !sentence.token(comma + 2).lemma().equals("that");
        Optional<Integer> told = joins ? verbOfNext(sentence, comma + 2) : Optional.empty();
        if (told.isEmpty()) {
            return false;
        }
        int verb = told.get();
        int subject = sentence.children(verb).stream().filter(c -> sentence.relation(c).startsWith("nsubj")).findFirst().orElseThrow();
        boolean present = isPresent(sentence, verb);
        // "ruled that out, and the governor ordered a curfew": a thing that was ruled out has no clause of its own.
        boolean thing = !said.reports() && (present || sentence.token(verb).tag().equals("VBD"));
        return thing
                || joint.equals("but") && has(nobody, sentence.token(subject))
                || hasSecondThat(said, comma)
                || isBackshifted(said, comma) && (present || happened(sentence, verb));
    }

    /** The verb of a clause that begins here with a noun of its own, or with nobody. */
    private Optional<Integer> verbOfNext(Sentence sentence, int from) {
        return sentence.tokens().subList(from, Math.min(sentence.size(), from + LONGEST_SUBJECT)).stream()
                .map(Token::index)
                .filter(s -> sentence.relation(s).startsWith("nsubj") && sentence.head(s) > s && !sentence.token(s).tag().startsWith("W"))
                .findFirst()
                .filter(s -> Trees.range(from, s).stream().allMatch(i -> BEFORE_SUBJECT.contains(sentence.token(i).tag())))
                .filter(s -> sentence.token(s).isNoun() || has(nobody, sentence.token(s)))
                .map(sentence::head);
    }

    /** "said that it was late and that it was cold, …": what is said has ended its last clause. */
    private static boolean hasSecondThat(Attribution said, int comma) {
        Sentence sentence = said.sentence();
        return Trees.range(said.trigger(), comma).stream().anyMatch(i -> said.content().get(i)
                && sentence.token(i).lemma().equals("that")
                && sentence.token(i).tag().equals("IN")
                && sentence.token(i - 1).tag().equals("CC"));
    }

    private static boolean isPresent(Sentence sentence, int verb) {
        return PRESENT.contains(sentence.token(verb).tag())
                || sentence.children(verb, "aux", "cop").stream().map(sentence::token)
                        .anyMatch(helper -> PRESENT.contains(helper.tag()) || PRESENT_MODALS.contains(helper.text()));
    }

    /** Told in the plain past, of a deed and not of a state. */
    private boolean happened(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBD")
                && sentence.children(verb, "aux", "cop").isEmpty()
                && !lexicon.isState(sentence.token(verb).lemma());
    }

    /** Said in the past, and its first clause shifted back by that: "said that it would". */
    private boolean isBackshifted(Attribution said, int end) {
        Sentence sentence = said.sentence();
        return Tags.PAST.contains(sentence.token(said.trigger()).tag())
                && Trees.range(said.trigger() + 1, end).stream()
                        .anyMatch(i -> said.content().get(i) && backshifted.contains(sentence.token(i).text()));
    }

    private static boolean has(Set<String> words, Token word) {
        return words.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
