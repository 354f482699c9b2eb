package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.record.Account;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Report;
import org.rapporteur.record.Role;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Builds a kept record by hand, as an analyst would mark up reports with a pen: name the words, and the builder finds
 * where they stand. Words are looked for in the report that was added last; words that are not there fail the test.
 */
public final class TestingRecord {

    private final String title;
    private final List<Report> reports = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    private TestingRecord(String title) {
        this.title = title;
    }

    public static TestingRecord titled(String title) {
        return new TestingRecord(title);
    }

    public KeptRecord build() {
        return new KeptRecord(title, EdtfDate.of("2024-01-01"), reports, actors, statements, events, commitments);
    }

    // Actors

    public TestingRecord actor(String id, String name, ActorKind kind, Role... roles) {
        actors.add(new Actor(id, name, kind, List.of(), "", List.of(roles), "", ""));
        return this;
    }

    public TestingRecord voice(String id, String name, ActorKind kind, String speaksFor) {
        actors.add(new Actor(id, name, kind, List.of(), speaksFor, List.of(), "", ""));
        return this;
    }

    // Reports

    public TestingRecord report(String date, String outlet, String headline, String text) {
        Report report = Report.of("report-%d.txt".formatted(reports.size() + 1), headline + "\n\n" + text)
                .withHeading("", headline, "")
                .withOutlet(outlet, "")
                .withLanguage("en");
        boolean whole = EdtfDate.of(date).day().isPresent();
        reports.add(whole ? report.withPublished(EdtfDate.of(date)) : report.withDateline(new Dateline("", EdtfDate.of(date))));
        return this;
    }

    private Report report() {
        return reports.get(reports.size() - 1);
    }

    private int find(String words, int from) {
        Report report = report();
        int unit = report.text().toString().indexOf(words, report.text().unit(from));
        if (unit < 0) {
            throw new AssertionError("report “%s” does not say “%s”".formatted(report.headline(), words));
        }
        return report.text().offset(unit);
    }

    private Span span(String words, int from) {
        int start = find(words, from);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private Citation cite(String words) {
        return report().cite(span(words, 0));
    }

    // Statements

    /** Who says it, in which words: {@code says("state:a", "Its envoy", "demanded", "a truce")}. */
    public StatementPen says(Act act, String speaker, String speakerWords, String cue, String content) {
        return new StatementPen(act, speaker, speakerWords, cue, content);
    }

    /** One statement being marked; {@link #done} adds it. */
    public final class StatementPen {

        private final Act act;
        private final String speaker;
        private final String speakerWords;
        private final String cue;
        private final String content;
        private final List<String> issues = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Citation> quotes = new ArrayList<>();
        private final List<Citation> alsoIn = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private Plover plover = Plover.NONE;
        private EdtfDate date = EdtfDate.UNKNOWN;
        private String relayedBy = "";
        private String addressee = "";
        private boolean negated;
        private boolean named = true;

        private StatementPen(Act act, String speaker, String speakerWords, String cue, String content) {
            this.act = act;
            this.speaker = speaker;
            this.speakerWords = speakerWords;
            this.cue = cue;
            this.content = content;
        }

        public StatementPen on(String... ids) {
            issues.addAll(Arrays.asList(ids));
            return this;
        }

        public StatementPen condition(ConditionRelation relation, String words, String requiredOf) {
            conditions.add(new Condition(relation, words, requiredOf, true, List.of(cite(words))));
            return this;
        }

        public StatementPen unnamedCondition(String words) {
            conditions.add(new Condition(ConditionRelation.ONLY_IF, words, "", false, List.of(cite(words))));
            return this;
        }

        public StatementPen in(String... names) {
            Arrays.stream(names).map(Place::named).forEach(places::add);
            return this;
        }

        public StatementPen quote(String words) {
            quotes.add(cite(words));
            return this;
        }

        public StatementPen plover(Plover value) {
            plover = value;
            return this;
        }

        public StatementPen saidOn(String day) {
            date = EdtfDate.of(day);
            return this;
        }

        public StatementPen to(String actor) {
            addressee = actor;
            return this;
        }

        public StatementPen relayedBy(String actor) {
            relayedBy = actor;
            return this;
        }

        public StatementPen counting(String what, double value, String of, String words) {
            figures.add(new Figure(what, value, Double.NaN, Double.NaN, "", of, "", "", List.of(cite(words))));
            return this;
        }

        public StatementPen negated() {
            negated = true;
            return this;
        }

        public StatementPen unnamed() {
            named = false;
            return this;
        }

        public TestingRecord done() {
            Span said = span(content, 0);
            Span sentence = sentence(said);
            List<Span> speakerSpans =
                    speakerWords.isEmpty() ? List.of() : List.of(span(speakerWords, sentence.start()));
            List<Span> cueSpans = cue.isEmpty() ? List.of() : List.of(span(cue, sentence.start()));
            List<Citation> citations = new ArrayList<>(List.of(report().cite(sentence)));
            citations.addAll(alsoIn);
            String principal = actors.stream()
                    .filter(actor -> actor.id().equals(speaker))
                    .map(Actor::principal)
                    .findFirst()
                    .orElse(speaker);
            statements.add(new Statement(
                    "s-" + (statements.size() + 1),
                    speaker,
                    speakerWords,
                    principal,
                    named,
                    relayedBy,
                    act,
                    plover,
                    addressee,
                    issues,
                    content,
                    quotes,
                    date,
                    negated,
                    new Statement.Spans(speakerSpans, cueSpans, List.of(said)),
                    conditions,
                    places,
                    figures,
                    citations));
            return TestingRecord.this;
        }

        private Span sentence(Span said) {
            String text = report().text().toString();
            int middle = report().text().unit(said.start());
            int start = Math.max(text.lastIndexOf("\n", middle - 1), endBefore(text, middle)) + 1;
            int end = middle;
            while (end < text.length() && text.charAt(end) != '\n' && !endsAt(text, end)) {
                end++;
            }
            while (end < text.length() && ".!?”".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return new Span(report().text().offset(start), Math.max(report().text().offset(end), said.end()));
        }

        private int endBefore(String text, int unit) {
            for (int i = unit - 2; i > 0; i--) {
                if (endsAt(text, i)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean endsAt(String text, int unit) {
            boolean stop = ".!?".indexOf(text.charAt(unit)) >= 0;
            return stop && (unit + 1 == text.length() || Character.isWhitespace(text.charAt(unit + 1)));
        }
    }

    /** The last statement is also told by the report added last, in these words. */
    public TestingRecord alsoSays(String words) {
        Statement last = statements.remove(statements.size() - 1);
        List<Citation> citations = new ArrayList<>(last.citations());
        citations.add(cite(words));
        statements.add(new Statement(
                last.id(),
                last.speaker(),
                last.speakerText(),
                last.speaksFor(),
                last.named(),
                last.relayedBy(),
                last.act(),
                last.plover(),
                last.addressee(),
                last.issues(),
                last.content(),
                last.quotes(),
                last.date(),
                last.negated(),
                last.spans(),
                last.conditions(),
                last.places(),
                last.figures(),
                citations));
        return this;
    }

    // Events

    public EventPen event(EventKind kind, EventStatus status, String title, String words) {
        return new EventPen(kind, status, title, words);
    }

    /** One event being marked; {@link #done} adds it. */
    public final class EventPen {

        private final EventKind kind;
        private final EventStatus status;
        private final String title;
        private final List<Citation> citations = new ArrayList<>();
        private final List<Participant> participants = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Account> accounts = new ArrayList<>();
        private EdtfDate start = EdtfDate.UNKNOWN;
        private Place place = Place.NONE;
        private String outcome = "";

        private EventPen(EventKind kind, EventStatus status, String title, String words) {
            this.kind = kind;
            this.status = status;
            this.title = title;
            citations.add(cite(words));
        }

        /** Told in this sentence, too. */
        public EventPen citing(String words) {
            citations.add(cite(words));
            return this;
        }

        public EventPen at(String name, String day) {
            place = name.isEmpty() ? Place.NONE : Place.named(name);
            start = EdtfDate.of(day);
            return this;
        }

        public EventPen with(String role, String... ids) {
            Arrays.stream(ids).forEach(id -> participants.add(new Participant(id, role)));
            return this;
        }

        public EventPen outcome(String words) {
            cite(words);
            outcome = words;
            return this;
        }

        public EventPen figure(String what, double value, String of, String source, String words) {
            figures.add(new Figure(what, value, Double.NaN, Double.NaN, "", of, "", source, List.of(cite(words))));
            return this;
        }

        /** As {@link #figure}, in words of another report than the last: the event is told by both. */
        public EventPen figureOfReport(int number, String what, double value, String of, String source, String words) {
            Report told = reports.get(number);
            int start = told.text().offset(told.text().toString().indexOf(words));
            Citation cited = told.cite(new Span(start, start + words.codePointCount(0, words.length())));
            figures.add(new Figure(what, value, Double.NaN, Double.NaN, "", of, "", source, List.of(cited)));
            return this;
        }

        /** "At least" so many, in words of another report than the last. */
        public EventPen atLeastInReport(int number, String what, double low, String of, String words) {
            Report told = reports.get(number);
            int start = told.text().offset(told.text().toString().indexOf(words));
            Citation cited = told.cite(new Span(start, start + words.codePointCount(0, words.length())));
            figures.add(new Figure(what, Double.NaN, low, Double.NaN, "", of, "", "", List.of(cited)));
            return this;
        }

        public EventPen atMost(String what, double high, String unit, String words) {
            figures.add(new Figure(what, Double.NaN, Double.NaN, high, unit, "", "", "", List.of(cite(words))));
            return this;
        }

        public EventPen account(String actor, Act act, String words) {
            accounts.add(new Account(actor, act, words, cite(words)));
            return this;
        }

        public TestingRecord done() {
            events.add(new Event(
                    "e-" + (events.size() + 1),
                    kind,
                    Plover.NONE,
                    title,
                    start,
                    EdtfDate.UNKNOWN,
                    place,
                    participants,
                    status,
                    outcome,
                    figures,
                    accounts,
                    citations));
            return TestingRecord.this;
        }
    }

    // Commitments

    public TestingRecord agreed(String kind, String terms, String agreed, String due, String words, String... parties) {
        commitments.add(new Commitment(
                "c-" + (commitments.size() + 1),
                kind,
                List.of(parties),
                terms,
                List.of(),
                CommitmentStatus.AGREED,
                EdtfDate.of(agreed),
                EdtfDate.of(due),
                List.of(cite(words))));
        return this;
    }

    /** The last commitment is about so many. */
    public TestingRecord counting(String what, double value, String of, String words) {
        Commitment last = commitments.remove(commitments.size() - 1);
        commitments.add(new Commitment(
                last.id(),
                last.kind(),
                last.parties(),
                last.terms(),
                List.of(new Figure(what, value, Double.NaN, Double.NaN, "", of, "", "", List.of(cite(words)))),
                last.status(),
                last.agreed(),
                last.due(),
                last.citations()));
        return this;
    }
}
