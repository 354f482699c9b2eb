package org.rapporteur.analysis.positions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.NumberWords;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Position;
import org.rapporteur.record.Stance;
import org.rapporteur.record.Statement;

/**
 * Where each party stands on each issue, over time.
 *
 * <p>The stands of one holder on one issue fall into lines: a stand continues the line whose words it shares most, so
 * that a demand for one thing and the refusal of another are two lines and not a change of mind. Stands of one day are
 * one position; a later day makes the next position of the line, with its {@link Shift}.
 *
 * <p>What nobody named vouches for moves nothing that is on record: it begins a line beside it, marked by its
 * {@link Attribution}, until a word on record takes that line up, or overtakes it by saying the opposite.
 */
public final class Positions {

    /** Share of common stems at which a stand of the same side continues a line. */
    private static final double SAME_SIDE = 0.34;
    /** The same for a stand of another side: it must be about the very thing, or nothing was reversed. */
    private static final double OTHER_SIDE = 0.6;

    /** The same where what was asked for is granted, or what was offered is asked for, on one issue of the codebook. */
    private static final double GRANTED = 0.5;

    private static final Pattern DEFINITE = Pattern.compile("(?i)(that )?(the|this|that|its|their|his|her)\\b");

    /** Who takes what he is given. */
    private static final Set<Stance> TAKES = EnumSet.of(Stance.ACCEPTS, Stance.OPEN_TO);

    private static final StanceRules RULES = StanceRules.standard();

    private Positions() {}

    /** All positions of {@code record}: by holder and issue in the order in which they come up, each line in the order of time. */
    public static List<Position> of(KeptRecord record, Issues issues) {
        Shift shift = new Shift(RULES);
        Map<List<String>, List<Line>> lines = new LinkedHashMap<>();
        Map<String, List<Line>> byHolder = new HashMap<>();
        for (Stand told : new Stands(record, issues, RULES).of(record.statements())) {
            Optional<Line> moved = told.implied() ? moved(byHolder.getOrDefault(told.holder(), List.of()), told)
                    .or(() -> sameMeasure(byHolder.getOrDefault(told.holder(), List.of()), told)) : Optional.empty();
            if (told.implied() && moved.isEmpty()) {
                continue;
            }
            Stand stand = moved.map(line -> told.on(line.latest().issue())).orElse(told);
            List<Line> sameIssue =
                    lines.computeIfAbsent(List.of(stand.holder(), stand.issue()), key -> new ArrayList<>());
            Optional<Line> continued = moved.or(() -> continued(sameIssue, stand))
                    .or(() -> turnedElsewhere(byHolder.getOrDefault(stand.holder(), List.of()), stand))
                    .or(() -> sameMeasure(byHolder.getOrDefault(stand.holder(), List.of()), stand));
            if (continued.isPresent()) {
                continued.get().add(stand);
                if (!sameIssue.contains(continued.get())) {
                    sameIssue.add(continued.get());
                }
            } else {
                Line line = new Line(stand, shift);
                sameIssue.add(line);
                byHolder.computeIfAbsent(stand.holder(), key -> new ArrayList<>()).add(line);
            }
        }
        return lines.values().stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(line -> line.positions().stream())
                .toList();
    }

    /** The positions that hold at the end: those that no other one follows and no word on record has overtaken. */
    public static List<Position> present(List<Position> positions) {
        Set<String> followed = new HashSet<>();
        positions.forEach(position -> followed.add(position.previous()));
        Map<List<String>, List<Position>> onRecord = new HashMap<>();
        for (Position position : positions) {
            if (position.attribution() != Attribution.UNNAMED && !followed.contains(position.id())) {
                onRecord.computeIfAbsent(List.of(position.holder(), position.issue()), key -> new ArrayList<>()).add(position);
            }
        }
        return positions.stream()
                .filter(position -> !followed.contains(position.id()))
                .filter(position -> position.attribution() != Attribution.UNNAMED
                        || onRecord.getOrDefault(List.of(position.holder(), position.issue()), List.of()).stream()
                                .noneMatch(firm -> overtakes(firm, position)))
                .toList();
    }

    /** Whether a position on record leaves nothing to tell of one by hearsay: it says the same, or is no older. */
    private static boolean overtakes(Position firm, Position hearsay) {
        boolean sameThing = Wording.of(firm.proposition()).overlap(Wording.of(hearsay.proposition())) >= SAME_SIDE;
        boolean asLate = firm.asOf().latest().isPresent()
                && hearsay.asOf().earliest().isPresent()
                && !firm.asOf().latest().get().isBefore(hearsay.asOf().earliest().get());
        return sameThing && (asLate || Side.of(firm.stance()) == Side.of(hearsay.stance()));
    }

    /** Those whose ids are not among {@code wrong}; each follows the last one before it that stays, a first one is new. */
    public static List<Position> without(List<Position> positions, Set<String> wrong) {
        if (wrong.isEmpty()) {
            return positions;
        }
        Map<String, String> previous = new HashMap<>();
        positions.forEach(position -> previous.put(position.id(), position.previous()));
        return positions.stream()
                .filter(position -> !wrong.contains(position.id()))
                .map(position -> {
                    String before = position.previous();
                    while (wrong.contains(before)) {
                        before = previous.getOrDefault(before, "");
                    }
                    return before.equals(position.previous()) ? position : after(before, position);
                })
                .toList();
    }

    private static Position after(String before, Position it) {
        return new Position(
                it.id(), it.holder(), it.issue(), it.stance(), it.proposition(), it.conditions(), it.since(), it.asOf(),
                before.isEmpty() ? Change.NEW : it.change(), before, it.statements(), it.places(), it.attribution(), it.citations());
    }

    /** Whether a statement rests on the word of nobody who is named, be it the speaker's or the relay's. */
    public static boolean isHearsay(Statement statement, Names names) {
        return Sources.of(statement, names.principal(statement.speaker()), names, RULES) == Attribution.UNNAMED;
    }

    /** Whether a position says that what it asks for comes without strings. */
    public static boolean isUnconditional(Position position) {
        return position.conditions().stream().anyMatch(condition -> condition.relation() == ConditionRelation.WITHOUT)
                || RULES.unconditional(position.proposition());
    }

    /** The line that words without a stance of their own turn or uphold: about the very thing, on a later day. */
    private static Optional<Line> moved(List<Line> lines, Stand stand) {
        boolean hearsay = stand.attribution() == Attribution.UNNAMED;
        List<Line> turned = lines.stream()
                .filter(line -> line.isHearsay() == hearsay && line.latest().day().isBefore(stand.day()))
                .filter(line -> line.latest().side() != stand.side() || isUpheld(line.latest(), stand))
                .filter(line -> stand.issue().equals(Issues.OTHER) || line.latest().issue().equals(stand.issue()))
                .toList();
        return closest(turned, stand);
    }

    private static Optional<Line> continued(List<Line> lines, Stand stand) {
        boolean hearsay = stand.attribution() == Attribution.UNNAMED;
        List<Line> alike = lines.stream().filter(line -> line.isHearsay() == hearsay).toList();
        Optional<Line> found = closest(alike, stand);
        if (found.isPresent() || hearsay) {
            return found;
        }
        List<Line> takenUp = lines.stream()
                .filter(line -> line.isHearsay() && line.latest().stance() == stand.stance())
                .toList();
        return closest(takenUp, stand);
    }

    /**
     * Whether the other side's stand is about the very thing. Under no issue of the codebook all kinds of things meet, so more must be
     * the same; who refuses to go beyond an offer has not turned.
     */
    private static boolean isTurned(Stand latest, Stand stand, double overlap) {
        boolean nameless = stand.issue().equals(Issues.OTHER);
        boolean against = (latest.side() == Side.AGAINST) != (stand.side() == Side.AGAINST);
        boolean likely = nameless
                ? overlap >= OTHER_SIDE && isOneThing(latest, stand)
                : overlap >= OTHER_SIDE || latest.matter().overlap(stand.matter()) >= (against ? OTHER_SIDE : GRANTED);
        // Many are held against many: what costs most is asked last.
        return likely && !RULES.ceiling(stand.proposition()) && !RULES.ceiling(latest.proposition());
    }

    /** What is asked for under an issue may have been refused or asked for, in the same words, before the codebook saw one in it; or the other way. */
    private static Optional<Line> turnedElsewhere(List<Line> lines, Stand stand) {
        boolean nameless = stand.issue().equals(Issues.OTHER);
        List<Line> turned = lines.stream()
                .filter(line -> line.isHearsay() == (stand.attribution() == Attribution.UNNAMED) && line.latest().day().isBefore(stand.day()))
                .filter(line -> nameless != line.latest().issue().equals(Issues.OTHER))
                .filter(line -> line.latest().wording().overlap(stand.wording()) >= OTHER_SIDE && isOneThing(line.latest(), stand))
                // What is said again names more of it than the one word it was tied to.
                .filter(line -> (line.latest().side() == Side.AGAINST) != (stand.side() == Side.AGAINST)
                        || line.latest().side() == stand.side() && shared(line.latest(), stand) >= 2 && sharesMatter(line.latest(), stand))
                .toList();
        return closest(turned, stand);
    }

    /**
     * "Would settle for six percent" after "demands a rise of nine percent": the one demand of an earlier day that counts the same.
     */
    private static Optional<Line> sameMeasure(List<Line> lines, Stand stand) {
        boolean hearsay = stand.attribution() == Attribution.UNNAMED;
        List<Line> counted = lines.stream()
                .filter(line -> line.isHearsay() == hearsay && line.latest().day().isBefore(stand.day()))
                .filter(line -> TAKES.contains(stand.stance()) && line.latest().side() == Side.ASKS)
                .filter(line -> stand.issue().equals(Issues.OTHER) || line.latest().issue().equals(Issues.OTHER) || line.latest().issue().equals(stand.issue()))
                .filter(line -> line.latest().wording().numbers().keySet().stream().anyMatch(measuresOf(stand)::contains))
                .toList();
        return counted.stream().map(line -> line.latest().proposition()).distinct().count() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    private static Set<String> measuresOf(Stand stand) {
        return Wording.of(NumberWords.inDigits(stand.proposition())).numbers().keySet();
    }

    private static boolean isUpheld(Stand latest, Stand stand) {
        return latest.wording().overlap(stand.wording()) >= GRANTED && shared(latest, stand) >= 2;
    }

    private static long shared(Stand one, Stand later) {
        return one.wording().stems().stream().filter(later.wording().stems()::contains).count();
    }

    /** Whether two share more than a word, or the one thing that is all that either is about, or the later one says "the" of it. */
    private static boolean isOneThing(Stand one, Stand later) {
        return shared(one, later) >= 2 || one.wording().likeness(later.wording()) > OTHER_SIDE || DEFINITE.matcher(later.proposition()).lookingAt();
    }

    /** Whether two share a word of what they are about, not only of what it is tied to: "the treaty, once the inquiry is over", "the inquiry". */
    private static boolean sharesMatter(Stand one, Stand later) {
        return one.matter().stems().isEmpty() || later.matter().stems().isEmpty() || one.matter().overlap(later.matter()) > 0;
    }

    private static Optional<Line> closest(List<Line> lines, Stand stand) {
        Line best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            Stand latest = line.latest();
            double overlap = latest.wording().overlap(stand.wording());
            boolean sameSide = latest.side() == stand.side();
            // Nobody reverses himself within one day's reporting: that is two things said.
            boolean mayTurn = stand.day().isAfter(latest.day());
            boolean continues = sameSide ? overlap >= SAME_SIDE && sharesMatter(latest, stand) : mayTurn && isTurned(latest, stand, overlap);
            // A line that began this very day has nothing to move from: one that the stand moves comes first.
            double weight = !sameSide ? overlap : line.beganOn(stand.day()) ? overlap - 1 : overlap + 0.1;
            if (continues && weight > most) {
                best = line;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }
}
