package org.rapporteur.desk;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * A reader without language models, for tests of what stands around it. It takes a whole report for one statement of one
 * speaker, and fails on the words that tests give it for that.
 */
public class TestingReader implements ReportReader {

    /** In a report: fails as a reader with a fault does. */
    public static final String FAULT = "FAULT";
    /** In a report: fails as a parser on endless nesting does. */
    static final String NESTED = "NESTED";
    /** In a report: waits for {@link #go}. */
    public static final String WAIT = "WAIT";

    final CountDownLatch go = new CountDownLatch(1);

    @Override
    public String version() {
        return "testing";
    }

    @Override
    public Reading read(Report report) {
        String text = report.text().toString();
        if (text.contains(FAULT)) {
            throw new IllegalStateException("no such token");
        } else if (text.contains(NESTED)) {
            throw new StackOverflowError();
        } else if (text.contains(WAIT)) {
            await();
        }
        return new Reading(report, List.of(speaker()), List.of(statement(report)), List.of(), List.of());
    }

    /** Lets reports go on that wait. */
    public void letGo() {
        go.countDown();
    }

    private void await() {
        try {
            go.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Actor speaker() {
        return new Actor("organisation:harbour-union", "Harbour Union", ActorKind.ORGANISATION, List.of(), "", List.of(), "", "");
    }

    private static Statement statement(Report report) {
        Span all = new Span(0, report.text().length());
        return new Statement(
                "s-" + report.id(),
                speaker().id(),
                "Harbour Union",
                speaker().id(),
                true,
                "",
                Act.ASSERT,
                Plover.values()[0],
                "",
                List.of(),
                report.text().toString(),
                List.of(),
                EdtfDate.UNKNOWN,
                false,
                new Statement.Spans(List.of(), List.of(), List.of(all)),
                List.of(),
                List.of(),
                List.of(),
                List.of(report.cite(all)));
    }
}
