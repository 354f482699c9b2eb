package org.rapporteur.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.record.Account;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Reading;

/**
 * Compares one reading with all the events, accounts and commitments that a person wrote down for the report.
 * Expected and found events are joined one to one: same kind, and the most details in common. Details are status, dates, place,
 * participants, figures, outcome; only those written down are compared. Those marked {@code optional} are neither missed nor wrong.
 */
final class ExpectedHappenings {

    /** How many were expected, found, and how many of each agree. */
    static final class Tally {
        private final Map<String, int[]> counts = new LinkedHashMap<>();

        void add(String line, int right, int expected, int found) {
            int[] count = counts.computeIfAbsent(line, l -> new int[3]);
            count[0] += right;
            count[1] += expected;
            count[2] += found;
        }

        void add(Tally other) {
            other.counts.forEach((line, c) -> add(line, c[0], c[1], c[2]));
        }

        double recall(String line) {
            int[] count = counts.getOrDefault(line, new int[3]);
            return count[1] == 0 ? 0 : (double) count[0] / count[1];
        }

        double precision(String line) {
            int[] count = counts.getOrDefault(line, new int[3]);
            return count[2] == 0 ? 0 : (double) count[0] / count[2];
        }

        String table() {
            return counts.entrySet().stream()
                    .map(e -> "%-28s right %3d expected %3d found %3d  precision %.2f recall %.2f"
                            .formatted(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2], precision(e.getKey()), recall(e.getKey())))
                    .collect(Collectors.joining("\n"));
        }
    }

    private final Reading reading;
    private final Map<String, Actor> actors;
    private final Tally tally = new Tally();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Event> joined = new HashMap<>();

    ExpectedHappenings(Reading reading, JsonNode expected) {
        this.reading = reading;
        this.actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
        events(expected.path("events"));
        accounts(expected.path("accounts"));
        commitments(expected.path("commitments"));
    }

    Tally tally() {
        return tally;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private void events(JsonNode expected) {
        Map<JsonNode, Event> pairs = join(expected, reading.events(), (e, v) -> Expected.code(e.path("kind"), v.kind()), this::details);
        int byKind = 0;
        int whole = 0;
        int counted = 0;
        for (JsonNode e : expected) {
            Event found = pairs.get(e);
            if (found != null) {
                joined.put(e.path("name").asText(), found);
            }
            if (e.path("optional").asBoolean()) {
                continue;
            }
            counted++;
            if (found == null) {
                errors.add("missed event     " + e);
                continue;
            }
            byKind++;
            details(e, found).forEach((detail, right) -> tally.add("  " + detail, right ? 1 : 0, 1, 1));
            if (details(e, found).containsValue(false)) {
                errors.add("event differs    " + e + "\n                 " + show(found) + "  " + details(e, found));
            } else {
                whole++;
            }
        }
        Set<Event> rest = new LinkedHashSet<>(reading.events());
        rest.removeAll(pairs.values());
        rest.forEach(v -> errors.add("not expected     " + show(v)));
        tally.add("events by kind", byKind, counted, byKind + rest.size());
        tally.add("events in every detail", whole, counted, byKind + rest.size());
    }

    private Map<String, Boolean> details(JsonNode e, Event v) {
        Map<String, Boolean> details = new LinkedHashMap<>();
        if (e.has("status")) {
            details.put("status", Expected.code(e.path("status"), v.status()));
        }
        if (e.has("start")) {
            details.put("date", v.start().text().equals(e.path("start").asText()));
        }
        if (e.has("end")) {
            details.put("date", v.end().text().equals(e.path("end").asText()) || v.start().text().equals(e.path("end").asText()));
        }
        if (e.has("place")) {
            details.put("place", v.place().name().contains(e.path("place").asText()));
        }
        if (e.has("participants")) {
            boolean all = true;
            for (Map.Entry<String, JsonNode> p : e.path("participants").properties()) {
                all &= v.participants().stream().anyMatch(q -> stands(q.actor(), p.getKey()) && q.role().equals(p.getValue().asText()));
            }
            details.put("participants", all);
        }
        if (e.has("figures")) {
            details.put("figures", figures(e.path("figures"), v.figures()));
        }
        if (e.has("outcome")) {
            details.put("outcome", v.outcome().contains(e.path("outcome").asText()));
        }
        return details;
    }

    private void accounts(JsonNode expected) {
        List<Account> all = reading.events().stream().flatMap(v -> v.accounts().stream()).toList();
        int right = 0;
        Set<Account> used = new LinkedHashSet<>();
        for (JsonNode e : expected) {
            Event event = joined.get(e.path("event").asText());
            List<Account> told = event == null ? List.of() : event.accounts();
            List<Account> same = told.stream()
                    .filter(a -> !used.contains(a) && is(a.actor(), e.path("actor").asText()) && Expected.code(e.path("act"), a.act())
                            && (a.content().contains(e.path("content").asText())
                                    || a.citation().exact().contains(e.path("content").asText())))
                    .toList();
            if (same.isEmpty()) {
                errors.add("missed account   " + e);
            } else {
                right++;
                used.add(same.get(0));
            }
        }
        all.stream().filter(a -> !used.contains(a)).forEach(a -> errors.add("other account    " + name(a.actor()) + " " + a.act().code() + " " + a.content()));
        tally.add("accounts", right, expected.size(), all.size());
    }

    private void commitments(JsonNode expected) {
        Map<JsonNode, Commitment> pairs =
                join(expected, reading.commitments(), (e, c) -> kinds(e).contains(c.kind()) && overlap(e, c), this::details);
        int byKind = 0;
        int whole = 0;
        for (JsonNode e : expected) {
            Commitment found = pairs.get(e);
            if (found == null) {
                errors.add("missed commitment " + e);
                continue;
            }
            byKind++;
            if (details(e, found).containsValue(false)) {
                errors.add("commitment differs " + e + "\n                 " + show(found) + "  " + details(e, found));
            } else {
                whole++;
            }
        }
        Set<Commitment> rest = new LinkedHashSet<>(reading.commitments());
        rest.removeAll(pairs.values());
        rest.forEach(c -> errors.add("commitment not expected " + show(c)));
        tally.add("commitments by kind", byKind, expected.size(), reading.commitments().size());
        tally.add("commitments in every detail", whole, expected.size(), reading.commitments().size());
    }

    /** Two commitments of one kind are the same only if they have a detail besides the status in common. */
    private boolean overlap(JsonNode e, Commitment c) {
        Map<String, Boolean> details = new HashMap<>(details(e, c));
        details.remove("status");
        return details.containsValue(true);
    }

    private Map<String, Boolean> details(JsonNode e, Commitment c) {
        Map<String, Boolean> details = new LinkedHashMap<>();
        details.put("status", Expected.code(e.path("status"), c.status()));
        boolean all = true;
        for (JsonNode party : e.path("parties")) {
            all &= c.parties().stream().anyMatch(p -> stands(p, party.asText()));
        }
        if (!e.path("parties").isEmpty()) {
            details.put("parties", all);
        }
        if (e.has("figures")) {
            details.put("figures", figures(e.path("figures"), c.figures()));
        }
        if (e.has("due")) {
            details.put("due", c.due().text().equals(e.path("due").asText()));
        }
        return details;
    }

    private static boolean figures(JsonNode expected, List<Figure> found) {
        for (JsonNode value : expected) {
            double v = value.asDouble();
            if (found.stream().noneMatch(f -> f.value() == v || f.low() == v || f.high() == v)) {
                return false;
            }
        }
        return true;
    }

    private interface Same<F> {
        boolean of(JsonNode expected, F found);
    }

    private interface Details<F> {
        Map<String, Boolean> of(JsonNode expected, F found);
    }

    private static <F> Map<JsonNode, F> join(JsonNode expected, List<F> found, Same<F> same, Details<F> details) {
        record Pair<T>(JsonNode e, T f, long right) {}
        List<Pair<F>> pairs = new ArrayList<>();
        for (JsonNode e : expected) {
            for (F f : found) {
                if (same.of(e, f)) {
                    pairs.add(new Pair<>(e, f, details.of(e, f).values().stream().filter(r -> r).count()));
                }
            }
        }
        pairs.sort(Comparator.comparingLong((Pair<F> p) -> p.right()).reversed());
        Map<JsonNode, F> joined = new LinkedHashMap<>();
        Set<F> used = new LinkedHashSet<>();
        for (Pair<F> pair : pairs) {
            if (!joined.containsKey(pair.e()) && !used.contains(pair.f())) {
                joined.put(pair.e(), pair.f());
                used.add(pair.f());
            }
        }
        return joined;
    }

    private static Set<String> kinds(JsonNode e) {
        Set<String> kinds = new LinkedHashSet<>();
        if (e.path("kind").isArray()) {
            e.path("kind").forEach(k -> kinds.add(k.asText()));
        } else {
            kinds.add(e.path("kind").asText());
        }
        return kinds;
    }

    private boolean is(String id, String wanted) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return false;
        }
        Function<String, Boolean> like = n -> n.toLowerCase().contains(wanted.toLowerCase()) || wanted.toLowerCase().contains(n.toLowerCase());
        return like.apply(actor.name()) || actor.aliases().stream().anyMatch(like::apply)
                || (!actor.speaksFor().isEmpty() && !actor.speaksFor().equals(id) && actor.office().isEmpty() && is(actor.speaksFor(), wanted));
    }

    /** Whether the participant is the one expected or the side for which that one takes part. */
    private boolean stands(String id, String wanted) {
        return is(id, wanted) || actors.values().stream().anyMatch(actor -> actor.principal().equals(id) && is(actor.id(), wanted));
    }

    private String name(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    private String show(Event v) {
        return v.kind().code() + " " + v.status().code() + " \"" + v.title() + "\" " + v.start().text() + "/" + v.end().text() + " at "
                + v.place().name() + " "
                + v.participants().stream().map((Participant p) -> name(p.actor()) + ":" + p.role()).collect(Collectors.joining(", ", "[", "]"))
                + " outcome \"" + v.outcome() + "\" figures " + v.figures().stream().map(f -> "" + f.what() + f.value()).toList();
    }

    private String show(Commitment c) {
        return c.kind() + " " + c.status().code() + " \"" + c.terms() + "\" due " + c.due().text() + " "
                + c.parties().stream().map(this::name).toList() + " " + c.figures().stream().map(f -> f.value()).toList();
    }
}
