package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.Span;

/** Finds the first thing that differs between the sentences of a statement in both versions. */
final class Tracer {

    private final List<Node> report;
    private final List<Node> exchanged;
    /** Where exchanged names stand: they need not be of the same part of speech. */
    private final Set<Span> names;

    /** Cause and what is seen of it. */
    record Trace(Cause cause, String seen) {}

    /** A token, or the tokens of an exchanged name, in its sentence, on the common scale. */
    private record Node(Span place, Span sentence, String words, String tag, String entity, String relation, Span head) {}

    Tracer(Exchange exchange, List<Passage> report, List<Passage> exchanged) {
        this.names = exchange.edits().stream().map(edit -> exchange.ofReport(edit.before())).collect(Collectors.toSet());
        this.report = nodes(report, exchange::ofReport);
        this.exchanged = nodes(exchanged, exchange::ofExchanged);
    }

    private static List<Node> nodes(List<Passage> passages, UnaryOperator<Span> scaled) {
        Map<Span, Node> nodes = new HashMap<>();
        List<Node> ordered = new ArrayList<>();
        passages.stream().flatMap(passage -> Stream.concat(passage.heading().stream(), passage.sentences().stream())).forEach(sentence -> {
            Span whole = scaled.apply(sentence.span());
            for (int i = 0; i < sentence.size(); i++) {
                Span place = scaled.apply(sentence.token(i).span());
                Span head = head(sentence, i, place, scaled);
                Node node = new Node(place, whole, sentence.token(i).text(), sentence.token(i).tag(), sentence.token(i).entity(), sentence.relation(i), head);
                // Of the tokens of a name the one that hangs on another word stands for all.
                boolean inner = place.equals(head);
                if (!inner || !nodes.containsKey(place)) {
                    nodes.put(place, node);
                }
            }
        });
        nodes.values().stream().sorted((a, b) -> a.place().compareTo(b.place())).forEach(ordered::add);
        return ordered;
    }

    private static Span head(Sentence sentence, int i, Span place, UnaryOperator<Span> scaled) {
        return sentence.head(i) < 0 ? new Span(0, 0) : scaled.apply(sentence.token(sentence.head(i)).span());
    }

    /** Of the sentences that these spans, on the common scale, touch. */
    Optional<Trace> trace(List<Span> spans) {
        List<Node> one = touched(report, spans);
        List<Node> other = touched(exchanged, spans);
        if (!one.stream().map(Node::place).toList().equals(other.stream().map(Node::place).toList())
                || !one.stream().map(Node::sentence).toList().equals(other.stream().map(Node::sentence).toList())) {
            return Optional.of(new Trace(Cause.SENTENCES, ""));
        }
        return first(Cause.NAMES, one, other, Node::entity)
                .or(() -> first(Cause.TAGS, one, other, node -> names.contains(node.place()) ? "" : node.tag()))
                .or(() -> first(Cause.TREE, one, other, node -> relation(node) + " " + node.head()));
    }

    /** Adjectives and names hang on nouns by relations of their own. */
    private String relation(Node node) {
        return names.contains(node.place()) ? node.relation().replace("amod", "compound") : node.relation();
    }

    private static List<Node> touched(List<Node> nodes, List<Span> spans) {
        return nodes.stream()
                .filter(node -> spans.stream().anyMatch(span -> span.overlaps(node.sentence())))
                .toList();
    }

    private static Optional<Trace> first(Cause cause, List<Node> one, List<Node> other, Function<Node, String> aspect) {
        for (int i = 0; i < one.size(); i++) {
            String here = aspect.apply(one.get(i));
            String there = aspect.apply(other.get(i));
            if (!here.equals(there)) {
                return Optional.of(new Trace(
                        cause, "%s: %s → %s: %s".formatted(one.get(i).words(), here, other.get(i).words(), there)));
            }
        }
        return Optional.empty();
    }
}
