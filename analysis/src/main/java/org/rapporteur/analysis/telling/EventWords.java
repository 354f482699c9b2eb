package org.rapporteur.analysis.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Figure;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Participant;

/** Events and commitments in a clause each, without a full stop. Immutable, safe between threads. */
public final class EventWords {

    private static final Set<String> PARTY_ROLES = Set.of("party", "actor", "recipient");

    private final Names names;

    private EventWords(Names names) {
        this.names = names;
    }

    public static EventWords of(KeptRecord record) {
        return new EventWords(Names.of(record));
    }

    /** Who met, where, when, for how long, who hosted and mediated. */
    public String talks(Event event) {
        List<String> parties = withRole(event, PARTY_ROLES);
        String verb = verb(event);
        String opening = parties.size() > 1
                ? Names.list(parties) + " " + verb
                : parties.size() == 1
                        ? "%s took part in %s".formatted(parties.get(0), (event.kind() == EventKind.TALKS ? "" : "a ") + noun(event))
                        : Phrases.capitalised(title(event));
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.oneLine(opening + place(event, opening) + " " + DateWords.when(event.start())));
        String lasted = event.figures().stream()
                .filter(figure -> figure.what().equals("duration"))
                .map(FigureWords::of)
                .findFirst()
                .orElse("");
        if (!lasted.isEmpty()) {
            parts.add("they lasted " + lasted);
        }
        List<String> hosts = withRole(event, Set.of("host"));
        List<String> mediators = withRole(event, Set.of("mediator"));
        if (!hosts.isEmpty() && hosts.equals(mediators)) {
            parts.add(Names.list(hosts) + " hosted and mediated");
        } else {
            if (!hosts.isEmpty()) {
                parts.add(Names.list(hosts) + " hosted");
            }
            if (!mediators.isEmpty()) {
                parts.add(Names.list(mediators) + " mediated");
            }
        }
        return String.join("; ", parts);
    }

    /** What it was, where and when, what came of it and the figures that its words do not hold. */
    public String of(Event event) {
        String clause = heading(event);
        String outcome = Phrases.clause(event.outcome());
        List<String> details = new ArrayList<>();
        if (!outcome.isEmpty()) {
            details.add(outcome);
        }
        List<String> backers = withRole(event, Set.of("backer"));
        if (!backers.isEmpty()) {
            details.add("backed by " + Names.list(backers));
        }
        for (Figure figure : event.figures()) {
            String words = FigureWords.of(figure);
            boolean differing = event.figures().stream()
                    .anyMatch(other -> other.what().equals(figure.what())
                            && other.of().equals(figure.of())
                            && !FigureWords.amount(other).equals(FigureWords.amount(figure)));
            // Sources that differ are told side by side elsewhere.
            if (differing) {
                continue;
            }
            boolean said = (clause + outcome).contains(FigureWords.amount(figure)) && !FigureWords.amount(figure).isEmpty();
            if (!said && !words.isEmpty() && !details.contains(words)) {
                details.add(words);
            }
        }
        return details.isEmpty() ? clause : clause + ": " + String.join("; ", details);
    }

    /** What it was, where and when. */
    public String heading(Event event) {
        String title = title(event);
        List<String> parties = withRole(event, Set.of("party"));
        boolean named = title.contains(" between ") || parties.stream().anyMatch(title::contains);
        String between = parties.size() > 1 && !named && parties.size() <= 4 ? " between " + Names.list(parties) : "";
        List<String> asides = new ArrayList<>();
        if (event.start().isKnown()) {
            asides.add(DateWords.inBrackets(dates(event)));
        }
        if (event.status() != EventStatus.OCCURRED) {
            asides.add(event.status().code());
        }
        String aside = asides.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return Phrases.capitalised(title) + between + place(event, title) + (aside.isEmpty() ? "" : " (" + aside + ")");
    }

    /** As {@link #of(Event)}, with whose doing it is before it: for sanctions, aid and the like. */
    public String withActor(Event event) {
        List<String> actors = withRole(event, Set.of("actor"));
        String told = of(event);
        boolean named = actors.isEmpty() || actors.stream().anyMatch(told::contains);
        return named ? told : Names.list(actors) + ": " + told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1);
    }

    /** Whether its heading tells more than that something of its kind happened. */
    public static boolean isTold(Event event) {
        return event.start().isKnown()
                || event.place().isKnown()
                || !event.figures().isEmpty()
                || !event.outcome().isBlank()
                || Wording.of(title(event)).stems().size() > 2;
    }

    /** The report's words for it; the plain noun where they are no noun ("exchanged documents"). */
    private static String title(Event event) {
        String title = Phrases.clause(event.title());
        boolean verb = title.matches("\\p{Ll}+ed\\s.*");
        return title.isEmpty() || verb && event.kind() != EventKind.OTHER ? noun(event) : title;
    }

    /** Who agreed on what, when, and by when it is to be done. */
    public String of(Commitment commitment) {
        boolean pledge = commitment.kind().equals("pledge");
        String parties = Names.list(commitment.parties().stream().map(names::of).toList());
        String terms = Phrases.deed(commitment.terms());
        String when = commitment.agreed().isKnown() ? " " + DateWords.when(commitment.agreed()) : "";
        StringBuilder clause = new StringBuilder();
        if (pledge && !parties.isEmpty()) {
            clause.append(parties).append(" pledged").append(when).append(Verbs.runsOn(terms) ? " " : ": ").append(terms);
        } else {
            String by = parties.isEmpty() ? "" : (commitment.parties().size() > 1 ? " between " : " by ") + parties;
            clause.append(pledge ? "Pledged" : "Agreed").append(by).append(when).append(": ").append(terms);
        }
        for (Figure figure : commitment.figures()) {
            String amount = FigureWords.amount(figure);
            if (!amount.isEmpty() && !commitment.terms().contains(amount)) {
                clause.append("; ").append(FigureWords.of(figure));
            }
        }
        return clause.append(becameOf(commitment, pledge)).toString();
    }

    /** What is to be done and between whom, without what became of it. */
    public String matter(Commitment commitment) {
        String parties = Names.list(commitment.parties().stream().map(names::of).toList());
        return Phrases.deed(commitment.terms()) + (parties.isEmpty() ? "" : " (" + parties + ")");
    }

    /** The date by which it is to be done, unless its terms tell that. */
    private static String due(Commitment commitment) {
        String when = DateWords.when(commitment.due()).replaceFirst("^until ", "by ");
        String day = DateWords.withoutYear(commitment.due()).replaceFirst("^until ", "");
        String[] parts = day.split(" ");
        boolean told = parts.length == 2
                && (commitment.terms().contains(day) || commitment.terms().contains(parts[1] + " " + parts[0]));
        return when.isEmpty() || told ? "" : "; due " + when;
    }

    private static String becameOf(Commitment commitment, boolean pledge) {
        String due = due(commitment);
        CommitmentStatus status = commitment.status();
        return switch (status) {
            case AGREED -> !commitment.due().isKnown() && !pledge ? "; no date for it is reported" : due;
            case UNKNOWN -> due;
            case SCHEDULED -> commitment.due().isKnown() ? due : "; scheduled";
            case PARTLY_KEPT -> due + "; partly kept";
            case KEPT, BROKEN, LAPSED -> due + "; " + status.code();
        };
    }

    private List<String> withRole(Event event, Set<String> roles) {
        Set<String> found = new LinkedHashSet<>();
        for (Participant participant : event.participants()) {
            if (roles.contains(participant.role())) {
                // Leaders meet in person; elsewhere a person sits for somebody.
                boolean inPerson = event.kind() == EventKind.SUMMIT;
                found.add(names.of(inPerson ? participant.actor() : names.principal(participant.actor())));
            }
        }
        return List.copyOf(found);
    }

    private static String verb(Event event) {
        return switch (event.kind()) {
            case TALKS -> event.status() == EventStatus.ONGOING ? "are holding talks" : "held talks";
            default -> "met";
        };
    }

    private static String noun(Event event) {
        return event.kind() == EventKind.OTHER ? "event" : event.kind().code().replace('-', ' ');
    }

    private static String place(Event event, String said) {
        String place = event.place().name();
        boolean told = said.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
        return place.isEmpty() || told ? "" : " in " + place;
    }

    private static EdtfDate dates(Event event) {
        boolean span = event.end().isKnown()
                && !event.end().equals(event.start())
                && !event.start().text().contains("/")
                && !event.end().text().contains("/");
        return span ? EdtfDate.of(event.start().text() + "/" + event.end().text()) : event.start();
    }
}
