package org.rapporteur.desk.web;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Place;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/** A small dossier of an invented quarrel, with a line of every kind, and a report that is full of markup. */
public final class ValleyDossier {

    /** The words of a report that must never be more than words. */
    public static final String MARKUP =
            "<script>alert(1)</script> \"quoted\" & 'single' <b onmouseover=alert(2)>bold</b> --> ]]> </textarea>";

    /** What a spreadsheet would take for a formula. */
    public static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    private static final String UPPER = "country:UPV";
    private static final String LOWER = "country:LOV";
    private static final List<Actor> ACTORS = List.of(
            new Actor(UPPER, "Upper Valley", ActorKind.STATE, List.of("the Uplands"), "", List.of(), "", ""),
            new Actor(LOWER, "Lower Valley", ActorKind.STATE, List.of(), "", List.of(), "", ""),
            new Actor("person:ada-lindqvist", "Ada Lindqvist", ActorKind.PERSON, List.of(), UPPER, List.of(), "", "envoy"));

    private ValleyDossier() {}

    /** Makes it in {@code folder}. */
    public static Dossier in(Path folder) {
        Dossier dossier = Dossier.open(folder.resolve("valley.dossier"));
        dossier.keep(first(), "testing");
        dossier.keep(second(), "testing");
        dossier.keep(hostile(), "testing");
        return dossier;
    }

    private static Reading first() {
        Report report = report("first.txt", "2031-03-04", "Courier", """
                Delegations meet in Arlen

                Upper Valley demanded that Lower Valley withdraw its troops before a ceasefire. Delegations met in Arlen on Tuesday. \
                They agreed to exchange 40 prisoners by 1 April.
                """);
        Citation demand = cite(report, "Upper Valley demanded that Lower Valley withdraw its troops before a ceasefire");
        Condition condition = new Condition(
                ConditionRelation.BEFORE, "Lower Valley withdraw its troops", LOWER, true, List.of(cite(report, "Lower Valley withdraw its troops")));
        return new Reading(
                report,
                ACTORS,
                List.of(statement("s1", UPPER, Act.DEMAND, "withdrawal", "that Lower Valley withdraw its troops before a ceasefire",
                        List.of(condition), demand)),
                List.of(new Event(
                        "e1", EventKind.TALKS, Plover.CONSULT, "meeting in Arlen", EdtfDate.of("2031-03-04"), EdtfDate.UNKNOWN,
                        new Place("Arlen", 10.5, 20.25, "UPV"),
                        List.of(new Participant(UPPER, "party"), new Participant(LOWER, "party")),
                        EventStatus.OCCURRED, "", List.of(), List.of(), List.of(cite(report, "Delegations met in Arlen on Tuesday")))),
                List.of(new Commitment(
                        "c1", "prisoner-exchange", List.of(UPPER, LOWER), "exchange 40 prisoners",
                        List.of(new Figure("exchanged", 40, Double.NaN, Double.NaN, "person", "prisoners", "", "", List.of(cite(report, "40 prisoners")))),
                        CommitmentStatus.AGREED, EdtfDate.of("2031-03-04"), EdtfDate.of("2031-04-01"),
                        List.of(cite(report, "They agreed to exchange 40 prisoners by 1 April")))));
    }

    private static Reading second() {
        Report report = report("second.txt", "2031-03-09", "Gazette", """
                Envoy answers

                Lower Valley refused to withdraw its troops before a ceasefire. Upper Valley accepted a ceasefire, Ada Lindqvist said.
                """);
        return new Reading(
                report,
                ACTORS,
                List.of(
                        statement("s2", LOWER, Act.REFUSE, "withdrawal", "to withdraw its troops before a ceasefire", List.of(),
                                cite(report, "Lower Valley refused to withdraw its troops before a ceasefire")),
                        statement("s3", "person:ada-lindqvist", Act.AGREE, "ceasefire", "Upper Valley accepted a ceasefire", List.of(),
                                cite(report, "Upper Valley accepted a ceasefire, Ada Lindqvist said"))),
                List.of(),
                List.of());
    }

    private static Reading hostile() {
        Report report = report("hostile.txt", "2031-03-10", MARKUP, MARKUP + "\n\n" + FORMULA + " said Ada Lindqvist. " + MARKUP + "\n");
        return new Reading(
                report,
                ACTORS,
                List.of(statement("s4", "person:ada-lindqvist", Act.ASSERT, "sanctions", FORMULA, List.of(), cite(report, FORMULA))),
                List.of(new Event(
                        "e2", EventKind.OTHER, Plover.NONE, MARKUP, EdtfDate.of("2031-03-10"), EdtfDate.UNKNOWN, Place.named(MARKUP),
                        List.of(), EventStatus.OCCURRED, MARKUP, List.of(), List.of(), List.of(cite(report, MARKUP)))),
                List.of());
    }

    private static Report report(String origin, String date, String outlet, String text) {
        return Report.of(origin, text)
                .withPublished(EdtfDate.of(date))
                .withHeading("", text.lines().findFirst().orElse(""), "")
                .withOutlet(outlet, "")
                .withLanguage("en");
    }

    private static Statement statement(
            String id, String speaker, Act act, String issue, String content, List<Condition> conditions, Citation said) {
        String principal = speaker.startsWith("person:") ? UPPER : speaker;
        return new Statement(
                id, speaker, speaker.startsWith("person:") ? "Ada Lindqvist" : "", principal, true, "", act, Plover.NONE, "",
                List.of(issue), content, List.of(), EdtfDate.UNKNOWN, false,
                new Statement.Spans(List.of(), List.of(), List.of(said.span())), conditions, List.of(), List.of(), List.of(said));
    }

    private static Citation cite(Report report, String words) {
        int unit = report.text().toString().indexOf(words);
        int start = report.text().offset(unit);
        return report.cite(new Span(start, start + words.codePointCount(0, words.length())));
    }
}
