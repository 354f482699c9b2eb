package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Participant;
import org.rapporteur.record.Role;

/**
 * What each actor is in the process, by the part it takes in the talks and meetings that the report tells of: who sits at
 * the table is a party, who brings them together mediates or hosts; a state or body that only speaks about it is a third
 * party. Pure.
 */
public final class ProcessRoles {

    private static final Set<EventKind> TABLES = EnumSet.of(
            EventKind.TALKS,
            EventKind.MEETING,
            EventKind.DOCUMENT_EXCHANGE,
            EventKind.PRISONER_EXCHANGE,
            EventKind.AGREEMENT,
            EventKind.CEASEFIRE);
    private static final Set<ActorKind> ACTING =
            EnumSet.of(ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.ARMED_GROUP, ActorKind.GOVERNMENT_BODY);
    private static final Map<String, Role> ROLES = Map.of(
            "party", Role.PARTY,
            "mediator", Role.MEDIATOR,
            "host", Role.HOST,
            "guarantor", Role.GUARANTOR,
            "observer", Role.OBSERVER);

    private ProcessRoles() {}

    /**
     * The same actors, each with the roles that the events give it.
     *
     * @param sides ids of the two between whom the report's talks are, as far as its words tell; may be empty
     */
    public static List<Actor> assigned(List<Actor> actors, List<Event> events, List<String> sides) {
        Map<String, Actor> byId = new HashMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        Map<String, Set<Role>> roles = new HashMap<>();
        for (Event event : events) {
            for (Participant participant : event.participants()) {
                Role role = ROLES.get(participant.role());
                boolean table = TABLES.contains(event.kind()) || role == Role.MEDIATOR || role == Role.HOST;
                if (role != null && table) {
                    give(roles, participant.actor(), role);
                    Actor actor = byId.get(participant.actor());
                    if (actor != null) {
                        give(roles, actor.principal(), role);
                    }
                }
            }
        }
        // Who stands beside a party as its equal is the other one.
        if (sides.stream().anyMatch(side -> roles.getOrDefault(side, Set.of()).contains(Role.PARTY))) {
            sides.forEach(side -> give(roles, side, Role.PARTY));
        }
        boolean hasParties = roles.values().stream().anyMatch(found -> found.contains(Role.PARTY));
        List<Actor> assigned = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            Set<Role> own = roles.getOrDefault(actor.id(), EnumSet.noneOf(Role.class));
            if (own.contains(Role.PARTY) && own.size() > 1) {
                // Who mediates sits at the table as well: the more telling role stands.
                own.remove(Role.PARTY);
            }
            boolean acts = ACTING.contains(actor.kind());
            if (own.isEmpty() && hasParties && acts && actor.speaksFor().isEmpty()) {
                own = EnumSet.of(Role.THIRD_PARTY);
            }
            assigned.add(new Actor(
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    actor.aliases(),
                    actor.speaksFor(),
                    List.copyOf(own),
                    actor.country(),
                    actor.office()));
        }
        return assigned;
    }

    private static void give(Map<String, Set<Role>> roles, String actor, Role role) {
        roles.computeIfAbsent(actor, a -> EnumSet.noneOf(Role.class)).add(role);
    }
}
