package org.rapporteur.analysis.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.record.Change;

/** By which words reports tell that somebody stood elsewhere before, or has moved; read from {@code moves.yaml}. Immutable. */
final class MoveWords {

    /** So far from a stance stand the words that put it into the past; in UTF-16 units. */
    private static final int BEFORE = 90;
    private static final int AFTER = 40;
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.“”\"]");
    /** The beginning of a sentence, or what follows a dateline. */
    private static final Pattern OPENING = Pattern.compile("(?s)(.*[—–])?\\s*(\\p{L}{1,5}\\s+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    /** What puts a stance into the past by its tense alone. */
    private static final Set<String> TENSES = Set.of("had", "having", "was still", "were still");

    private final List<Lexicon.Rule> once;
    private final List<Lexicon.Rule> firm;
    private final List<Lexicon.Rule> yielding;
    private final List<Lexicon.Rule> denying;
    private final List<Lexicon.Rule> moved;
    private final List<Lexicon.Rule> movedAfter;
    private final List<Lexicon.Rule> supposing;
    private final Set<String> signs;
    private final Set<String> stances;
    private final Set<String> ordinary;
    private final Set<String> dates;

    private MoveWords(Lexicon lexicon) {
        once = lexicon.rules("once");
        firm = lexicon.rules("firm");
        yielding = lexicon.rules("yielding");
        denying = lexicon.rules("denying");
        moved = lexicon.rules("moved");
        movedAfter = lexicon.rules("moved-after");
        supposing = lexicon.rules("supposing");
        signs = lexicon.words("signs");
        stances = lexicon.words("stances");
        ordinary = lexicon.words("ordinary");
        dates = lexicon.words("dates");
    }

    static MoveWords standard() {
        return new MoveWords(Lexicon.load(MoveWords.class, "moves.yaml"));
    }

    /**
     * An earlier stance that a sentence tells.
     *
     * @param firm whether it was against something or asked for it, not ready to give
     * @param dated whether words of time put it into the past, not its tense alone
     * @param before whether its tense puts it before what is told around it: "had refused"
     * @param start where its words begin, in UTF-16 units of the sentence
     */
    record Earlier(boolean firm, boolean dated, boolean before, int start, int end) {}

    /**
     * A move that a sentence tells.
     *
     * @param how {@code softened}, {@code hardened}, or {@code more} and {@code less} of what is offered or asked for
     * @param start where its words begin, in UTF-16 units of the sentence
     */
    record Moved(String how, int start, int end) {

        /** What the move is for a stand of this side: more is softer of an offer and harder of a demand. */
        Change change(Side side) {
            return switch (how) {
                case "softened" -> Change.SOFTENED;
                case "hardened" -> Change.HARDENED;
                default -> how.equals("more") == (side == Side.GIVES) ? Change.SOFTENED : Change.HARDENED;
            };
        }
    }

    List<Earlier> earlier(String sentence) {
        if (!holds(sentence, stances)) {
            return List.of();
        }
        List<MatchResult> times = all(once, sentence);
        if (times.isEmpty()) {
            return List.of();
        }
        List<Earlier> found = new ArrayList<>();
        for (boolean isFirm : List.of(true, false)) {
            for (MatchResult stance : all(isFirm ? firm : yielding, sentence)) {
                List<MatchResult> near = times.stream().filter(time -> isNear(sentence, time, stance)).toList();
                if (!near.isEmpty()) {
                    boolean turned = isDenied(sentence.substring(0, stance.start()));
                    boolean dated = near.stream().anyMatch(time -> !TENSES.contains(time.group().toLowerCase(Locale.ROOT)));
                    boolean before = near.stream().anyMatch(time -> TENSES.contains(time.group().toLowerCase(Locale.ROOT)));
                    found.add(new Earlier(isFirm != turned, dated, before, stance.start(), stance.end()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isNear(String sentence, MatchResult time, MatchResult stance) {
        // "Three weeks ago Odera, the minister, was demanding": across a comma only what opens the sentence.
        boolean before = time.end() <= stance.start() + 4
                && stance.start() - time.end() <= BEFORE
                && (opens(sentence, time) || !sentence.substring(Math.min(time.end(), stance.start()), stance.start()).contains(","));
        boolean after = time.start() >= stance.end()
                && time.start() - stance.end() <= AFTER
                && !CLAUSE_END.matcher(sentence.substring(stance.end(), time.start())).find();
        return before || after;
    }

    private static boolean opens(String sentence, MatchResult time) {
        return OPENING.matcher(sentence.substring(0, time.start())).matches();
    }

    /** Where a sentence says that somebody has moved, and how. */
    List<Moved> moved(String sentence) {
        if (!holds(sentence, signs)) {
            return List.of();
        }
        return moved.stream()
                .flatMap(rule -> rule.all(sentence).stream()
                        .filter(found -> !isDenied(sentence.substring(0, found.start())))
                        .map(found -> new Moved(rule.fields().get("change"), found.start(), found.end())))
                .toList();
    }

    private boolean isDenied(String before) {
        return denying.stream().anyMatch(rule -> rule.in(before));
    }

    /** How a sentence says of what was said in the one before it that it is a move; empty if it does not. */
    Optional<Moved> movedAfter(String next) {
        return movedAfter.stream()
                .filter(rule -> rule.opens(next))
                .map(rule -> new Moved(rule.fields().get("change"), 0, 0))
                .findFirst();
    }

    /** Whether words between who acts and what he does make it a supposition or a wish: "until it had", "urged it to". */
    boolean supposed(String before) {
        return supposing.stream().anyMatch(rule -> rule.in(before));
    }

    /** Whether a word has its capital only from the beginning of a sentence. */
    boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isDate(String word) {
        return dates.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String sentence, Set<String> words) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT)).results().anyMatch(word -> words.contains(word.group()));
    }

    private static List<MatchResult> all(List<Lexicon.Rule> rules, String words) {
        List<MatchResult> found = new ArrayList<>();
        rules.forEach(rule -> found.addAll(rule.all(words)));
        return found;
    }
}
