package org.rapporteur.reading.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.figures.FigureMention;
import org.rapporteur.reading.figures.Numerals;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Plover;

/** Whose day is an event's: which of the verbs around it give it theirs, and how long it went on. Pure functions. */
final class Days {

    private static final String DAY = "day";
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> AFTER = Set.of("after", "following", "during", "at");
    /** Lengths of what is over on the day on which it began. */
    private static final Set<String> SHORT = Set.of("day", "hour", "morning", "afternoon", "evening", "night", "round", "session");
    /** Of more days on end nobody counts the last. */
    private static final int LONGEST = 40;

    private final EventLexicon.Frames frames;
    private final Setting setting;
    private static final Numerals NUMERALS = Numerals.english();

    Days(EventLexicon.Frames frames, Setting setting) {
        this.frames = frames;
        this.setting = setting;
    }

    /** People at a table of whom no length is told were there on the day on which it ended: "talks collapsed on Monday". */
    boolean isSitting(EventKind kind, Hit hit, List<FigureMention> counted) {
        Sentence sentence = hit.sentence();
        boolean measured = counted.stream().anyMatch(figure -> figure.figure().what().equals("duration"));
        // "two weeks of talks": a stretch of time that the record counts in no days
        int above = sentence.head(hit.token());
        boolean stretched = sentence.is(hit.token(), "nmod")
                && (!frames.containers().contains(Tree.lemma(sentence, above)) || sentence.child(above, "nummod").isPresent());
        return frames.seated().contains(kind.code()) && kind != EventKind.AGREEMENT && !measured && !stretched;
    }

    /**
     * The day of the verb that makes the event what it is: one that puts it off ("suspended its duties on 4 June"), or that
     * passes an agreement ("members approved the deal on 31 May"); not for what may only be meant for another day.
     */
    EdtfDate dayOfVerb(Hit hit, EventKind kind, Standing standing) {
        Sentence sentence = hit.sentence();
        if (isBehindWords(hit, kind)) {
            return setting.dateOf(sentence, sentence.head(top(hit)));
        }
        int verb = sentence.head(hit.token());
        boolean governed = !hit.isVerb() && verb >= 0 && sentence.token(verb).isVerb() && standing.path().contains(verb)
                && (sentence.is(hit.token(), "obj") || sentence.is(hit.token(), "nsubj"));
        EventStatus status = standing.status().orElse(EventStatus.PROPOSED);
        boolean passed = kind == EventKind.AGREEMENT && status == EventStatus.AGREED;
        boolean measure = kind == EventKind.SANCTIONS || kind == EventKind.OTHER && hit.trigger().plover() == Plover.COERCE;
        boolean halted = measure && (status == EventStatus.SUSPENDED || status == EventStatus.CANCELLED);
        EdtfDate day = governed && (passed || halted) ? setting.dateOf(sentence, verb) : EdtfDate.UNKNOWN;
        return setting.isAhead(day) ? EdtfDate.UNKNOWN : day;
    }

    /** How many days it went on, where that is told exactly; else 0. */
    static int length(List<FigureMention> counted) {
        return counted.stream()
                .map(FigureMention::figure)
                .filter(figure -> figure.what().equals("duration") && figure.unit().equals("day") && !Double.isNaN(figure.value()))
                .mapToInt(figure -> (int) figure.value())
                .findFirst()
                .orElse(0);
    }

    /** "Two days of talks ended", "four days of talks that closed on Friday". */
    boolean isEnded(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        return Stream.concat(standing.path().stream(), sentence.children(hit.token(), "acl").stream())
                .anyMatch(at -> sentence.token(at).isVerb() && frames.outcome().enders().contains(Tree.verb(sentence, at)));
    }

    /** "Said on Monday after talks in Lima", "after a day of talks": who comes from a table speaks on the day on which he sat there. */
    private boolean isBehindWords(Hit hit, EventKind kind) {
        Sentence sentence = hit.sentence();
        int at = top(hit);
        int verb = sentence.head(at);
        boolean table = !hit.isVerb() && frames.seated().contains(kind.code()) && kind != EventKind.AGREEMENT;
        return table && verb >= 0 && sentence.is(at, "obl") && Tree.isMarked(sentence, at, AFTER) && frames.terms().saying().contains(Tree.lemma(sentence, verb))
                && sentence.children(hit.token(), "amod").stream().noneMatch(word -> frames.past().contains(Tree.lemma(sentence, word)));
    }

    /** The event's noun, or the day or hours of it that a sentence speaks of: "a day of talks". */
    private static int top(Hit hit) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        boolean length = above >= 0 && sentence.is(hit.token(), "nmod") && SHORT.contains(Tree.lemma(sentence, above)) && (sentence.token(above).tag().equals("NN") || Tree.lemma(sentence, above).equals("hour"));
        return length ? above : hit.token();
    }

    /** "Paralysed the port for the fourth day on Thursday": the first of these days, if {@code day} is the one that is told; else that day. */
    EdtfDate first(Hit hit, EdtfDate day) {
        Sentence sentence = hit.sentence();
        int clause = Breath.clause(sentence, hit.token());
        int number = sentence.tokens().stream()
                .map(Token::index)
                .filter(noun -> Tree.lemma(sentence, noun).equals(DAY) && Tree.isMarked(sentence, noun, FOR) && Breath.clause(sentence, noun) == clause)
                .flatMap(noun -> sentence.children(noun, "amod").stream())
                .mapToInt(word -> (int) NUMERALS.value(Tree.lemma(sentence, word)))
                .max()
                .orElse(0);
        return number > 1 && number <= LONGEST && day.day().isPresent() ? before(day, number - 1) : day;
    }

    static EdtfDate before(EdtfDate last, int days) {
        return last.day().map(day -> EdtfDate.of(day.minusDays(days).toString())).orElse(EdtfDate.UNKNOWN);
    }

    /** What is done at a meeting is done on its day; a deed has the day of the deeds told in one breath with it. */
    boolean sharesDates(EventKind kind, Hit hit) {
        return hit.isVerb() || frames.sameFamily(kind, EventKind.TALKS);
    }

    /** The verbs whose date is the event's: its own, one that stages it, one that sets it for a day; not one that asks for it. */
    List<Integer> datingVerbs(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        return standing.path().stream()
                .filter(at -> {
                    if (!sentence.token(at).isVerb()) {
                        return frames.containers().contains(Tree.lemma(sentence, at));
                    }
                    String verb = Tree.verb(sentence, at);
                    boolean governs = !hit.word().under().isEmpty() && at == sentence.head(hit.token());
                    boolean stages = governs || at == hit.token() || frames.staging().verbs().contains(verb) || frames.dating().contains(verb);
                    return stages;
                })
                .toList();
    }

    /** Whether only the verb or noun by which it was announced has a day: "gave notice of it on Friday". */
    boolean isAnnounced(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        List<Integer> verbs = datingVerbs(hit, standing);
        List<Integer> own = verbs.stream().filter(at -> at == hit.token() || frames.dating().contains(Tree.verb(sentence, at))).toList();
        return !setting.date(hit, own).isKnown();
    }
}
