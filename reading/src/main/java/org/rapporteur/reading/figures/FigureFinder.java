package org.rapporteur.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Span;

/**
 * Finds the numbers that a report gives and what they count.
 *
 * <p>The words are data ({@code figures.yaml}). Immutable and safe between threads.
 */
public final class FigureFinder {

    private static final Set<String> LEVELS = Set.of("at", "to");
    /** How many sentences back "the number" finds of whom it is. */
    private static final int TALLIED = 2;
    private static final Set<String> SHIFTS = Set.of("ago", "later", "earlier", "before", "after", "old", "previously", "afterwards");
    private static final Set<String> STRETCHES = Set.of("past", "last", "previous", "next", "coming", "recent", "following");
    private static final Set<String> JOINTS = Set.of("and", "but", ",");
    static final Set<String> TOLLS = Set.of("killed", "injured", "casualties", "missing", "displaced", "captured");
    private static final Set<String> PLACING = Set.of("on", "at", "in");
    private static final Set<String> LASTING = Set.of("for", "of", "lasting");

    private final FigureLexicon lexicon;
    private final QuantityFinder quantities;
    private final WhatCounts whatCounts;
    private final Per per;
    private final Totals totals;
    private final Singles singles;

    private FigureFinder(FigureLexicon lexicon, Numerals numerals) {
        this.lexicon = lexicon;
        this.quantities = new QuantityFinder(numerals, lexicon);
        this.whatCounts = new WhatCounts(lexicon);
        this.per = new Per(lexicon);
        this.totals = new Totals(lexicon);
        this.singles = new Singles(lexicon);
    }

    /** With the words for English. */
    public static FigureFinder english() {
        return new FigureFinder(FigureLexicon.english(), Numerals.english());
    }

    /** All figures of the passage's sentences, in text order. */
    public List<FigureMention> find(Passage passage, Cast cast) {
        List<FigureMention> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Quantity before = null;
            List<FigureMention> inSentence = new ArrayList<>();
            for (Quantity quantity : quantities.find(sentence)) {
                // "1,000 for 1,000" is one figure, per side
                if (before == null || !isReturn(sentence, before, quantity)) {
                    read(passage, sentence, quantity, cast, inSentence).ifPresent(inSentence::add);
                }
                before = quantity;
            }
            singles.in(sentence).forEach(single -> whatCounts
                    .of(single)
                    .filter(measure -> TOLLS.contains(measure.what()))
                    .ifPresent(measure -> inSentence.add(mention(passage, single, new Meaning(measure.what(), measure.unit(), single.words()), cast))));
            inSentence.sort(Comparator.comparing(FigureMention::span));
            found.addAll(inSentence);
        }
        return found;
    }

    private record Meaning(String what, String unit, String of) {}

    private Optional<FigureMention> read(Passage passage, Sentence sentence, Quantity quantity, Cast cast, List<FigureMention> before) {
        if (isRefuted(sentence, quantity)) {
            return Optional.empty();
        }
        Counted counted = placed(Counted.of(sentence, quantity));
        return meaning(counted)
                .filter(meaning -> !meaning.what.equals("other") || !meaning.unit.isEmpty() || changed(counted).isEmpty())
                .or(() -> told(passage, counted))
                .or(() -> tallied(passage, counted))
                .or(() -> asBefore(counted, before))
                .or(() -> changed(counted))
                .map(meaning -> mention(passage, counted, meaning, cast));
    }

    /** "Seven, and not three": the second number is what it is not. */
    private static boolean isRefuted(Sentence sentence, Quantity quantity) {
        int before = quantity.first() - 1;
        return before > 1
                && sentence.token(before).text().equalsIgnoreCase("not")
                && (sentence.token(before - 1).text().equals(",") || sentence.token(before - 1).tag().equals("CC"));
    }

    private FigureMention mention(Passage passage, Counted counted, Meaning meaning, Cast cast) {
        Quantity quantity = counted.quantity();
        Span span = counted.sentence().span(quantity.first(), Math.max(quantity.last(), counted.end()));
        Figure figure = new Figure(
                meaning.what,
                quantity.value(),
                quantity.low(),
                quantity.high(),
                meaning.unit,
                meaning.of,
                per.of(counted),
                FigureSource.of(counted, cast, lexicon),
                List.of(passage.report().cite(span)));
        return new FigureMention(figure, counted.sentence().index(), counted.anchor(), totals.isTotal(counted, meaning.what), span);
    }

    /** "The ministry said 36 people were hurt. The farmers put the number at 83": the number is that of those of whom was told before. */
    private Optional<Meaning> tallied(Passage passage, Counted counted) {
        Sentence sentence = counted.sentence();
        int head = sentence.head(counted.anchor());
        boolean level = counted.noun() < 0 && head >= 0 && WhatCounts.isIn(sentence, counted.anchor(), LEVELS)
                && sentence.children(head, "obj", "nsubj").stream().anyMatch(tally -> lexicon.tallies().contains(WhatCounts.lemma(sentence, tally))
                        && sentence.children(tally, "nmod", "compound").isEmpty());
        if (!level) {
            return Optional.empty();
        }
        Optional<FigureLexicon.Measure> lost = whatCounts.lossBefore(sentence, counted.quantity().first());
        for (int back = 1; back <= TALLIED && lost.isEmpty() && back <= sentence.index(); back++) {
            Sentence earlier = passage.sentences().get(sentence.index() - back);
            lost = whatCounts.lossBefore(earlier, earlier.size());
        }
        return lost.map(measure -> new Meaning(measure.what(), measure.unit(), ""));
    }

    /** "Eight people in the north and five in the south": a number alone counts what the one before it does. */
    private static Optional<Meaning> asBefore(Counted counted, List<FigureMention> before) {
        Sentence sentence = counted.sentence();
        int next = counted.quantity().last() + 1;
        int joint = counted.quantity().first() - 1;
        boolean elliptic = counted.noun() < 0
                && joint > 0
                && JOINTS.contains(sentence.token(joint).text().toLowerCase(Locale.ROOT))
                && next < sentence.size()
                && sentence.token(next).tag().equals("IN");
        return before.isEmpty() || !elliptic
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1).figure())
                        .filter(figure -> TOLLS.contains(figure.what()))
                        .map(figure -> new Meaning(figure.what(), figure.unit(), ""));
    }

    /** "Revised its count of those hurt from six to 11": what the number has become says what was counted. */
    private Optional<Meaning> changed(Counted counted) {
        Sentence sentence = counted.sentence();
        int to = counted.quantity().first() - 1;
        boolean level = to > 1
                && (sentence.token(to).text().equals("to") && sentence.token(to - 1).tag().equals("CD") || sentence.token(to).text().equals("from"));
        boolean changes = sentence.tokens().stream()
                .anyMatch(token -> token.index() < to && token.isVerb() && lexicon.changing().verbs().contains(WhatCounts.lemma(sentence, token.index())));
        return level && changes ? whatCounts.lossBefore(sentence, to).map(measure -> new Meaning(measure.what(), measure.unit(), "")) : Optional.empty();
    }

    private Optional<Meaning> meaning(Counted counted) {
        Optional<Meaning> unit = money(counted).or(() -> share(counted));
        if (unit.isPresent()) {
            return unit;
        }
        if (!counted.quantity().unit().isEmpty() || lexicon.durations().units().contains(counted.lemma())) {
            return duration(counted);
        }
        Optional<Meaning> measured = whatCounts
                .of(counted)
                .map(measure -> new Meaning(measure.what(), measure.unit(), counted.words()));
        return measured.isPresent() ? measured : other(counted);
    }

    /** "The number of ships rose to 342" counts ships; "the bodies of nine soldiers" counts what becomes of bodies. */
    private Counted placed(Counted counted) {
        Sentence sentence = counted.sentence();
        int head = sentence.head(counted.anchor());
        if (counted.noun() < 0 && !sentence.children(counted.anchor(), "cop").isEmpty()) {
            head = counted.anchor();
        }
        if (head < 0) {
            return counted;
        }
        if (counted.noun() >= 0) {
            String above = WhatCounts.lemma(sentence, head);
            boolean held = sentence.is(counted.anchor(), "nmod") && (whatCounts.isHolder(above) || lexicon.tallies().contains(above));
            return held ? counted.heldBy(head) : counted;
        }
        for (int tally : sentence.children(head, "obj", "nsubj")) {
            if (lexicon.tallies().contains(WhatCounts.lemma(sentence, tally))) {
                for (int noun : sentence.children(tally, "nmod")) {
                    return counted.saidOf(noun);
                }
            }
        }
        return counted;
    }

    /** A number per side with no noun counts what the words before tell of: "He put the number at 1,000 each". */
    private Optional<Meaning> told(Passage passage, Counted counted) {
        if (counted.noun() >= 0 || !per.isSide(counted)) {
            return Optional.empty();
        }
        int here = counted.sentence().index();
        for (int back = here; back >= 0 && back >= here - 3; back--) {
            Optional<FigureLexicon.Measure> measure = whatCounts.namedIn(passage.sentences().get(back));
            if (measure.isPresent()) {
                return Optional.of(new Meaning(measure.get().what(), measure.get().unit(), ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isReturn(Sentence sentence, Quantity first, Quantity second) {
        boolean same = first.value() == second.value();
        int before = second.first() - 1;
        return same && before > first.last() && before <= first.last() + 4 && sentence.token(before).lemma().equals("for");
    }

    private Optional<Meaning> money(Counted counted) {
        String currency = counted.quantity().currency();
        if (currency.isEmpty() && counted.noun() >= 0) {
            String lemma = counted.lemma();
            currency = lexicon.money().currencies().getOrDefault(lemma, "");
        }
        return currency.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning("money", currency, complement(counted, Set.of("of", "in", "for"))));
    }

    private Optional<Meaning> share(Counted counted) {
        Sentence sentence = counted.sentence();
        int next = counted.quantity().last() + 1;
        boolean share = next < sentence.size()
                && lexicon.shares().units().stream()
                        .anyMatch(unit -> QuantityFinder.beginsAt(
                                sentence.tokens().stream().map(Token::text).toList(), next, unit));
        if (!share) {
            return Optional.empty();
        }
        String of = complement(counted, Set.of("of", "in", "on", "for"));
        return Optional.of(new Meaning("share", "percent", of.isEmpty() ? holder(counted) : of));
    }

    /** How long something lasts; "two days later" and "the past three years" are dates, not durations. */
    private Optional<Meaning> duration(Counted counted) {
        Sentence sentence = counted.sentence();
        Quantity quantity = counted.quantity();
        if (!quantity.unit().isEmpty()) {
            // "a 60-day pause" counts the days of its noun
            int head = counted.noun();
            return head < 0 || lexicon.durations().units().contains(counted.lemma())
                    ? Optional.empty()
                    : Optional.of(new Meaning("duration", quantity.unit(), sentence.token(head).text()));
        }
        Optional<Integer> filled = sentence.children(counted.noun(), "nmod").stream()
                .filter(noun -> noun > counted.noun() && WhatCounts.isIn(sentence, noun, Set.of("of")))
                .filter(noun -> sentence.token(noun).isNoun() && !sentence.token(noun).isName())
                .findFirst();
        if (filled.isPresent()) {
            // "seven days of talks"
            return Optional.of(new Meaning("duration", counted.lemma(), sentence.token(filled.get()).text()));
        }
        int next = counted.end() + 1;
        boolean shifted = next < sentence.size() && SHIFTS.contains(WhatCounts.lemma(sentence, next));
        boolean stretch = quantity.first() > 0 && STRETCHES.contains(WhatCounts.lemma(sentence, quantity.first() - 1))
                && !sentence.token(quantity.first() - 1).isVerb();
        int unit = counted.noun();
        int head = sentence.head(unit);
        boolean lasts = head >= 0 && sentence.token(head).isVerb() && lexicon.durations().verbs().contains(WhatCounts.lemma(sentence, head))
                && (sentence.is(unit, "obj") || sentence.is(unit, "obl"));
        boolean bounded = sentence.children(unit, "case").isEmpty() ? lasts : WhatCounts.isIn(sentence, unit, LASTING) || (lasts && hasBoundCase(sentence, unit, quantity));
        return shifted || stretch || !bounded
                ? Optional.empty()
                : Optional.of(new Meaning("duration", counted.lemma(), whatLasts(sentence, unit)));
    }

    /** "At least 30 days": the parser hangs the bound's first word like a preposition. */
    private static boolean hasBoundCase(Sentence sentence, int unit, Quantity quantity) {
        return sentence.children(unit, "case").stream().allMatch(mark -> quantity.first() <= mark && mark <= quantity.last());
    }

    private static String whatLasts(Sentence sentence, int unit) {
        int head = sentence.head(unit);
        int holder = -1;
        if (head >= 0 && sentence.token(head).isNoun()) {
            holder = head;
        } else if (head >= 0 && sentence.is(head, "acl") && sentence.head(head) >= 0) {
            holder = sentence.head(head);
        } else if (head >= 0) {
            int before = sentence.child(unit, "case").orElse(0) - 1;
            boolean nounBefore = before >= 0 && sentence.token(before).isNoun() && sentence.is(before, "obj");
            int clause = sentence.is(head, "conj") && sentence.child(head, "nsubj").isEmpty() ? sentence.head(head) : head;
            holder = nounBefore ? before : sentence.child(clause, "nsubj").orElse(-1);
        }
        // "a ceasefire on land and at sea for 30 days"
        for (int up = 0; holder >= 0 && up < 4 && sentence.is(holder, "nmod") && WhatCounts.isIn(sentence, holder, PLACING); up++) {
            holder = sentence.token(sentence.head(holder)).isNoun() ? sentence.head(holder) : holder;
        }
        boolean thing = holder >= 0 && sentence.token(holder).isNoun() && !sentence.token(holder).isName();
        return thing ? sentence.token(holder).text() : "";
    }

    private Optional<Meaning> other(Counted counted) {
        if (counted.noun() < 0 || (counted.glued() && counted.noun() == counted.quantity().last())) {
            return Optional.empty();
        }
        Token noun = counted.sentence().token(counted.noun());
        // "41 aircraft" are many without an s
        boolean plural = noun.tag().endsWith("S") || (noun.tag().equals("NN") && counted.sentence().is(counted.quantity().last(), "nummod") || !counted.glued());
        boolean structural = lexicon.structure().contains(counted.lemma()) && counted.quantity().least() < 20;
        return plural && !structural && counted.quantity().least() > 1
                ? Optional.of(new Meaning("other", lexicon.people().contains(counted.lemma()) ? "person" : "", counted.words()))
                : Optional.empty();
    }

    /** The noun that a preposition of these adds to the number: "$2 billion in aid". */
    private static String complement(Counted counted, Set<String> prepositions) {
        Sentence sentence = counted.sentence();
        for (int i = counted.quantity().last() + 1; i < sentence.size() && i <= counted.quantity().last() + 3; i++) {
            if (prepositions.contains(WhatCounts.lemma(sentence, i)) && sentence.is(i, "case")) {
                int noun = sentence.head(i);
                return noun > i && sentence.token(noun).isNoun() ? sentence.token(noun).text() : "";
            }
        }
        return "";
    }

    /** What a share is a share of: the noun it hangs on or the subject of its clause. */
    private static String holder(Counted counted) {
        Sentence sentence = counted.sentence();
        int at = counted.anchor();
        int head = sentence.head(at);
        if (head >= 0 && sentence.token(head).isNoun() && (sentence.is(at, "nmod") || sentence.is(at, "compound") || sentence.is(at, "amod"))) {
            return sentence.token(head).text();
        }
        return sentence.child(at, "nsubj")
                .or(() -> head < 0 ? Optional.empty() : sentence.child(head, "nsubj"))
                .filter(subject -> sentence.token(subject).isNoun())
                .map(subject -> sentence.token(subject).text())
                .orElse("");
    }
}
