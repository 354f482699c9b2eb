package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Coded;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Condition;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Looks in the record for facts that a person read in the reports; how they are compared is told at the head of
 * {@code sample-expected.yaml}.
 */
final class Expected {

    private static final Pattern WHITE = Pattern.compile("\\s+");
    /** How much of the expected words a statement's content must cover where it is split by its cue. */
    private static final double COVERED = 0.9;

    private final KeptRecord record;
    private final Map<String, Actor> actors = new HashMap<>();

    Expected(KeptRecord record) {
        this.record = record;
        record.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** One expected fact, and whether the record has it. */
    record Fact(String kind, String words, boolean found) {}

    /** The facts of one report's entry. */
    List<Fact> of(JsonNode entry, Report report) {
        List<Fact> facts = new ArrayList<>(frame(entry, report));
        List<Statement> statements = citing(record.statements(), Statement::citations, report);
        List<Event> events = citing(record.events(), Event::citations, report);
        List<Commitment> commitments = citing(record.commitments(), Commitment::citations, report);
        List<Figure> figures = citing(
                Stream.concat(
                                events.stream().flatMap(event -> event.figures().stream()),
                                commitments.stream().flatMap(commitment -> commitment.figures().stream()))
                        .toList(),
                Figure::citations,
                report);
        look(facts, "statement", entry.path("statements"), statements, fact -> one -> says(one, fact, report));
        look(facts, "quote", entry.path("quotes"), statements, fact -> one -> quotes(one, fact));
        look(facts, "condition", entry.path("conditions"), statements, fact -> one -> sets(one, fact));
        look(facts, "event", entry.path("events"), events, fact -> one -> is(one, fact));
        look(facts, "figure", entry.path("figures"), figures, fact -> one -> is(one, fact));
        look(facts, "commitment", entry.path("commitments"), commitments, fact -> one -> is(one, fact));
        return facts;
    }

    private interface Match<T> {
        Predicate<T> of(JsonNode fact);
    }

    private static <T> void look(List<Fact> facts, String kind, JsonNode expected, List<T> found, Match<T> match) {
        for (JsonNode fact : expected) {
            facts.add(new Fact(kind, fact.toString(), found.stream().anyMatch(match.of(fact))));
        }
    }

    private static <T> List<T> citing(
            List<T> all, java.util.function.Function<T, List<Citation>> citations, Report report) {
        return all.stream()
                .filter(one -> citations.apply(one).stream()
                        .anyMatch(citation -> citation.report().equals(report.id())))
                .toList();
    }

    private static List<Fact> frame(JsonNode entry, Report report) {
        Map<String, String> has = new HashMap<>();
        has.put("date", report.published().text());
        has.put("section", report.section());
        has.put("source", report.source());
        has.put("headline", report.headline());
        has.put("standfirst", report.standfirst());
        List<Fact> facts = new ArrayList<>();
        has.forEach((field, value) -> {
            if (entry.has(field)) {
                String wanted = entry.get(field).asText();
                // A date without its year is the dateline's; whether it is the report's, too, is left open.
                boolean right = plain(value).equals(plain(wanted)) || field.equals("date") && wanted.startsWith("XXXX") && value.isEmpty();
                facts.add(new Fact("frame", field + ": " + wanted, right));
            }
        });
        JsonNode dateline = entry.path("dateline");
        if (dateline.has("place")) {
            facts.add(new Fact("frame", dateline.toString(), plain(report.dateline().place()).equals(plain(dateline.get("place").asText()))));
        }
        if (dateline.has("date")) {
            facts.add(new Fact("frame", dateline.toString(), report.dateline().date().text().equals(dateline.get("date").asText())));
        }
        for (JsonNode words : entry.path("absent")) {
            facts.add(new Fact("frame", "absent: " + words, !report.text().toString().contains(words.asText())));
        }
        return facts;
    }

    private boolean says(Statement one, JsonNode fact, Report report) {
        return isSpeaker(one, fact)
                && isOneOf(one.act(), fact.path("act"))
                && (!fact.has("relayed_by") || isActor(one.relayedBy(), fact.get("relayed_by")))
                && (!fact.has("named") || one.named() == fact.get("named").asBoolean())
                && (!fact.has("negated") || one.negated() == fact.get("negated").asBoolean())
                && holds(one, fact.get("content").asText(), report);
    }

    private static boolean holds(Statement one, String words, Report report) {
        if (plain(one.content()).contains(plain(words))) {
            return true;
        }
        Report first = one.citations().get(0).report().equals(report.id()) ? report : null;
        int at = first == null ? -1 : report.text().toString().indexOf(words);
        if (at < 0) {
            return false;
        }
        int start = report.text().offset(at);
        Span wanted = new Span(start, start + words.codePointCount(0, words.length()));
        int covered = one.spans().content().stream()
                .mapToInt(span -> Math.max(0, Math.min(span.end(), wanted.end()) - Math.max(span.start(), wanted.start())))
                .sum();
        return covered >= COVERED * wanted.length();
    }

    /** A reprint's statement is its original's, with the original's quotations. */
    private boolean quotes(Statement one, JsonNode fact) {
        String wanted = unpunctuated(fact.get("exact").asText());
        return isSpeaker(one, fact)
                && one.quotes().stream()
                        .anyMatch(quote -> unpunctuated(quote.exact()).equals(wanted));
    }

    private boolean sets(Statement one, JsonNode fact) {
        return isSpeaker(one, fact) && one.conditions().stream().anyMatch(condition -> is(condition, fact));
    }

    private static boolean is(Condition one, JsonNode fact) {
        return isOneOf(one.relation(), fact.path("relation"))
                && plain(one.requirement()).contains(plain(fact.get("requirement").asText()))
                && (!fact.has("specified") || one.specified() == fact.get("specified").asBoolean());
    }

    private boolean is(Event one, JsonNode fact) {
        return isOneOf(one.kind(), fact.path("kind"))
                && isOneOf(one.status(), fact.path("status"))
                && (!fact.has("place") || plain(one.place().name()).contains(plain(fact.get("place").asText())))
                && (!fact.has("start") || isDay(one.start(), fact.get("start").asText()))
                && (!fact.has("end") || isDay(one.end(), fact.get("end").asText()))
                && stream(fact.path("accounts"))
                        .allMatch(teller -> one.accounts().stream().anyMatch(account -> isActor(account.actor(), teller)));
    }

    private static boolean isDay(EdtfDate date, String wanted) {
        return date.text().equals(wanted) || date.text().startsWith(wanted + "/") || date.text().endsWith("/" + wanted);
    }

    private static boolean is(Figure one, JsonNode fact) {
        return isNumber(one.value(), fact.path("value"))
                && isNumber(one.low(), fact.path("low"))
                && isNumber(one.high(), fact.path("high"))
                && (!fact.has("of") || hasWords(one.of(), fact.get("of").asText()))
                && (!fact.has("what") || one.what().equals(fact.get("what").asText()))
                && (!fact.has("unit") || one.unit().equals(fact.get("unit").asText()))
                && (!fact.has("per") || one.per().equals(fact.get("per").asText()));
    }

    private static boolean isNumber(double value, JsonNode wanted) {
        return wanted.isMissingNode() || value == wanted.asDouble();
    }

    private boolean is(Commitment one, JsonNode fact) {
        return values(fact.path("kind")).anyMatch(one.kind()::equals)
                && (!fact.has("status") || isOneOf(one.status(), fact.path("status")))
                && stream(fact.path("parties"))
                        .allMatch(party -> one.parties().stream().anyMatch(id -> isActor(id, party)));
    }

    private boolean isSpeaker(Statement one, JsonNode fact) {
        JsonNode wanted = fact.get("speaker");
        return isActor(one.speaker(), wanted)
                || !one.named() && stream(wanted).anyMatch(name -> hasWords(one.speakerText(), name.asText()));
    }

    /** Whether the actor with this id is called {@code wanted}, or one of them where it is a list. */
    boolean isActor(String id, JsonNode wanted) {
        Actor actor = actors.get(id);
        if (actor == null) {
            return false;
        }
        boolean exactly = Set.of(ActorKind.STATE, ActorKind.PERSON).contains(actor.kind());
        return stream(wanted).map(JsonNode::asText).anyMatch(name -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .anyMatch(called -> exactly ? plain(called).equals(plain(name)) : hasWords(called, name)));
    }

    private static boolean isOneOf(Coded value, JsonNode codes) {
        return values(codes).anyMatch(value.code()::equals);
    }

    static boolean isOneOf(String code, JsonNode codes) {
        return values(codes).anyMatch(code::equals);
    }

    private static Stream<String> values(JsonNode oneOrList) {
        return stream(oneOrList).map(JsonNode::asText);
    }

    private static Stream<JsonNode> stream(JsonNode oneOrList) {
        if (oneOrList.isMissingNode()) {
            return Stream.empty();
        }
        return oneOrList.isArray() ? StreamSupport.stream(oneOrList.spliterator(), false) : Stream.of(oneOrList);
    }

    private static boolean hasWords(String text, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(words)) + "(?![\\p{L}\\p{N}])")
                .matcher(plain(text))
                .find();
    }

    private static String unpunctuated(String quote) {
        return plain(quote).replaceAll("[,.]$", "");
    }

    /** Without capitals, accents, kinds of quotation marks and of white space. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return WHITE.matcher(letters.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
