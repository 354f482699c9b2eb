package org.rapporteur.analysis.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.NumberWords;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;

/**
 * Finds figures that later ones supersede: what a source says later of the same thing in the same event, and what a report says
 * was revised, where the figure before is told with it, the source is the same or nobody is named for the first; and what a report
 * calls a first count. Who differs from another source revises
 * nothing: those stand side by side. Pure functions.
 */
public final class Revisions {

    /** Blanks between two sentences, at most. */
    private static final int BETWEEN = 2;
    /** A correction comes within so many days. */
    private static final int DAYS = 60;

    private static final Lexicon WORDS = Lexicon.load(Revisions.class, "revisions.yaml");
    private static final List<Lexicon.Rule> REVISED = WORDS.rules("revised");
    private static final List<Lexicon.Rule> FIRST = WORDS.rules("first");
    private static final Set<String> ANYBODY = WORDS.words("anybody");

    private static final List<Lexicon.Rule> RISING = WORDS.rules("rising");
    private static final Set<String> INCIDENTS = Wording.of(String.join(" ", WORDS.words("incidents"))).stems();
    private static final Set<String> LOSSES = Set.of("killed", "injured", "casualties", "missing", "displaced");
    private static final Pattern PLACED = Pattern.compile("([a-z]+) (?:in|at|near|on|of|outside) (?:the )?(\\p{Lu}[\\p{L}’'-]+)");
    private static final Pattern POINTING = Pattern.compile("\\b[Tt]h(?:at|is|e) (?:[\\w-]+ )??([a-z]+)\\b");

    private final Chronology chronology;
    private final Names names;

    private record Told(Event event, Figure figure, LocalDate day, String sentence) {}

    private Revisions(KeptRecord record) {
        this.chronology = Chronology.of(record);
        this.names = Names.of(record);
    }

    /** All revisions in {@code record}, in the order of its events. */
    public static List<Revision> of(KeptRecord record) {
        return new Revisions(record).all(record.events());
    }

    private List<Revision> all(List<Event> events) {
        Map<EventKind, List<Told>> byKind = new EnumMap<>(EventKind.class);
        List<Told> revising = new ArrayList<>();
        List<Revision> found = new ArrayList<>();
        for (Event event : events) {
            List<Told> told = event.figures().stream()
                    .filter(figure -> !Double.isNaN(amount(figure)))
                    .map(figure -> told(event, figure))
                    .toList();
            byKind.computeIfAbsent(event.kind(), kind -> new ArrayList<>()).addAll(told);
            told.stream().filter(it -> REVISED.stream().anyMatch(rule -> rule.in(it.sentence))).forEach(revising::add);
            found.addAll(bySource(told));
            found.addAll(byFirstCount(told));
            found.addAll(byAtLeast(told, found));
        }
        Set<Figure> superseded = new HashSet<>();
        found.forEach(revision -> superseded.add(revision.earlier()));
        for (Told later : revising) {
            // "The fire's toll was lowered": what is told is the correction, its event has no kind of its own.
            List<Told> candidates = later.event.kind() == EventKind.OTHER
                    ? byKind.values().stream().flatMap(List::stream).toList()
                    : byKind.get(later.event.kind());
            earlier(later, candidates)
                    .filter(earlier -> superseded.add(earlier.figure))
                    .ifPresent(earlier -> found.add(revision(earlier, later)));
        }
        return List.copyOf(found);
    }

    private Told told(Event event, Figure figure) {
        Citation citation = figure.citations().get(0);
        Optional<Citation> own = event.citations().stream()
                .filter(it -> it.report().equals(citation.report()) && it.span().contains(citation.span()))
                .findFirst();
        // "The toll of the ambush has risen. The mission said that 19 had died"
        String before = own.flatMap(here -> event.citations().stream()
                        .filter(it -> it.report().equals(here.report()) && it.span().end() <= here.span().start() && here.span().start() - it.span().end() <= BETWEEN)
                        .map(Citation::exact)
                        .filter(words -> RISING.stream().anyMatch(rule -> rule.in(words)))
                        .findFirst())
                .map(words -> words + " ")
                .orElse("");
        String sentence = before + own.map(Citation::exact).orElse(citation.exact());
        return new Told(event, figure, chronology.dayOf(EdtfDate.UNKNOWN, figure.citations()), sentence);
    }

    /** Of one event: the same source's later word on the same thing. */
    private List<Revision> bySource(List<Told> told) {
        List<Revision> found = new ArrayList<>();
        for (Told earlier : told) {
            Optional<Told> later = told.stream()
                    .filter(it -> it.day.isAfter(earlier.day) && isSameThing(it.figure, earlier.figure))
                    .filter(it -> !earlier.figure.source().isEmpty() && isSameSource(it.figure, earlier.figure))
                    .filter(it -> amount(it.figure) != amount(earlier.figure))
                    .reduce((one, other) -> other.day.isBefore(one.day) ? one : other);
            later.ifPresent(it -> found.add(revision(earlier, it)));
        }
        return found;
    }

    /** Of one event: "at least eleven were hurt" holds until a later report has one higher count of the same. */
    private List<Revision> byAtLeast(List<Told> told, List<Revision> known) {
        List<Revision> found = new ArrayList<>();
        for (Told earlier : told) {
            boolean open = Double.isNaN(earlier.figure.value()) && LOSSES.contains(earlier.figure.what())
                    && known.stream().noneMatch(revision -> revision.earlier().equals(earlier.figure));
            List<Told> later = told.stream()
                    .filter(it -> open && it.day.isAfter(earlier.day) && !Double.isNaN(it.figure.value()))
                    .filter(it -> isSameThing(it.figure, earlier.figure) && amount(it.figure) > amount(earlier.figure))
                    .toList();
            if (later.stream().mapToDouble(it -> amount(it.figure)).distinct().count() == 1) {
                found.add(revision(earlier, later.get(0)));
            }
        }
        return found;
    }

    /** Of one event: "doctors first spoke of three dead", where one other count of the same is told. */
    private List<Revision> byFirstCount(List<Told> told) {
        List<Revision> found = new ArrayList<>();
        for (Told earlier : told) {
            if (FIRST.stream().noneMatch(rule -> rule.in(earlier.sentence))) {
                continue;
            }
            List<Told> later = told.stream()
                    .filter(it -> isSameThing(it.figure, earlier.figure) && amount(it.figure) != amount(earlier.figure))
                    .filter(it -> !it.day.isBefore(earlier.day))
                    .toList();
            if (later.stream().mapToDouble(it -> amount(it.figure)).distinct().count() == 1) {
                found.add(revision(earlier, later.get(0)));
            }
        }
        return found;
    }

    /** The one figure told before that the words of {@code later} revise; none where several events could be meant. */
    private Optional<Told> earlier(Told later, List<Told> ofKind) {
        List<Told> before = ofKind.stream()
                .filter(it -> it.figure != later.figure && amount(it.figure) != amount(later.figure))
                .filter(it -> isSameThing(it.figure, later.figure) && isSoonBefore(it.day, later.day))
                .toList();
        List<Told> fitting = before.stream()
                .filter(it -> !it.event.place().isKnown()
                        || it.event.place().name().equals(later.event.place().name())
                        || later.sentence.contains(it.event.place().name())
                        || !isPlaced(later) && (isOfOneDay(it.event, later.event) || isPointedAt(it, later)))
                .toList();
        List<Told> named = fitting.stream().filter(it -> names(later.sentence, it.figure)).toList();
        List<Told> meant = !named.isEmpty()
                ? named
                : fitting.stream()
                        .filter(it -> isSameSource(it.figure, later.figure)
                                || it.event.id().equals(later.event.id()) && (it.figure.source().isEmpty() || isRisen(it, later))
                                // "The army lowered the number of dead in the attack on Orsa": nobody else is named for it.
                                || later.figure.source().isEmpty() && it.event.kind() == later.event.kind() && it.event.kind() != EventKind.OTHER
                                        && it.event.place().isKnown() && it.event.place().name().equals(later.event.place().name())
                                || isRisen(it, later) && it.event.place().isKnown() && later.sentence.contains(it.event.place().name())
                                || isRisen(it, later) && !isPlaced(later) && (isOfOneDay(it.event, later.event) || isPointedAt(it, later)))
                        .toList();
        if (meant.isEmpty()) {
            // Who says "from four to six" says of which count he speaks, be its place told elsewhere.
            meant = before.stream().filter(it -> names(later.sentence, it.figure) && !isPlaced(later)).toList();
        }
        long events = meant.stream().map(it -> it.event.id()).distinct().count();
        return events == 1 ? Optional.of(meant.get(meant.size() - 1)) : Optional.empty();
    }

    /** Two of one kind on one day: the place may be told of the dead and not of the deed. */
    private static boolean isOfOneDay(Event one, Event other) {
        return one.kind() == other.kind() && one.kind() != EventKind.OTHER && one.start().day().isPresent() && one.start().day().equals(other.start().day());
    }

    /** "The shelling in Hesk": the place is that of the incident, not only of its dead. */
    private static boolean isPlaced(Told told) {
        return told.event.place().isKnown()
                && PLACED.matcher(told.sentence).results()
                        .anyMatch(found -> told.event.place().name().startsWith(found.group(2)) && INCIDENTS.containsAll(Wording.of(found.group(1)).stems()));
    }

    /** "Died of burns suffered in that blast": the later sentence points at what the earlier one tells by the same noun. */
    private static boolean isPointedAt(Told earlier, Told later) {
        Set<String> told = Wording.of(earlier.event.title() + " " + earlier.sentence).stems();
        return POINTING.matcher(later.sentence)
                .results()
                .flatMap(found -> Wording.of(found.group(1)).stems().stream())
                .anyMatch(stem -> INCIDENTS.contains(stem) && told.stream().anyMatch(INCIDENTS::contains) && (told.contains(stem) || later.event.kind() == EventKind.OTHER));
    }

    /** A count that has grown since grows from what nobody had to be named for, or from "at least". */
    private static boolean isRisen(Told earlier, Told later) {
        boolean open = Double.isNaN(earlier.figure.value()) || earlier.figure.source().isEmpty() || RISING.stream().anyMatch(rule -> rule.in(later.sentence));
        return open && amount(later.figure) > amount(earlier.figure);
    }

    private static boolean names(String sentence, Figure figure) {
        return Pattern.compile("(?<![\\d,.])" + Pattern.quote(FigureWords.number(amount(figure))) + "(?![\\d,.]\\d|\\d)")
                .matcher(NumberWords.inDigits(sentence))
                .find();
    }

    private static boolean isSoonBefore(LocalDate earlier, LocalDate later) {
        return earlier.isBefore(later) && !earlier.equals(LocalDate.MIN) && ChronoUnit.DAYS.between(earlier, later) <= DAYS;
    }

    private static boolean isSameThing(Figure one, Figure other) {
        return one.what().equals(other.what())
                && one.unit().equals(other.unit())
                && one.per().equals(other.per())
                && (one.of().equals(other.of()) || isAnybody(one) || isAnybody(other));
    }

    /** "At least 17" is 17 until somebody counts more. */
    private static double amount(Figure figure) {
        return Double.isNaN(figure.value()) && Double.isNaN(figure.high()) ? figure.low() : figure.value();
    }

    private static boolean isAnybody(Figure figure) {
        return figure.of().isEmpty() || ANYBODY.contains(figure.of());
    }

    private boolean isSameSource(Figure one, Figure other) {
        String first = names.principal(one.source());
        String second = names.principal(other.source());
        // "The army" of two reports is one where both mean the same incident.
        return first.equals(second) || !first.isEmpty() && names.of(first).equalsIgnoreCase(names.of(second));
    }

    private Revision revision(Told earlier, Told later) {
        EdtfDate date = chronology.first(later.figure.citations()).map(Chronology::dateOf).orElse(EdtfDate.UNKNOWN);
        return new Revision(earlier.event.id(), earlier.figure, later.event.id(), later.figure, date);
    }
}
