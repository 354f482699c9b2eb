package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Act;
import org.rapporteur.record.Citation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Statement;

/** Finds what is told of commitments after they were made. */
final class Deeds {

    private static final Set<Act> TELLING =
            EnumSet.of(Act.ASSERT, Act.ANNOUNCE, Act.ACCUSE, Act.COMMENT, Act.CONDEMN, Act.PRAISE);

    private final Fulfilment words;
    private final Names names;
    private final Chronology chronology;
    private final List<Statement> denials;
    private final Map<String, List<Told>> byStem = new HashMap<>();
    private final Map<Pledge, List<Citation>> undone = new HashMap<>();
    /** An event is held against many pledges: its words are read once. */
    private final Map<String, Deed.Extent> extents = new HashMap<>();

    private record Told(Statement statement, Set<String> stems, LocalDate day) {}

    Deeds(KeptRecord record, Fulfilment words, Names names, Chronology chronology) {
        this.words = words;
        this.names = names;
        this.chronology = chronology;
        denials = record.statements().stream()
                .filter(statement -> statement.act() == Act.DENY && !statement.negated())
                .toList();
        if (record.commitments().isEmpty()) {
            return;
        }
        for (Statement statement : record.statements()) {
            if (TELLING.contains(statement.act()) && !statement.negated()) {
                Told told = new Told(statement, words.matter(statement.content()), chronology.dayOf(statement));
                told.stems.forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(told));
            }
        }
    }

    /** What statements tell of {@code pledge}. */
    List<Deed> toldOf(Pledge pledge) {
        if (!pledge.canBeTold()) {
            return List.of();
        }
        // Who shares enough of the matter shares one of its rarest stems.
        Set<Told> candidates = new HashSet<>();
        pledge.matter().stream()
                .map(stem -> byStem.getOrDefault(stem, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(pledge.mayMiss() + 1L)
                .forEach(candidates::addAll);
        List<Deed> deeds = new ArrayList<>();
        candidates.stream()
                .filter(told -> !told.day.isBefore(pledge.day()) && pledge.isMatterOf(told.stems))
                .filter(told -> !pledge.isToldIn(told.statement.citations()))
                .sorted(Comparator.comparing(Told::day).thenComparing(told -> told.statement.id()))
                .forEach(told -> deed(pledge, told).ifPresent(deeds::add));
        return deeds;
    }

    /** The latest words that say of {@code pledge} that it is not done yet. */
    List<Citation> undone(Pledge pledge) {
        return undone.getOrDefault(pledge, List.of());
    }

    private Optional<Deed> deed(Pledge pledge, Told told) {
        Statement statement = told.statement;
        String content = statement.content();
        Deed.Kind kind;
        if (words.isBroken(content) || statement.act() == Act.ACCUSE && words.isBroken(statement.citations().get(0).exact())) {
            kind = Deed.Kind.BREAKS;
        } else if (words.isUndone(content)) {
            undone.put(pledge, statement.citations());
            return Optional.empty();
        } else if (words.isLapsed(content)) {
            kind = Deed.Kind.ENDS;
        } else if (words.tellsDone(content, pledge.deeds())) {
            kind = Deed.Kind.FULFILS;
        } else {
            return Optional.empty();
        }
        return Optional.of(new Deed(
                kind,
                amount(statement.figures(), pledge),
                words.counting().isOfAll(words.counting().numbersIn(content), pledge.amount()),
                extent(content),
                told.day,
                chronology.dateOf(statement),
                statement.id(),
                kind == Deed.Kind.BREAKS && isDenied(pledge, told.day),
                statement.citations()));
    }

    /** What {@code event} does to {@code pledge}, if anything. */
    Optional<Deed> of(Event event, Pledge pledge) {
        String kind = pledge.commitment().kind();
        // Without a day or a number nothing tells it from what is only spoken of.
        boolean told = event.start().day().isPresent() || !event.figures().isEmpty();
        boolean real = told && (event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING);
        boolean sameKind = words.fulfils(event, kind);
        LocalDate day = chronology.dayOf(event.start(), event.citations());
        // What happened on the day of the agreement is what it was made at, not what it led to.
        if (!day.isAfter(pledge.day()) || pledge.isToldIn(event.citations()) || !sharesParty(event, pledge)) {
            return Optional.empty();
        }
        Optional<Deed.Kind> does = real && words.breaks(event.kind(), kind)
                ? Optional.of(Deed.Kind.BREAKS)
                : real && sameKind
                        ? Optional.of(Deed.Kind.FULFILS)
                        : sameKind && event.status() == EventStatus.CANCELLED ? Optional.of(Deed.Kind.ENDS) : Optional.empty();
        return does.map(what -> {
            String words = event.title() + " " + event.outcome() + " " + event.citations().get(0).exact();
            EdtfDate date = event.start().isKnown()
                    ? event.start()
                    : chronology.first(event.citations()).map(Chronology::dateOf).orElse(EdtfDate.UNKNOWN);
            boolean lastsYet = what == Deed.Kind.FULFILS
                    && (this.words.lasts(kind) || event.status() == EventStatus.ONGOING);
            return new Deed(
                    what,
                    amountIn(event, pledge),
                    false,
                    lastsYet ? Deed.Extent.PART : extent(words),
                    day,
                    date,
                    event.id(),
                    what == Deed.Kind.BREAKS
                            && event.accounts().stream().anyMatch(account -> account.act() == Act.DENY),
                    event.citations());
        });
    }

    private boolean sharesParty(Event event, Pledge pledge) {
        return pledge.parties().isEmpty()
                || event.participants().isEmpty()
                || event.participants().stream()
                        .anyMatch(part -> pledge.parties().contains(names.principal(part.actor())));
    }

    private boolean isDenied(Pledge pledge, LocalDate day) {
        return denials.stream()
                .filter(denial -> !chronology.dayOf(denial).isBefore(day))
                .anyMatch(denial -> words.isBroken(denial.content()) && pledge.isMatterOf(words.matter(denial.content())));
    }

    private Deed.Extent extent(String told) {
        return extents.computeIfAbsent(told, this::extentOf);
    }

    private Deed.Extent extentOf(String told) {
        return words.isLeft(told) ? Deed.Extent.PART : words.isWhole(told) || words.isOnTime(told) ? Deed.Extent.WHOLE : words.isPart(told) ? Deed.Extent.PART : Deed.Extent.OPEN;
    }

    /** How much of what was agreed an event tells: in its figures, else in the words of the sentence. */
    private double amountIn(Event event, Pledge pledge) {
        double figure = amount(event.figures(), pledge);
        boolean counted = Double.isNaN(figure) && !Double.isNaN(pledge.amount());
        return counted ? words.counting().amountIn(words.counting().numbersIn(event.citations().get(0).exact()), pledge.amount(), pledge.counted()) : figure;
    }

    /** How much of what was agreed: the figure that counts the same; "24 of the 60" counts 24. */
    private static double amount(List<Figure> figures, Pledge pledge) {
        if (pledge.target().isEmpty()) {
            return Double.NaN;
        }
        Figure target = pledge.target().get(0);
        return figures.stream()
                .filter(figure -> !Double.isNaN(figure.value())
                        && figure.unit().equals(target.unit())
                        && figure.what().equals(target.what())
                        && figure.per().equals(target.per()))
                .mapToDouble(Figure::value)
                .min()
                // What counts the dead of a return of bodies counts as many as were to be returned.
                .orElseGet(() -> figures.stream().mapToDouble(Figure::value).filter(value -> value == target.value()).findFirst().orElse(Double.NaN));
    }
}
