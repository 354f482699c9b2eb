package org.rapporteur.yardsticks.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.record.Text;
import org.rapporteur.yardsticks.attribution.ParsedText.Word;

/**
 * Tells how an annotated attribution is built, from its annotated parts, the marks of the text and the parts of speech. Rules
 * on purpose simpler than those that find statements: a yardstick must not err where the reading does. Immutable.
 */
final class Constructions {

    /** Of a direct quotation a "he" or a dash may stand outside of the marks. */
    private static final double VERBATIM = 0.9;

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final Set<String> BEFORE_A_GERUND = Set.of("IN", "RB", "PRP$");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
    /** How far back from its participle a form of be is looked for: "were not at first told". */
    private static final int REACH = 4;

    private final KnownCues cues;

    Constructions(KnownCues cues) {
        this.cues = cues;
    }

    Construction of(Saying saying, ParsedText text) {
        List<Word> cue = text.in(saying.cue());
        List<Word> content = text.in(saying.content());
        if (saying.content().start() < text.bodyStart()) {
            return Construction.HEADING;
        } else if (beginsLikeAccordingTo(cue)) {
            return Construction.ACCORDING_TO;
        } else if (isPassive(saying, cue, text)) {
            return Construction.PASSIVE;
        } else if (saying.source().isEmpty()) {
            return Construction.NO_SOURCE;
        }
        return quotation(saying, text).orElseGet(() -> {
            if (isNounOrAdjective(cue)) {
                return Construction.NOUN_OR_ADJECTIVE;
            } else if (isInfinitive(cue, content)) {
                return Construction.INFINITIVE;
            } else if (isGerund(content)) {
                return Construction.GERUND;
            } else if (hasThat(saying, content, text)) {
                return Construction.THAT;
            }
            return isClause(content) ? Construction.NO_THAT : Construction.PHRASE;
        });
    }

    private static boolean beginsLikeAccordingTo(List<Word> cue) {
        return !cue.isEmpty()
                && (cue.get(0).token().text().equalsIgnoreCase("according")
                        || PREPOSITIONS.contains(cue.get(0).tag()) && cue.stream().noneMatch(Word::isVerb)
                        || cue.stream().allMatch(word -> word.tag().equals("RB")));
    }

    private static boolean isPassive(Saying saying, List<Word> cue, ParsedText text) {
        Optional<Word> participle = cue.stream().filter(word -> word.tag().equals("VBN")).findFirst();
        if (participle.isEmpty()) {
            return false;
        }
        int at = participle.get().token().span().start();
        if (saying.source().start() > at && endsWithBy(text.before(saying.source().start(), 1))) {
            return true;
        }
        // The nearest auxiliary decides: "had been told", but not "had told".
        List<Word> auxiliaries = text.before(at, REACH).stream()
                .filter(word -> word.isVerb() && AUXILIARIES.contains(word.lemma()))
                .toList();
        return !auxiliaries.isEmpty() && auxiliaries.get(auxiliaries.size() - 1).lemma().equals("be");
    }

    private static boolean endsWithBy(List<Word> words) {
        return !words.isEmpty() && words.get(words.size() - 1).lemma().equals("by");
    }

    private static Optional<Construction> quotation(Saying saying, ParsedText text) {
        List<Integer> letters = letters(saying.content(), text.text());
        long verbatim = letters.stream().filter(text.verbatim()::contains).count();
        if (verbatim == 0) {
            return Optional.empty();
        } else if (verbatim < VERBATIM * letters.size()) {
            return Optional.of(Construction.MIXED);
        }
        Extent place = saying.cue().isEmpty() ? saying.source() : saying.cue();
        if (letters.get(0) > place.start()) {
            return Optional.of(Construction.QUOTATION_AFTER);
        }
        return Optional.of(letters.get(letters.size() - 1) > place.start()
                ? Construction.QUOTATION_AROUND
                : Construction.QUOTATION_BEFORE);
    }

    /** Offsets of the letters and digits, in the order of the text. */
    private static List<Integer> letters(Extent extent, Text text) {
        return extent.spans().stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(offset -> Character.isLetterOrDigit(text.slice(offset, offset + 1).codePointAt(0)))
                .boxed()
                .toList();
    }

    private boolean isNounOrAdjective(List<Word> cue) {
        return cue.stream().anyMatch(word -> word.tag().startsWith("NN") || word.tag().startsWith("JJ"))
                && cue.stream()
                        .filter(Word::isVerb)
                        .allMatch(word -> AUXILIARIES.contains(word.lemma()) || cues.isSupportVerb(word.lemma()));
    }

    private boolean isInfinitive(List<Word> cue, List<Word> content) {
        Optional<Word> verb = content.stream().filter(word -> word.isVerb() || word.tag().equals("MD")).findFirst();
        if (verb.isEmpty() || !verb.get().tag().equals("VB")) {
            return false;
        }
        List<Word> before = content.subList(0, content.indexOf(verb.get()));
        if (before.isEmpty()) {
            return !cue.isEmpty() && isTo(cue.get(cue.size() - 1));
        }
        int to = IntStream.range(0, before.size()).filter(i -> isTo(before.get(i))).findFirst().orElse(-1);
        return to == 0
                || to == 1 && before.get(0).tag().equals("RB")
                || to > 0 && isSomebody(before.get(to - 1));
    }

    private static boolean isTo(Word word) {
        return word.tag().equals("TO");
    }

    /** "urged both crews to stop", but not "rejected the plan to rebuild". */
    private boolean isSomebody(Word word) {
        return word.token().isPronoun() || word.token().isName() || cues.isSomebody(word.lemma());
    }

    /** "hiding costs", but not "melting ice". */
    private static boolean isGerund(List<Word> content) {
        return content.stream()
                .dropWhile(word -> BEFORE_A_GERUND.contains(word.tag()) && !isThat(word))
                .findFirst()
                .filter(word -> word.tag().equals("VBG") && !word.sentence().is(word.token().index(), "amod"))
                .isPresent();
    }

    private static boolean hasThat(Saying saying, List<Word> content, ParsedText text) {
        return !content.isEmpty() && isThat(content.get(0))
                || text.before(saying.content().start(), 1).stream().anyMatch(Constructions::isThat);
    }

    /** The conjunction, not "that plan". */
    private static boolean isThat(Word word) {
        return word.lemma().equals("that") && !word.tag().equals("DT");
    }

    private static boolean isClause(List<Word> content) {
        return content.stream()
                .skip(1)
                .filter(word -> word.isFinite() || RELATIVE.contains(word.tag()) || isThat(word))
                .findFirst()
                .filter(Word::isFinite)
                .isPresent();
    }
}
