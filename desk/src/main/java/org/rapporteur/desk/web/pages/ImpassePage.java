package org.rapporteur.desk.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analysis.brief.DeadlockWords;
import org.rapporteur.analysis.brief.Diagram;
import org.rapporteur.analysis.brief.SvgDiagram;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.analysis.telling.Telling;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.desk.web.lists.Deadlocks;
import org.rapporteur.record.Deadlock;
import org.rapporteur.record.DeadlockKind;
import org.rapporteur.record.Statement;

/**
 * Why it is stuck: who waits for whom, drawn and told, each step with its words, and with what it would be stuck no more.
 *
 * @param groups by kind, circles first
 * @param parties all that a deadlock holds between, to choose from
 */
public record ImpassePage(Asked asked, List<Group> groups, List<Choice> parties) {

    private static final Deadlocks LIST = new Deadlocks();

    /** The parameters of its address. */
    static final List<String> PARAMETERS = List.of("kind", "party", "issue");

    public ImpassePage {
        Objects.requireNonNull(asked, "asked");
        groups = List.copyOf(groups);
        parties = List.copyOf(parties);
    }

    /** Deadlocks of a kind. */
    public record Group(String code, String heading, List<Knot> knots) {
        public Group {
            knots = List.copyOf(knots);
        }
    }

    /**
     * A deadlock.
     *
     * @param parties between whom
     * @param svg a picture that is safe to write as it is, {@code ""} for none
     * @param steps who waits for what
     * @param opening with what it would be none, {@code ""} if it is no circle
     * @param proposals who has proposed such
     * @param words what it stands on as a whole
     */
    public record Knot(
            String id,
            String explanation,
            String parties,
            boolean confirmed,
            String caption,
            String svg,
            List<Step> steps,
            String opening,
            List<Proposal> proposals,
            List<Words> words) {
        public Knot {
            steps = List.copyOf(steps);
            proposals = List.copyOf(proposals);
            words = List.copyOf(words);
        }
    }

    /** Who withholds what until what. @param joint "and" or "or" between the needs */
    public record Step(String actor, String action, List<Need> needs, String joint, List<Words> words) {
        public Step {
            needs = List.copyOf(needs);
            words = List.copyOf(words);
        }
    }

    /** What a step waits for. @param aside whose it is, and which step of the circle */
    public record Need(String what, String aside) {}

    /** A statement that proposes to take such steps at one time. */
    public record Proposal(String told, Words words) {}

    /** All kinds, to choose from. */
    public static List<Choice> kinds() {
        return Choice.of(DeadlockKind.class, DeadlockWords::kind);
    }

    /** The address of the same for programs. */
    public String download(String form) {
        return asked.at("/api/v1/deadlocks").with("format", form).address();
    }

    /** The deadlocks that {@code params} ask for. */
    static ImpassePage of(Shown shown, Params params, Asked asked) {
        List<Deadlock> wanted = LIST.wanted(shown, params);
        Writing writing = new Writing(shown, wanted);
        List<Group> groups = new ArrayList<>();
        for (DeadlockKind kind : DeadlockKind.values()) {
            List<Knot> knots = wanted.stream().filter(deadlock -> deadlock.kind() == kind).map(writing::knot).toList();
            if (!knots.isEmpty()) {
                groups.add(new Group(kind.code(), DeadlockWords.kind(kind), knots));
            }
        }
        List<Choice> parties = shown.findings().deadlocks().stream()
                .flatMap(deadlock -> deadlock.parties().stream())
                .distinct()
                .map(id -> new Choice(id, shown.name(id)))
                .toList();
        return new ImpassePage(asked, groups, parties);
    }

    /** Puts deadlocks in the form of the page. */
    private static final class Writing {
        private final Shown shown;
        private final Names names;
        private final Telling telling;
        private final Map<String, Statement> proposals;

        Writing(Shown shown, List<Deadlock> deadlocks) {
            this.shown = shown;
            this.names = shown.names();
            this.telling = Telling.of(shown.record());
            Set<String> wanted = deadlocks.stream()
                    .flatMap(deadlock -> deadlock.openings().stream())
                    .flatMap(opening -> opening.proposals().stream())
                    .collect(Collectors.toSet());
            this.proposals = shown.record().statements().stream()
                    .filter(said -> wanted.contains(said.id()))
                    .collect(Collectors.toMap(Statement::id, said -> said, (one, same) -> one, LinkedHashMap::new));
        }

        Knot knot(Deadlock deadlock) {
            List<Deadlock.Step> steps = deadlock.steps();
            var diagram = DeadlockWords.diagram(deadlock, names);
            return new Knot(
                    deadlock.id(),
                    Phrases.sentence(deadlock.explanation()),
                    Names.list(deadlock.parties().stream().map(names::of).toList()),
                    shown.marks().confirms(deadlock.id()),
                    diagram.map(Diagram::caption).orElse(""),
                    diagram.map(drawn -> SvgDiagram.picture(drawn, "picture-" + deadlock.id())).orElse(""),
                    steps.stream().map(step -> step(step, steps)).toList(),
                    opening(deadlock),
                    deadlock.openings().stream()
                            .flatMap(opening -> opening.proposals().stream())
                            .distinct()
                            .filter(proposals::containsKey)
                            .map(id -> proposal(proposals.get(id)))
                            .toList(),
                    Words.of(deadlock.citations(), shown));
        }

        private String opening(Deadlock deadlock) {
            String opening = DeadlockWords.opening(deadlock, names);
            return opening.isEmpty() ? "" : Phrases.sentence(opening);
        }

        private Proposal proposal(Statement said) {
            return new Proposal(telling.tell(said), Words.of(said.id(), said.citations().get(0), shown));
        }

        private Step step(Deadlock.Step step, List<Deadlock.Step> all) {
            List<String> ids = all.stream().map(Deadlock.Step::id).toList();
            List<Need> needs = step.requires().stream().map(need -> need(need, ids)).toList();
            return new Step(
                    step.actor().isEmpty() ? "Somebody" : names.of(step.actor()),
                    Phrases.clause(step.action()),
                    needs,
                    step.any() ? "or" : "and",
                    Words.of(step.citations(), shown));
        }

        private Need need(Deadlock.Need need, List<String> ids) {
            List<String> asides = new ArrayList<>();
            if (!need.requiredOf().isEmpty()) {
                asides.add("of " + names.of(need.requiredOf()));
            }
            need.steps().forEach(step -> asides.add("step " + (ids.indexOf(step) + 1)));
            return new Need(Phrases.clause(need.what()), String.join(", ", asides));
        }
    }
}
