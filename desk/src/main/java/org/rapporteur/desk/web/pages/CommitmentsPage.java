package org.rapporteur.desk.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.analysis.commitments.Course;
import org.rapporteur.analysis.commitments.Step;
import org.rapporteur.analysis.telling.DateWords;
import org.rapporteur.analysis.telling.FigureWords;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Commitments;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;

/** What was agreed and what became of it: the overdue first, then what falls due next. */
public record CommitmentsPage(Asked asked, List<Row> rows, Pager pager) {

    private static final Commitments LIST = new Commitments();

    public CommitmentsPage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(pager, "pager");
        rows = List.copyOf(rows);
    }

    /** A commitment. */
    public record Row(
            String address,
            String terms,
            String parties,
            String kind,
            String status,
            String agreed,
            String due,
            boolean overdue,
            boolean confirmed,
            List<Done> steps) {}

    /**
     * A step of what became of it.
     *
     * @param amount how much was done with it, {@code ""} if nothing is counted
     */
    public record Done(String status, String date, String amount, boolean denied, List<Words> words) {}

    /** The parameters of its address. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(LIST.parameters());
        all.add(Pager.PARAMETER);
        return all;
    }

    /** The statuses, to choose from. */
    public static List<Choice> statuses() {
        return Choice.of(CommitmentStatus.class, Cards::plain);
    }

    /** The address of the same list for programs. */
    public String download(String form) {
        return asked.at("/api/v1/commitments").without(Pager.PARAMETER).with("format", form).address();
    }

    static CommitmentsPage of(Shown shown, Params params, Asked asked) {
        Optional<LocalDate> day = shown.latestDay();
        List<Commitment> wanted = new ArrayList<>(LIST.wanted(shown, params));
        wanted.sort(Comparator.comparing((Commitment it) -> !isOverdue(it, shown, day))
                .thenComparing(it -> it.due().latest().orElse(LocalDate.MAX)));
        Pager pager = Pager.of(params, asked, wanted.size());
        Names names = shown.names();
        return new CommitmentsPage(asked, pager.of(wanted).stream().map(it -> row(it, shown, names, day)).toList(), pager);
    }

    private static boolean isOverdue(Commitment it, Shown shown, Optional<LocalDate> day) {
        return day.isPresent() && shown.course(it.id()).map(course -> course.isOverdue(day.get())).orElse(false);
    }

    private static Row row(Commitment it, Shown shown, Names names, Optional<LocalDate> day) {
        List<Step> steps = shown.course(it.id()).map(Course::steps).orElse(List.of());
        return new Row(
                Words.address(it.id(), it.citations().get(0)),
                Phrases.oneLine(it.terms()),
                Names.list(it.parties().stream().map(names::of).toList()),
                it.kind().replace('-', ' '),
                Cards.plain(it.status()),
                DateWords.inBrackets(it.agreed()),
                DateWords.inBrackets(it.due()),
                isOverdue(it, shown, day),
                shown.marks().confirms(it.id()),
                steps.stream().skip(1).map(step -> done(step, shown)).toList());
    }

    private static Done done(Step step, Shown shown) {
        return new Done(
                Cards.plain(step.status()),
                DateWords.inBrackets(step.date()),
                Double.isNaN(step.amount()) ? "" : FigureWords.number(step.amount()),
                step.denied(),
                Words.of(step.citations(), shown));
    }
}
