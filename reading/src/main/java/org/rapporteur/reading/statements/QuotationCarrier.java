package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Span;

/**
 * Gives every quotation to the attribution that carries it: the one in its own sentence, else the one that its paragraph
 * or, for a quotation that stands alone, the paragraph before began. Pure.
 */
final class QuotationCarrier {

    private QuotationCarrier() {}

    /** Tokens of each sentence that stand inside quotation marks, by sentence index. */
    static Map<Integer, BitSet> quotedTokens(Passage passage, List<Quotation> quotations) {
        Map<Integer, BitSet> quoted = new HashMap<>();
        int q = 0;
        for (Sentence sentence : passage.sentences()) {
            BitSet tokens = new BitSet();
            for (int i = 0; i < sentence.size(); i++) {
                Span span = sentence.token(i).span();
                while (q < quotations.size() && quotations.get(q).outer().end() <= span.start()) {
                    q++;
                }
                if (q < quotations.size() && quotations.get(q).closed() && quotations.get(q).outer().overlaps(span)) {
                    tokens.set(i);
                }
            }
            quoted.put(sentence.index(), tokens);
        }
        return quoted;
    }

    /** Hands the quotations out; what nobody carries is left alone. */
    static void carry(Passage passage, List<Quotation> quotations, List<SpokenWords> spoken) {
        List<SpokenWords> ordered = new ArrayList<>(spoken);
        ordered.removeIf(words -> isInside(words, spoken));
        ordered.sort(Comparator.comparingInt(s -> s.attribution().sentence().span().start()));
        SpokenWords last = null;
        int lastParagraph = -2;
        List<Quotation> waiting = new ArrayList<>();
        for (int q = 0; q < quotations.size(); q++) {
            Quotation quotation = quotations.get(q);
            // The next paragraph goes on with it: who speaks may be said there.
            boolean opensSpeech = q + 1 < quotations.size() && quotations.get(q + 1).continues();
            Optional<SpokenWords> carrier = carrying(quotation, spoken)
                    .or(() -> beside(quotation, ordered))
                    .or(() -> nextTo(passage, quotation, ordered));
            boolean speech = isSpeech(passage, quotation);
            if (carrier.isEmpty() && last != null && speech) {
                boolean goesOn = quotation.paragraph() == lastParagraph
                        || quotation.continues() && waiting.isEmpty()
                        || (quotation.paragraph() == lastParagraph + 1
                                && standsAlone(passage, quotation)
                                && !opensSpeech);
                carrier = goesOn ? Optional.of(last) : Optional.empty();
            }
            if (carrier.isEmpty() && speech && !opensSpeech) {
                carrier = ledIn(passage, quotation, ordered);
            }
            if (carrier.isEmpty()) {
                waiting = quotation.continues() ? waiting : new ArrayList<>();
                waiting.add(quotation);
                continue;
            }
            if (quotation.continues()) {
                waiting.forEach(carrier.get()::take);
            }
            waiting = new ArrayList<>();
            carrier.get().take(quotation.closed() ? quotation : clipped(passage, quotation, carrier.get()));
            last = ordered.contains(carrier.get()) ? carrier.get() : last;
            lastParagraph = quotation.paragraph();
        }
    }

    /** A quotation without a closing mark ends where what its carrier says ends. */
    private static Quotation clipped(Passage passage, Quotation quotation, SpokenWords carrier) {
        return carrier.content().stream()
                .filter(part -> part.overlaps(quotation.outer()))
                .findFirst()
                .map(part -> quotation.until(withStop(passage, part.end(), quotation.outer().end())))
                .orElse(quotation);
    }

    private static int withStop(Passage passage, int end, int limit) {
        boolean stop = end < limit && ".!?".contains(passage.report().text().slice(new Span(end, end + 1)));
        return stop ? end + 1 : end;
    }

    /** What is said inside of what another says carries no further speech. */
    private static boolean isInside(SpokenWords words, List<SpokenWords> spoken) {
        Attribution inner = words.attribution();
        return spoken.stream()
                .map(SpokenWords::attribution)
                .anyMatch(outer -> outer != inner && outer.sentence().index() == inner.sentence().index() && outer.content().get(inner.trigger()));
    }

    /** The attribution whose content holds it; of several the innermost. */
    private static Optional<SpokenWords> carrying(Quotation quotation, List<SpokenWords> spoken) {
        return spoken.stream()
                .filter(s -> s.covers(quotation.inner()))
                .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
    }

    /** An attribution without content of its own in a sentence that the quotation reaches into; of several the nearest. */
    private static Optional<SpokenWords> beside(Quotation quotation, List<SpokenWords> spoken) {
        return spoken.stream()
                .filter(s -> s.attribution().takesQuotation()
                        && !s.hasContent()
                        && s.attribution().sentence().span().overlaps(quotation.outer()))
                .min(Comparator.comparingInt(s -> gap(s, quotation)));
    }

    /** Code points between the verb of saying and the quotation. */
    private static int gap(SpokenWords words, Quotation quotation) {
        Span verb = words.attribution().sentence().token(words.attribution().trigger()).span();
        return Math.max(quotation.outer().start() - verb.end(), verb.start() - quotation.outer().end());
    }

    /** “Who pays?” and then, as a sentence of its own, Biden asked. Or a sentence that ends in a colon before the quotation. */
    private static Optional<SpokenWords> nextTo(Passage passage, Quotation quotation, List<SpokenWords> spoken) {
        return spoken.stream()
                .filter(s -> s.attribution().takesQuotation() && !s.hasContent())
                .filter(s -> {
                    Sentence sentence = s.attribution().sentence();
                    Span span = sentence.span();
                    int gapAfter = span.start() - quotation.outer().end();
                    boolean after = gapAfter >= 0 && gapAfter <= 2 && passage.paragraphAt(span.start()) == quotation.paragraph();
                    int gapBefore = quotation.outer().start() - span.end();
                    boolean colon = sentence.token(sentence.size() - 1).text().equals(":");
                    return after || colon && gapBefore >= 0 && gapBefore <= 6;
                })
                .findFirst();
    }

    /** A sentence or more, or at least its begin; not a word or two taken over into somebody else's sentence. */
    private static boolean isSpeech(Passage passage, Quotation quotation) {
        String words = passage.report().text().slice(quotation.inner());
        boolean begins = Character.isUpperCase(words.codePointAt(0));
        boolean ends = words.matches("(?s).*[.!?…,][\\s'’]*");
        return begins && (ends || words.length() > 60) || words.length() > 120;
    }

    private static boolean standsAlone(Passage passage, Quotation quotation) {
        return passage.paragraphs().get(quotation.paragraph()).start() == quotation.outer().start();
    }

    /** The sentence before names the speaker: the quotation shows what it told of. */
    private static Optional<SpokenWords> ledIn(Passage passage, Quotation quotation, List<SpokenWords> spoken) {
        SpokenWords nearest = null;
        for (SpokenWords words : spoken) {
            Span sentence = words.attribution().sentence().span();
            if (sentence.end() <= quotation.outer().start()) {
                int paragraph = passage.paragraphAt(sentence.start());
                boolean near = paragraph == quotation.paragraph()
                        || paragraph == quotation.paragraph() - 1 && standsAlone(passage, quotation);
                nearest = near && words.attribution().sourceHead() >= 0 ? words : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
