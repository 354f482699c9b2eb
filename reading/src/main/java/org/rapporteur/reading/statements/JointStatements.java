package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.actors.Cast;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Statement;

/**
 * Statements that several make together ("Ghana and Togo said", "the two sides agreed"): what two parties say is the word of both, and
 * neither is the first. Pure.
 */
final class JointStatements {

    private JointStatements() {}

    /** The statement of each of those who make it; the same one where one speaks. */
    static List<Statement> each(Attribution attribution, Statement statement, Speakers speakers, Cast cast) {
        Set<Actor> together = together(attribution, speakers, cast);
        if (together.size() < 2) {
            return List.of(statement);
        }
        List<Statement> each = new ArrayList<>();
        for (Actor actor : together) {
            boolean first = actor.id().equals(statement.speaker()) || each.isEmpty() && statement.speaker().isEmpty();
            String id = first ? statement.id() : StatementWriter.id(statement.id() + actor.id());
            each.add(statement.by(id, actor.id(), actor.principal()));
        }
        return each;
    }

    /** Those who have a name, each once; "the two sides" are their members. */
    private static Set<Actor> together(Attribution attribution, Speakers speakers, Cast cast) {
        Set<Actor> together = new LinkedHashSet<>();
        for (int head : heads(attribution)) {
            speakers.known(attribution.sentence().index(), head).ifPresent(actor -> {
                List<Actor> members = cast.members(actor.id());
                together.addAll(members.isEmpty() ? List.of(actor) : members);
            });
        }
        together.removeIf(actor -> actor.kind() == ActorKind.UNNAMED);
        return together;
    }

    /** The heads of the source's nouns: its own and those joined to it. */
    private static List<Integer> heads(Attribution attribution) {
        List<Integer> heads = new ArrayList<>();
        if (attribution.sourceHead() >= 0) {
            heads.add(attribution.sourceHead());
            attribution.sentence().children(attribution.sourceHead(), "conj").stream()
                    .filter(attribution.source()::get)
                    .forEach(heads::add);
        }
        return heads;
    }
}
