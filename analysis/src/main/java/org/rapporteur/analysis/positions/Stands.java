package org.rapporteur.analysis.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Place;
import org.rapporteur.record.Report;
import org.rapporteur.record.Stance;
import org.rapporteur.record.Statement;

/** Reads out of each statement where its holder stands, on which issues. */
final class Stands {

    /** So many code points before a citation may belong to the verb that governs it. */
    private static final int BEFORE = 60;

    /** Acts whose words may say that something will not be: what is told, promised or tied to something. */
    private static final Set<Act> WITHHOLDING = EnumSet.of(
            Act.ASSERT, Act.COMMENT, Act.ANNOUNCE, Act.PROMISE, Act.SET_CONDITION, Act.OFFER, Act.DEMAND, Act.AGREE);

    /** Acts whose nouns ("its demand") stand behind a verb by which they are given up. */
    private static final Set<Act> GIVEN_UP = EnumSet.of(Act.DEMAND, Act.REQUEST, Act.REJECT, Act.REFUSE, Act.OFFER, Act.PROMISE, Act.AGREE);

    /** Stances of who gives, with whom "nothing" takes it back. */
    private static final Set<Stance> GRANTS = EnumSet.of(Stance.ACCEPTS, Stance.OFFERS, Stance.SUPPORTS);

    private final Chronology chronology;
    private final Names names;
    private final Issues issues;
    private final StanceRules rules;
    private final OwnWords ownWords;
    private final Matter matter;
    private final ToldMoves moves;
    private final DeclaredStances declared;
    private final Map<String, Optional<StanceRules.Implied>> implied = new ConcurrentHashMap<>();

    Stands(KeptRecord record, Issues issues, StanceRules rules) {
        this.chronology = Chronology.of(record);
        this.names = Names.of(record);
        this.issues = issues;
        this.rules = rules;
        this.ownWords = OwnWords.in(record, names, chronology, rules);
        this.matter = new Matter(issues);
        this.declared = new DeclaredStances(record, names, rules);
        this.moves = new ToldMoves(chronology, names, MoveWords.standard());
    }

    /** All stands of the record in the order of time, those of one day in the order of the reports and of their text. */
    List<Stand> of(List<Statement> statements) {
        Map<List<String>, List<Statement>> relayed = statements.stream()
                .filter(statement -> !statement.relayedBy().isEmpty())
                .collect(Collectors.groupingBy(told -> List.of(told.relayedBy(), told.citations().get(0).report())));
        List<Statement> inOrder = statements.stream()
                .filter(statement -> !isRelay(statement, relayed.getOrDefault(List.of(statement.speaker(), statement.citations().get(0).report()), List.of())))
                .sorted(Comparator.comparing((Statement statement) -> chronology.dayOf(statement))
                        .thenComparing(statement -> chronology
                                .first(statement.citations())
                                .map(report -> chronology.rank(report.id()))
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(statement -> statement.citations().get(0).span()))
                .toList();
        // Each is read for itself, so on all cores.
        List<List<Stand>> read = inOrder.parallelStream().map(this::of).toList();
        return Dissent.apart(IntStream.range(0, read.size())
                // What a report tells as the stance from which somebody has moved is cited with the move.
                .filter(i -> !moves.isOvertaken(inOrder.get(i)))
                .mapToObj(read::get)
                .flatMap(List::stream)
                .toList());
    }

    /** "The government will not yield before …, the mediator explained": the stance is the government's, not his who tells it. */
    private boolean isRelay(Statement statement, List<Statement> relayed) {
        return relayed.stream()
                .filter(told -> !names.principal(told.speaker()).equals(names.principal(statement.speaker())) && told.act() != Act.ASSERT)
                .anyMatch(told -> told.spans().content().stream()
                        .anyMatch(span -> statement.spans().content().stream().anyMatch(span::overlaps)));
    }

    private List<Stand> of(Statement statement) {
        Optional<String> holder = holderOf(statement);
        if (holder.isEmpty()) {
            return List.of();
        }
        Set<String> required = requiredIssues(statement, holder.get());
        List<Stand> stands = new ArrayList<>();
        Optional<Stance> said = rules.stanceOf(statement.act(), cueOf(statement), statement.negated());
        boolean withheld = isWithheld(statement, said);
        boolean nothing = said.filter(GRANTS::contains).isPresent() && rules.nothing(statement.content());
        Optional<Stance> taken = withheld || nothing ? Optional.of(Stance.REFUSES) : said;
        boolean aside = rules.aside(statement.content());
        Optional<Stance> stance = aside ? Optional.empty() : taken;
        if (taken.isEmpty() && !aside) {
            List<Stand> told = declared(statement, holder.get());
            stands.addAll(told.isEmpty() ? implied(statement, holder.get()) : told);
        }
        Optional<Stance> left = withheld ? Optional.empty() : stance.flatMap(it -> rules.leftOf(beforeContent(statement)));
        if (left.isPresent()) {
            return rules.supposed(beforeSpeaker(statement)) ? List.of() : given(statement, holder.get(), left.get(), required);
        }
        if (stance.isPresent() && !statement.content().isBlank()) {
            List<String> touched = withheld ? issuesWithheld(statement) : issuesOf(statement);
            Set<String> dependent = new LinkedHashSet<>(touched);
            dependent.removeAll(withheld ? Set.of() : required);
            // With nothing left that depends, the statement is about the requirement itself.
            boolean aboutRequirement = dependent.isEmpty();
            for (String issue : aboutRequirement ? new LinkedHashSet<>(touched) : dependent) {
                stands.add(stand(
                        statement,
                        holder.get(),
                        issue,
                        dependingStance(stance.get(), statement, required, aboutRequirement),
                        statement.content(),
                        statement.conditions(),
                        statement.citations()));
            }
            if (aboutRequirement) {
                required.removeAll(statement.issues());
            }
        }
        if (stance.isPresent() || statement.act() == Act.THREATEN || statement.act() == Act.WARN) {
            required.forEach(issue -> stands.addAll(requirement(statement, holder.get(), issue, Stance.DEMANDS)));
        }
        return stands;
    }

    /** What is told of where a party stands, in words of its own. */
    private List<Stand> declared(Statement statement, String holder) {
        if (!WITHHOLDING.contains(statement.act()) || statement.negated() || GIVEN_UP.contains(statement.act())) {
            return List.of();
        }
        return declared.in(statement, holder)
                .map(found -> issuesWithheld(statement).stream()
                        .map(issue -> stand(statement, found.holder(), issue, found.stance(), statement.content(), statement.conditions(), statement.citations())
                                .about(found.about()))
                        .toList())
                .orElse(List.of());
    }

    /** What words take a stance on only against what their holder has held: they concede something of it, or close it. */
    private List<Stand> implied(Statement statement, String holder) {
        if (GIVEN_UP.contains(statement.act())) {
            Optional<Stance> left = rules.leftOf(beforeContent(statement));
            return left.isEmpty() || rules.supposed(beforeSpeaker(statement))
                    ? List.of()
                    : given(statement, holder, left.get(), requiredIssues(statement, holder));
        }
        if (!WITHHOLDING.contains(statement.act()) || statement.negated()) {
            return List.of();
        }
        return impliedBy(statement.content())
                .filter(found -> moves.isOfItself(statement, holder, found.start()))
                .map(found -> issuesOf(statement).stream()
                        .map(issue -> stand(statement, holder, issue, found.stance(), statement.content(), statement.conditions(), statement.citations())
                                .impliedBy(found.rest()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<StanceRules.Implied> impliedBy(String words) {
        return implied.computeIfAbsent(words, rules::implied);
    }

    private static List<String> issuesOf(Statement statement) {
        return statement.issues().isEmpty() ? List.of(Issues.OTHER) : statement.issues();
    }

    /** Whether it says what will not be, or not before something else: a refusal, whatever its act. */
    private boolean isWithheld(Statement statement, Optional<Stance> said) {
        boolean against = said.map(stance -> Side.of(stance) == Side.AGAINST).orElse(false);
        if (against || !WITHHOLDING.contains(statement.act())) {
            return false;
        }
        boolean tied = statement.conditions().stream().anyMatch(Condition::specified);
        return statement.negated() ? tied && statement.act() == Act.SET_CONDITION : rules.withheld(statement.content());
    }

    /** What is withheld is about its own words, not about those of what it waits for. */
    private List<String> issuesWithheld(Statement statement) {
        List<String> touched = issues.in(dependentOf(statement));
        return touched.isEmpty() ? List.of(Issues.OTHER) : touched;
    }

    /** What is said without what it is tied to. */
    private static String dependentOf(Statement statement) {
        String content = statement.content();
        for (Condition condition : statement.conditions()) {
            content = condition.dependent().isBlank() ? content.replace(condition.requirement(), " ") : condition.dependent();
        }
        return content;
    }

    /** What is left of a stand that is given up: of "its demand for X before Y" that for X, of any other the whole. */
    private List<Stand> given(Statement statement, String holder, Stance left, Set<String> required) {
        if (!required.isEmpty()) {
            return required.stream()
                    .flatMap(issue -> requirement(statement, holder, issue, left).stream())
                    .toList();
        }
        return issuesOf(statement).stream()
                .map(issue -> stand(
                        statement, holder, issue, left, statement.content(), statement.conditions(), statement.citations()))
                .toList();
    }

    /**
     * "Demands X before agreeing to Y" and "Y only if X" ask for X; towards Y they say no more than that it can be had
     * then.
     */
    private static Stance dependingStance(
            Stance stance, Statement statement, Set<String> required, boolean aboutRequirement) {
        boolean asks = statement.act() == Act.DEMAND || statement.act() == Act.REQUEST;
        boolean unspecified = statement.conditions().stream().anyMatch(condition -> !condition.specified());
        if (aboutRequirement || stance != Stance.DEMANDS) {
            return stance;
        }
        if (statement.act() == Act.SET_CONDITION) {
            return statement.conditions().stream().anyMatch(Stands::mustComeFirst) || unspecified
                    ? Stance.OPEN_TO
                    : stance;
        }
        return asks && !required.isEmpty() ? Stance.OPEN_TO : stance;
    }

    private List<Stand> requirement(Statement statement, String holder, String issue, Stance stance) {
        return statement.conditions().stream()
                .filter(condition -> asksForMore(condition, holder) && issues.in(condition.requirement()).contains(issue))
                .limit(1)
                .map(condition -> stand(
                        statement,
                        holder,
                        issue,
                        stance,
                        condition.requirement(),
                        List.of(),
                        join(condition.citations(), statement.citations())))
                .toList();
    }

    private Stand stand(
            Statement statement,
            String holder,
            String issue,
            Stance stance,
            String proposition,
            List<Condition> conditions,
            List<Citation> citations) {
        boolean unconditional = rules.unconditional(proposition)
                || conditions.stream().anyMatch(condition -> condition.relation() == ConditionRelation.WITHOUT);
        List<Place> places = statement.places();
        // What is required besides has not moved with what is said.
        boolean moves = proposition.equals(statement.content()) || stance != Stance.DEMANDS;
        ToldMoves.Told told = moves ? this.moves.told(statement, holder, Side.of(stance)) : ToldMoves.Told.NOTHING;
        return new Stand(
                holder,
                issue,
                stance,
                proposition.strip(),
                Wording.of(impliedBy(proposition).filter(found -> !Wording.of(found.rest()).stems().isEmpty()).map(StanceRules.Implied::rest).orElse(proposition)),
                matter.of(proposition.equals(statement.content()) ? dependentOf(statement) : proposition, issue),
                told.change(),
                false,
                conditions,
                unconditional,
                places,
                chronology.dayOf(statement),
                chronology.dateOf(statement),
                statement.id(),
                statement.speaker(),
                Sources.of(statement, holder, names, rules),
                join(citations, told.citations()));
    }

    /** The party whose position it is; none for sources that speak for nobody known. */
    private Optional<String> holderOf(Statement statement) {
        // "His government would accept it, the minister said": whose minister he is, whoever else was named last.
        boolean own = !statement.relayedBy().isEmpty() && rules.ownSide(statement.speakerText());
        return own ? holderOf(statement, statement.relayedBy(), "") : holderOf(statement, statement.speaker(), statement.speaksFor());
    }

    private Optional<String> holderOf(Statement statement, String speaker, String speaksFor) {
        boolean own = speaksFor.isEmpty() || ownWords.of(statement);
        String voiced = own ? speaker : speaksFor;
        if (voiced.isEmpty()) {
            return Optional.empty();
        }
        String holder = ownWords.of(statement) ? voiced : names.principal(voiced);
        if (!isUnnamed(holder)) {
            return Optional.of(holder);
        }
        // "The drivers' union" stands for itself where nobody knows the drivers by a name.
        return names.actor(speaker).filter(actor -> actor.kind() == ActorKind.ORGANISATION).map(Actor::id);
    }

    private boolean isUnnamed(String actor) {
        return names.actor(actor).map(known -> known.kind() == ActorKind.UNNAMED).orElse(false);
    }

    private Set<String> requiredIssues(Statement statement, String holder) {
        return statement.conditions().stream()
                .filter(condition -> asksForMore(condition, holder))
                .flatMap(condition -> issues.in(condition.requirement()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean asksForMore(Condition condition, String holder) {
        boolean ofItself = !condition.requiredOf().isEmpty()
                && names.principal(condition.requiredOf()).equals(holder);
        return condition.specified() && mustComeFirst(condition) && !ofItself;
    }

    private static boolean mustComeFirst(Condition condition) {
        return condition.relation() != ConditionRelation.WITHOUT;
    }

    private String cueOf(Statement statement) {
        Optional<Report> report = chronology.report(statement.citations().get(0).report());
        return report.map(found -> statement.spans().cue().stream()
                        .filter(span -> span.end() <= found.text().length())
                        .map(found.text()::slice)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** The words of the clause before what is said; of a cue that is a noun, the verb that governs it may stand before the citation. */
    private String beforeContent(Statement statement) {
        Citation cited = statement.citations().get(0);
        Optional<Report> report = chronology.report(cited.report());
        if (report.isEmpty() || statement.spans().content().isEmpty()) {
            return "";
        }
        int end = Math.min(statement.spans().content().get(0).start(), report.get().text().length());
        String before = report.get().text().slice(Math.max(0, Math.min(end, cited.span().start()) - BEFORE), end);
        return before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
    }

    /** The words of the sentence before who speaks. */
    private String beforeSpeaker(Statement statement) {
        Optional<Report> report = chronology.report(statement.citations().get(0).report());
        if (report.isEmpty() || statement.spans().speaker().isEmpty()) {
            return "";
        }
        int end = Math.min(statement.spans().speaker().get(0).start(), report.get().text().length());
        String before = report.get().text().slice(Math.max(0, end - BEFORE), end);
        return before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1);
    }

    private static List<Citation> join(List<Citation> first, List<Citation> second) {
        Set<Citation> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
