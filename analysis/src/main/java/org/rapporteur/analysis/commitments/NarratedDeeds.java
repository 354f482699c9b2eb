package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.commitments.Telling.Sign;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.TextSentences;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;

/**
 * What later reports tell of commitments in plain narration, said by nobody and an event of no kind: "the association withdrew its
 * lawsuit", "the army has pulled out of 31 of the 38 compounds". Sentences are found by the stems that they share with the terms.
 * Of one thread.
 */
final class NarratedDeeds {

    /** A stem in more sentences than this tells nothing apart. */
    private static final int COMMON = 2000;
    /** So many of the stems of the terms are shared at least, and the share of them. */
    private static final int FEWEST = 2;
    private static final double SHARED = 0.5;

    /** A stem in more sentences than these, or than one in so many, is of the whole matter and not of one pledge. */
    private static final int RARE = 8;
    private static final int RARE_SHARE = 25;

    private static final Set<ActorKind> BODIES =
            EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]+");

    private final Fulfilment words;
    private final Chronology chronology;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    /** By the words of their names, who could do a deed. */
    private final Map<String, Set<String>> bodies = new HashMap<>();
    private final Map<String, Set<String>> stemsOfWord = new HashMap<>();

    /** @param happened the day of what it tells, where an event of it has one; else that of its report */
    private record Sentence(Report report, Span span, Telling telling, LocalDate day, LocalDate happened) {}

    /** A sentence after a pledge was made, with the stems of the pledge that it shares. */
    private static final class Shared {

        private final Set<String> core = new HashSet<>();
        private final Set<String> names = new HashSet<>();
    }

    private record Dated(Span span, LocalDate day) {}

    NarratedDeeds(KeptRecord record, Fulfilment words, Names names, Chronology chronology) {
        this.words = words;
        this.chronology = chronology;
        LocalDate first = record.commitments().stream()
                .map(commitment -> chronology.dayOf(commitment.agreed(), commitment.citations()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        record.actors().stream().filter(actor -> BODIES.contains(actor.kind())).forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .flatMap(name -> NAME.matcher(name).results())
                .filter(word -> !words.matter(word.group()).isEmpty())
                .forEach(word -> bodies.computeIfAbsent(word.group(), key -> new HashSet<>()).add(names.principal(actor.id()))));
        Map<String, List<Dated>> events = new HashMap<>();
        record.events().forEach(event -> event.start().day().ifPresent(day -> event.citations()
                .forEach(citation -> events.computeIfAbsent(citation.report(), key -> new ArrayList<>()).add(new Dated(citation.span(), day)))));
        for (Report report : chronology.inOrder()) {
            LocalDate day = chronology.dayOf(report);
            if (report.duplicateOf().isEmpty() && day.isAfter(first)) {
                List<Dated> dated = events.getOrDefault(report.id(), List.of());
                TextSentences.of(report.text()).forEach(told -> add(
                        new Sentence(report, told.span(), new Telling(words, told.words()), day, happened(told, dated, day))));
            }
        }
    }

    private static LocalDate happened(TextSentences.Told told, List<Dated> dated, LocalDate day) {
        return dated.stream().filter(event -> event.span().overlaps(told.span())).map(Dated::day).max(Comparator.naturalOrder()).orElse(day);
    }

    private void add(Sentence sentence) {
        int index = sentences.size();
        sentences.add(sentence);
        stems(sentence.telling().words()).forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(index));
    }

    /** The same as {@link Fulfilment#matter} word by word, each word stemmed once. */
    private Set<String> stems(String told) {
        Set<String> stems = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= told.length(); i++) {
            boolean letter = i < told.length() && Character.isLetter(told.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                stems.addAll(stemsOfWord.computeIfAbsent(told.substring(start, i).toLowerCase(Locale.ROOT), words::matter));
                start = -1;
            }
        }
        return stems;
    }

    /** What is told of {@code pledge} after it was made, in the order of time. */
    List<Deed> of(Pledge pledge) {
        if (pledge.core().size() < FEWEST) {
            return List.of();
        }
        int first = firstAfter(pledge.day());
        Map<Integer, Shared> shared = new TreeMap<>();
        pledge.core().forEach(stem -> toldWith(stem, first).forEach(index -> shared.computeIfAbsent(index, key -> new Shared()).core.add(stem)));
        pledge.names().forEach(stem -> toldWith(stem, first).forEach(index -> shared.computeIfAbsent(index, key -> new Shared()).names.add(stem)));
        return shared.entrySet().stream()
                .flatMap(entry -> deed(pledge, sentences.get(entry.getKey()), entry.getValue()).stream())
                .toList();
    }

    /** The sentences with a stem, from this one on; none if it is in so many that it tells nothing apart. */
    private List<Integer> toldWith(String stem, int first) {
        List<Integer> told = byStem.getOrDefault(stem, List.of());
        int from = Collections.binarySearch(told, first);
        return told.size() > COMMON ? List.of() : told.subList(from < 0 ? -from - 1 : from, told.size());
    }

    /** The first sentence of a report from after this day. */
    private int firstAfter(LocalDate day) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a sentence names others and none of those whom it binds. */
    private boolean isOfOthers(String told, Pledge pledge) {
        List<Set<String>> named = NAME.matcher(told).results()
                .map(word -> bodies.getOrDefault(word.group(), Set.of()))
                .filter(meant -> !meant.isEmpty())
                .toList();
        return !named.isEmpty() && named.stream().noneMatch(meant -> meant.stream().anyMatch(pledge.parties()::contains));
    }

    private Optional<Deed> deed(Pledge pledge, Sentence sentence, Shared shared) {
        if (!sentence.happened().isAfter(pledge.day())) {
            return Optional.empty();
        }
        Telling told = sentence.telling();
        boolean counted = !Double.isNaN(pledge.amount());
        double amount = counted ? words.counting().amountIn(told.numbers(), pledge.amount(), pledge.counted()) : Double.NaN;
        boolean counts = !Double.isNaN(amount);
        boolean alike = shared.core.size() >= FEWEST && (shared.core.size() >= SHARED * pledge.core().size() || counts);
        boolean ofIt = isOfItsMatter(pledge, shared, counts);
        boolean some = counted && words.counting().isSomeOf(told.numbers(), pledge.amount(), pledge.counted());
        boolean ofItsHead = shared.core.contains(pledge.head()) && isRare(pledge.head());
        if (!alike && !ofIt && !some && !ofItsHead || shared.names.size() < FEWEST && isOfOthers(told.words(), pledge)) {
            return Optional.empty();
        }
        return kindOf(pledge, sentence, alike, ofIt)
                .or(() -> some && !told.has(Sign.DENIED) && !pledge.refrains() ? Optional.of(Deed.Kind.FULFILS) : Optional.empty())
                .or(() -> ofItsHead && isLeftUndone(pledge, sentence) ? Optional.of(Deed.Kind.BREAKS) : Optional.empty())
                .map(kind -> new Deed(
                        kind,
                        kind == Deed.Kind.FULFILS ? amount : Double.NaN,
                        counted && words.counting().isOfAll(told.numbers(), pledge.amount()),
                        extent(told),
                        sentence.day(),
                        Chronology.dateOf(sentence.report()),
                        sentence.report().id(),
                        false,
                        List.of(sentence.report().cite(sentence.span()))));
    }

    private static Deed.Extent extent(Telling told) {
        if (told.has(Sign.LEFT) || told.has(Sign.PART)) {
            return Deed.Extent.PART;
        }
        return told.has(Sign.WHOLE) || told.has(Sign.ON_TIME) ? Deed.Extent.WHOLE : Deed.Extent.OPEN;
    }

    /**
     * What a sentence tells of it, if anything. Who was to refrain breaks his word by the deed itself; who has not done something when its
     * day is over, and the report says so, has broken it.
     */
    private Optional<Deed.Kind> kindOf(Pledge pledge, Sentence sentence, boolean alike, boolean ofIt) {
        if (!alike && !ofIt) {
            return Optional.empty();
        }
        Telling told = sentence.telling();
        if (alike && told.has(Sign.BROKEN) || ofIt && told.has(Sign.PASSED)) {
            return Optional.of(Deed.Kind.BREAKS);
        }
        boolean done = alike && told.isDone(pledge.deeds()) || ofIt && told.isDone(pledge.told());
        if (pledge.refrains()) {
            return done ? Optional.of(Deed.Kind.BREAKS) : Optional.empty();
        }
        if (told.has(Sign.LAPSED)) {
            return Optional.of(Deed.Kind.ENDS);
        }
        if (told.has(Sign.PUT_OFF)) {
            return Optional.empty();
        }
        if (done) {
            return Optional.of(Deed.Kind.FULFILS);
        }
        return isLeftUndone(pledge, sentence) ? Optional.of(Deed.Kind.BREAKS) : Optional.empty();
    }

    /** Whether a report says, when its day is over, that it is not done. */
    private boolean isLeftUndone(Pledge pledge, Sentence sentence) {
        boolean over = pledge.commitment().due().latest().map(due -> due.isBefore(sentence.day())).orElse(false);
        return over && !pledge.refrains() && sentence.telling().has(Sign.LEFT_UNDONE);
    }

    /** Whether a sentence shares enough of the things and names that it is about, be its verb another one. */
    private boolean isOfItsMatter(Pledge pledge, Shared stems, boolean counts) {
        long things = stems.core.stream().filter(pledge.things()::contains).filter(this::isRare).count();
        int all = pledge.things().size() + pledge.matter().size() - pledge.core().size();
        long shared = things + stems.names.size() + (counts ? 1 : 0);
        return shared >= FEWEST && (things > 0 || counts) && 3 * shared >= all || shared > 0 && things > 0 && 2 * shared > all;
    }

    /** Whether a stem stands in so few sentences that it tells what they are about. */
    private boolean isRare(String stem) {
        return byStem.getOrDefault(stem, List.of()).size() <= Math.max(RARE, sentences.size() / RARE_SHARE);
    }
}
