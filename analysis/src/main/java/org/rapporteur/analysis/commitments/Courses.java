package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.KeptRecord;

/**
 * Follows commitments through: what is told after one was made is laid to it by kind, parties and words, and its figures
 * add up.
 *
 * <p>An event is laid to one commitment only, the latest that fits it and shares most of its words. Nothing is kept, broken or
 * lapsed unless a report says so: that a date has passed makes a commitment overdue, not broken. Pure functions.
 */
public final class Courses {

    /** Two that tell the same amount within so many days tell the same deed. */
    private static final int SAME_DEED_DAYS = 4;
    /** Of many agreements of a kind, an event is about one of the latest. */
    private static final int NEAR = 60;

    private final Fulfilment words = Fulfilment.standard();
    private final Chronology chronology;
    private final Names names;
    private final KeptRecord record;

    private Courses(KeptRecord record) {
        this.record = record;
        this.chronology = Chronology.of(record);
        this.names = Names.of(record);
    }

    /**
     * The course of each commitment, in the order of the record.
     *
     * @param settled whether the status of the commitment with this id is an analyst's: it stays then
     */
    public static List<Course> of(KeptRecord record, Predicate<String> settled) {
        return new Courses(record).all(settled);
    }

    private List<Course> all(Predicate<String> settled) {
        Deeds deeds = new Deeds(record, words, names, chronology);
        List<Pledge> pledges = record.commitments().stream()
                .map(commitment -> Pledge.of(commitment, names, chronology, words))
                .toList();
        Map<Pledge, List<Deed>> byPledge = new HashMap<>();
        Index index = new Index(pledges, words);
        for (Event event : record.events()) {
            laidTo(event, index.before(event, chronology.dayOf(event.start(), event.citations())), deeds).ifPresent(laid ->
                    byPledge.computeIfAbsent(laid.pledge, key -> new ArrayList<>()).add(laid.deed));
        }
        NarratedDeeds narrated = new NarratedDeeds(record, words, names, chronology);
        return pledges.stream()
                .map(pledge -> {
                    List<Deed> told = new ArrayList<>(byPledge.getOrDefault(pledge, List.of()));
                    told.addAll(deeds.toldOf(pledge));
                    // What an event or somebody's words tell is not told again by the sentence that they stand in.
                    narrated.of(pledge).stream().filter(deed -> told.stream().noneMatch(known -> oneReport(known, deed))).toList().forEach(told::add);
                    return course(pledge, told, deeds.undone(pledge), settled.test(pledge.commitment().id()));
                })
                .toList();
    }

    private record Laid(Pledge pledge, Deed deed) {}

    private Optional<Laid> laidTo(Event event, List<Pledge> pledges, Deeds deeds) {
        Set<String> told = words.matter(event.title() + " " + event.citations().get(0).exact());
        return pledges.stream()
                .flatMap(pledge -> deeds.of(event, pledge).map(deed -> new Laid(pledge, deed)).stream())
                .max(Comparator.comparingLong((Laid laid) ->
                                laid.pledge.matter().stream().filter(told::contains).count())
                        .thenComparing(laid -> laid.pledge.day()));
    }

    /** Pledges by what kind of event fulfils or breaks them, in the order of time. */
    private static final class Index {

        private final Map<EventKind, List<Pledge>> byKind = new EnumMap<>(EventKind.class);

        Index(List<Pledge> pledges, Fulfilment words) {
            List<Pledge> inOrder = pledges.stream().sorted(Comparator.comparing(Pledge::day)).toList();
            for (EventKind kind : EventKind.values()) {
                byKind.put(kind, inOrder.stream()
                        .filter(pledge -> kind.code().equals(pledge.commitment().kind())
                                || words.breaks(kind, pledge.commitment().kind())
                                || kind == EventKind.OTHER && words.isCounted(pledge.commitment().kind()))
                        .toList());
            }
        }

        /** The latest that were made by {@code day}. */
        List<Pledge> before(Event event, LocalDate day) {
            List<Pledge> ofKind = byKind.get(event.kind());
            int low = 0;
            int high = ofKind.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (ofKind.get(middle).day().isAfter(day)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return ofKind.subList(Math.max(0, low - NEAR), low);
        }
    }

    private Course course(Pledge pledge, List<Deed> told, List<Citation> undone, boolean settled) {
        Commitment commitment = pledge.commitment();
        List<Step> steps = new ArrayList<>(List.of(new Step(
                commitment.due().isKnown() ? CommitmentStatus.SCHEDULED : CommitmentStatus.AGREED,
                commitment.agreed().isKnown()
                        ? commitment.agreed()
                        : chronology.first(commitment.citations()).map(Chronology::dateOf).orElse(commitment.agreed()),
                commitment.id(),
                Double.NaN,
                Double.NaN,
                false,
                commitment.citations())));
        told(commitment).ifPresent(steps::add);
        double done = Double.NaN;
        for (Deed deed : once(told)) {
            CommitmentStatus before = steps.get(steps.size() - 1).status();
            double sum = Double.isNaN(deed.amount()) ? done : deed.amount() + (Double.isNaN(done) || deed.inAll() ? 0 : done);
            CommitmentStatus now = status(pledge, deed, sum);
            boolean over = before == CommitmentStatus.KEPT || before == CommitmentStatus.LAPSED;
            boolean nothingNew = now == before && Double.isNaN(deed.amount());
            if (!over && !nothingNew) {
                steps.add(new Step(now, deed.date(), deed.by(), deed.amount(), sum, deed.denied(), deed.citations()));
                done = deed.kind() == Deed.Kind.FULFILS ? sum : done;
            }
        }
        CommitmentStatus last = steps.get(steps.size() - 1).status();
        boolean unknown = commitment.status() == CommitmentStatus.UNKNOWN && steps.size() == 1;
        return new Course(settled || unknown ? commitment : withStatus(commitment, last), steps, pledge.amount(), undone);
    }

    /** What the reports that tell the commitment itself say of what became of it: "completed the exchange agreed on 16 May". */
    private Optional<Step> told(Commitment commitment) {
        CommitmentStatus status = commitment.status();
        boolean more = status != CommitmentStatus.AGREED && status != CommitmentStatus.SCHEDULED && status != CommitmentStatus.UNKNOWN;
        if (!more) {
            return Optional.empty();
        }
        Citation latest = commitment.citations().stream()
                .max(Comparator.comparingInt(citation -> chronology.rank(citation.report())))
                .orElseThrow();
        EdtfDate date = chronology.report(latest.report()).map(Chronology::dateOf).orElse(EdtfDate.UNKNOWN);
        return Optional.of(new Step(status, date, commitment.id(), Double.NaN, Double.NaN, false, List.of(latest)));
    }

    private CommitmentStatus status(Pledge pledge, Deed deed, double sum) {
        return switch (deed.kind()) {
            case BREAKS -> CommitmentStatus.BROKEN;
            case ENDS -> CommitmentStatus.LAPSED;
            case FULFILS -> {
                boolean counted = !Double.isNaN(pledge.amount());
                // "Of the 200 only 60 were taken on": what was to be is named beside what is.
                boolean named = deed.extent() == Deed.Extent.PART && deed.amount() >= pledge.amount();
                boolean enough = counted && sum >= pledge.amount() && !named;
                boolean whole = deed.extent() == Deed.Extent.WHOLE || !counted && deed.extent() == Deed.Extent.OPEN;
                yield enough || whole && !(counted && sum < pledge.amount() && deed.extent() != Deed.Extent.WHOLE)
                        ? CommitmentStatus.KEPT
                        : CommitmentStatus.PARTLY_KEPT;
            }
        };
    }

    /** In the order of time; what several tell of one deed is one. */
    private static List<Deed> once(List<Deed> told) {
        List<Deed> ordered = told.stream().sorted(Comparator.comparing(Deed::day)).toList();
        List<Deed> once = new ArrayList<>();
        for (Deed deed : ordered) {
            int same = -1;
            for (int i = 0; i < once.size() && same < 0; i++) {
                same = isSame(once.get(i), deed) ? i : -1;
            }
            if (same < 0) {
                once.add(deed);
            } else {
                once.set(same, together(once.get(same), deed));
            }
        }
        return once;
    }

    private static boolean isSame(Deed one, Deed other) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= SAME_DEED_DAYS;
        boolean amounts = Double.compare(one.amount(), other.amount()) == 0
                || (Double.isNaN(one.amount()) || Double.isNaN(other.amount())) && oneReport(one, other);
        return one.kind() == other.kind() && near && amounts;
    }

    private static boolean oneReport(Deed one, Deed other) {
        return one.citations().stream()
                .anyMatch(citation -> other.citations().stream()
                        .anyMatch(same -> same.report().equals(citation.report()) && same.span().overlaps(citation.span())));
    }

    private static Deed together(Deed first, Deed more) {
        Set<Citation> citations = new LinkedHashSet<>(first.citations());
        citations.addAll(more.citations());
        return new Deed(
                first.kind(),
                Double.isNaN(first.amount()) ? more.amount() : first.amount(),
                Double.isNaN(first.amount()) ? more.inAll() : first.inAll(),
                first.extent() == Deed.Extent.OPEN ? more.extent() : first.extent(),
                first.day(),
                first.date(),
                first.by(),
                first.denied() || more.denied(),
                List.copyOf(citations));
    }

    private static Commitment withStatus(Commitment it, CommitmentStatus status) {
        return new Commitment(
                it.id(), it.kind(), it.parties(), it.terms(), it.figures(), status, it.agreed(), it.due(), it.citations());
    }
}
