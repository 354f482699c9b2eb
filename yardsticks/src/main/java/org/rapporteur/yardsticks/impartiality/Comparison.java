package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Span;

/**
 * The record of a report held against that of the exchanged report.
 *
 * @param statements how many there are in either
 * @param same how many of these are the same in both
 * @param differences one for each of the others
 */
record Comparison(int statements, int same, List<Difference> differences) {

    /** One version of a report with what was read in it. */
    record Version(Reading reading, List<Passage> passages) {}

    /**
     * Compares statement by statement: first those in the same place, by what attributes them, that are the same; then the
     * others in the same place; those that are left stand in one version alone.
     */
    static Comparison of(Exchanger.Exchanged made, Version report, Version exchanged) {
        Exchange exchange = made.exchange();
        CommonNames names = new CommonNames(made);
        List<Line> one = Line.of(report.reading(), exchange::ofReport, names.ofReport());
        List<Line> other = new ArrayList<>(Line.of(exchanged.reading(), exchange::ofExchanged, names.ofExchanged()));
        Tracer tracer = new Tracer(exchange, report.passages(), exchanged.passages());
        List<Line> left = new ArrayList<>();
        int same = 0;
        for (Line line : one) {
            Optional<Line> twin = other.stream().filter(line::isAt).filter(l -> line.differences(l).isEmpty()).findFirst();
            twin.ifPresent(other::remove);
            same += twin.isPresent() ? 1 : 0;
            twin.ifPresentOrElse(found -> {}, () -> left.add(line));
        }
        List<Difference> differences = new ArrayList<>();
        for (Line line : left) {
            Optional<Line> twin = other.stream()
                    .filter(line::isAt)
                    .min(Comparator.comparingInt(candidate -> line.differences(candidate).size()));
            twin.ifPresent(other::remove);
            List<String> what = twin.map(line::differences).orElse(List.of("in the report alone: " + line.act() + " by " + line.speaker()));
            List<Span> spans = spans(line);
            twin.ifPresent(found -> spans.addAll(spans(found)));
            differences.add(difference(exchange, tracer, spans, CommonNames.shown(exchange.report(), raw(line)), what));
        }
        for (Line line : other) {
            List<String> what = List.of("in the exchanged report alone: " + line.act() + " by " + line.speaker());
            differences.add(difference(exchange, tracer, spans(line), CommonNames.shown(exchange.exchanged(), raw(line)), what));
        }
        return new Comparison(same + differences.size(), same, differences);
    }

    private static Difference difference(Exchange exchange, Tracer tracer, List<Span> spans, String words, List<String> what) {
        Tracer.Trace trace = tracer.trace(spans).orElseGet(() -> new Tracer.Trace(causeOf(what), ""));
        Cause cause = what.get(0).startsWith(Line.DATE_AND_PLACES) ? Cause.DATE_OR_PLACE : trace.cause();
        return new Difference(cause, exchange.report().origin(), exchange.parties(), words, String.join("; ", what), trace.seen());
    }

    private static Cause causeOf(List<String> what) {
        boolean who = what.stream().allMatch(field -> field.startsWith("speaker:") || field.startsWith("words for the speaker:"));
        return who ? Cause.CONTEXT : Cause.RULES;
    }

    private static List<Span> spans(Line line) {
        List<Span> spans = new ArrayList<>(line.cue());
        spans.addAll(line.content());
        spans.addAll(line.who());
        return spans;
    }

    private static List<Span> raw(Line line) {
        List<Span> spans = new ArrayList<>(line.statement().spans().speaker());
        spans.addAll(line.statement().spans().cue());
        spans.addAll(line.statement().spans().content());
        return spans.stream().sorted().toList();
    }
}
