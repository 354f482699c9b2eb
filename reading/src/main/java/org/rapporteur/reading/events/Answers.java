package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Span;
import org.rapporteur.record.Statement;

/**
 * Puts what is said in answer to an account with the event that the account tells: a denial ("Peru denied it"), the version
 * that who denied goes on to give, losses that somebody counts, what a third party says of it ("could not say who had fired"), and what each side of a clash says
 * of how it was. None is preferred. Only an event told, or of which somebody else has given an account, in the two sentences
 * before can be answered to.
 */
final class Answers {

    /** How many sentences an answer may stand behind the last account or answer. */
    private static final int REACH = 2;

    private static final Set<EventKind> DEEDS = EnumSet.of(EventKind.ATTACK, EventKind.CEASEFIRE_VIOLATION);
    private static final Set<String> LOSSES = Set.of("killed", "injured", "casualties", "missing", "displaced");

    private final Passage passage;
    private final WhereSaid said;
    private final List<String> sides;
    private final EventLexicon.Answers words;
    private final Set<String> accounts;

    /** @param sides ids of the two between whom the report's dispute is; may be empty */
    Answers(Passage passage, EventLexicon.Frames frames, List<String> sides) {
        this.sides = List.copyOf(sides);
        this.passage = passage;
        this.said = new WhereSaid(passage);
        this.words = frames.answers();
        this.accounts = frames.accounts();
    }

    /** The events with the answers among their accounts. */
    List<Sketch> add(List<Sketch> events, List<Statement> statements) {
        List<Sketch> answered = new ArrayList<>(events);
        Set<Statement> told = new LinkedHashSet<>();
        events.forEach(event -> told.addAll(event.accounts()));
        for (Statement statement : statements) {
            int counting = counting(answered, statement);
            if (counting >= 0 && told.add(statement)) {
                answered.set(counting, answered.get(counting).withAccount(statement));
            }
            if (statement.speaker().isEmpty() || told.contains(statement)) {
                continue;
            }
            int event = eventBefore(answered, statement);
            boolean answering = event >= 0 && answers(answered.get(event), statement);
            if (!answering) {
                event = incidentBefore(answered, statement);
            }
            if (event >= 0 && (answering || isVersion(answered.get(event), statement))) {
                answered.set(event, answered.get(event).withAccount(statement));
            }
        }
        return answered;
    }

    /** The event whose losses the statement counts; -1 if none. */
    private static int counting(List<Sketch> events, Statement statement) {
        for (int i = 0; i < events.size(); i++) {
            boolean counts = events.get(i).figures().stream()
                    .filter(figure -> LOSSES.contains(figure.figure().what()))
                    .anyMatch(figure -> statement.spans().content().stream().anyMatch(span -> span.contains(figure.span())));
            if (counts) {
                return i;
            }
        }
        return -1;
    }

    /** The event that somebody else was the last to speak of before this statement; -1 if none is near enough. */
    private int eventBefore(List<Sketch> events, Statement statement) {
        int here = said.sentenceOf(statement);
        int best = -1;
        int last = -1;
        for (int i = 0; i < events.size(); i++) {
            for (Statement account : events.get(i).accounts()) {
                boolean told = accounts.contains(account.act().code()) || words.acts().contains(account.act().code());
                int at = WhereSaid.startOf(account);
                boolean before = at <= WhereSaid.startOf(statement) && here - said.sentenceOf(account) <= REACH;
                if (told && before && at >= last && isAnothers(events.get(i), statement)) {
                    last = at;
                    best = i;
                }
            }
        }
        return best;
    }

    /** The deed told last before this statement, not more than two sentences before it; -1 if none. */
    private int incidentBefore(List<Sketch> events, Statement statement) {
        int here = said.sentenceOf(statement);
        int best = -1;
        int last = -1;
        for (int i = 0; i < events.size(); i++) {
            boolean deed = DEEDS.contains(events.get(i).kind()) && !events.get(i).isAhead();
            for (Span citation : deed ? events.get(i).citations() : List.<Span>of()) {
                int away = here - said.sentenceAt(citation.start());
                if (away >= 0 && away <= REACH && citation.start() > last) {
                    last = citation.start();
                    best = i;
                }
            }
        }
        return best;
    }

    /**
     * "Peru says the Chileans had crossed the river": what one of those who took part or one of the two sides, in the same paragraph, says of what was,
     * or what anybody says of "the attackers".
     */
    private boolean isVersion(Sketch event, Statement statement) {
        String act = statement.act().code();
        boolean told = words.acts().contains(act) || words.beside().contains(act);
        int start = WhereSaid.startOf(statement);
        boolean beside = event.citations().stream().anyMatch(citation -> passage.paragraphAt(citation.start()) == passage.paragraphAt(start));
        boolean own = beside && Stream.concat(event.actors("party", "actor", "recipient").stream(), sides.stream())
                .anyMatch(actor -> actor.equals(statement.speaker()) || actor.equals(statement.speaksFor()));
        return told && (own && isOfThePast(statement) || namesDoers(statement));
    }

    private boolean namesDoers(Statement statement) {
        List<String> content = lemmas(statement);
        return IntStream.range(1, content.size())
                .anyMatch(i -> words.doers().contains(content.get(i)) && Set.of("the", "these", "those").contains(content.get(i - 1)));
    }

    private boolean isOfThePast(Statement statement) {
        List<String> tags = said.words(statement).stream().map(Token::tag).toList();
        return tags.contains("VBD") && !tags.contains("MD");
    }

    private static boolean isAnothers(Sketch event, Statement statement) {
        return event.accounts().stream().anyMatch(account -> !account.speaker().isEmpty() && !account.speaker().equals(statement.speaker()));
    }

    private boolean answers(Sketch event, Statement statement) {
        String act = statement.act().code();
        boolean pointed = words.acts().contains(act) && points(statement);
        boolean hasAnswered = words.beside().contains(act)
                && event.accounts().stream().anyMatch(account -> account.speaker().equals(statement.speaker())
                        && words.acts().contains(account.act().code())
                        && said.sentenceOf(statement) - said.sentenceOf(account) <= 1);
        return pointed || hasAnswered || words.beside().contains(act) && statement.relayedBy().isEmpty() && speaksOfIt(statement);
    }

    /** Whether the content is no more than a word for what somebody else said. */
    private boolean points(Statement statement) {
        List<String> content = lemmas(statement);
        return !content.isEmpty()
                && content.size() <= 3
                && words.pointing().contains(content.get(content.size() - 1))
                && !content.contains("a") && !content.contains("an");
    }

    /** Whether it names the incident as known, or says what nobody can say of it. */
    private boolean speaksOfIt(Statement statement) {
        List<String> content = lemmas(statement);
        for (int i = 0; i < content.size(); i++) {
            boolean article = i > 0 && Set.of("the", "this", "that", "a", "an").contains(content.get(i - 1));
            boolean named = i > 0 && words.incidents().contains(content.get(i)) && article;
            boolean asked = i > 0 && words.asking().contains(content.get(i)) && content.subList(0, i).contains("not");
            if (named || asked) {
                return true;
            }
        }
        return false;
    }

    private List<String> lemmas(Statement statement) {
        return said.words(statement).stream().map(token -> token.lemma().toLowerCase(Locale.ROOT)).toList();
    }
}
