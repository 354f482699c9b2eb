package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Participant;

/** Who takes part in an event, and as what, from the words around its mention. */
final class RoleReader {

    private static final EventStatus AGREED = EventStatus.AGREED;
    private static final Set<String> THERE = Set.of("at", "during");
    private static final Set<String> BY_LETTER = Set.of("in", "by");
    private static final Set<String> AMONG = Set.of("between", "among", "amongst");
    private static final Set<String> CONTRASTED = Set.of("while", "whereas");

    private final EventLexicon.Frames frames;
    private final Parties parties;

    RoleReader(EventLexicon.Frames frames, Parties parties) {
        this.frames = frames;
        this.parties = parties;
    }

    /** Roles by actor, the first found for each; ids as in the cast. */
    Map<String, String> read(Hit hit, Standing standing) {
        Map<String, String> found = new LinkedHashMap<>();
        Sentence sentence = hit.sentence();
        boolean mutual = frames.isMutual(hit.trigger().kind());
        if (hit.isVerb()) {
            ofVerb(sentence, hit.token(), mutual, hit.trigger().kind(), found);
        } else {
            ofNoun(sentence, hit.token(), mutual, found);
        }
        if (hit.isVerb() && mutual && !found.containsValue("party")) {
            ofDelegations(sentence, hit.token(), found);
        }
        ofSpeakers(hit, found);
        int below = hit.token();
        for (int above : standing.path()) {
            if (above == hit.token()) {
                continue;
            }
            if (sentence.token(above).isVerb()) {
                ofGovernor(sentence, below, above, mutual, found);
            } else if (frames.containers().contains(Tree.lemma(sentence, above)) || standing.status().filter(AGREED::equals).isPresent()) {
                ofNoun(sentence, above, mutual, found);
            } else {
                ofWish(sentence, above, found);
            }
            below = above;
        }
        return found;
    }

    /** The participants as the record has them: persons stand for themselves at a summit or as mediators, else for their side. */
    Set<Participant> participants(Map<String, String> roles, EventKind kind) {
        Map<String, String> byActor = new LinkedHashMap<>();
        roles.forEach((actor, role) -> {
            boolean own = kind == EventKind.SUMMIT || role.equals("host") || (role.equals("mediator") && parties.isPerson(actor)) || role.equals("backer");
            byActor.putIfAbsent(own && !parties.isUnnamed(actor) ? actor : parties.principal(actor), role);
        });
        Set<Participant> participants = new LinkedHashSet<>();
        byActor.forEach((actor, role) -> participants.add(new Participant(actor, role)));
        return participants;
    }

    private void add(Map<String, String> found, List<String> actors, String role) {
        actors.forEach(actor -> found.putIfAbsent(actor, role));
    }

    /** "Its demand for a withdrawal", "a call by Peru": whose wish it is. */
    private void ofWish(Sentence sentence, int noun, Map<String, String> found) {
        for (int child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
            add(found, parties.owner(sentence, child), "backer");
        }
        for (int child : sentence.children(noun, "nmod")) {
            boolean whose = !sentence.relation(child).equals("nmod:poss") && Tree.isMarked(sentence, child, Set.of("by", "from"));
            add(found, whose ? parties.at(sentence, child) : List.of(), "backer");
        }
    }

    private void ofVerb(Sentence sentence, int verb, boolean mutual, EventKind kind, Map<String, String> found) {
        // "Oman hosted the foreign ministers of Chile and Peru"
        boolean hosted = mutual && frames.roles().host().contains(Tree.lemma(sentence, verb))
                && Tree.objects(sentence, verb).stream().flatMap(object -> parties.at(sentence, object).stream()).distinct().count() > 1;
        for (int agent : Tree.agents(sentence, verb)) {
            add(found, parties.at(sentence, agent), hosted ? "host" : mutual ? "party" : "actor");
        }
        for (int object : Tree.objects(sentence, verb)) {
            boolean meets = mutual && !sentence.is(object, "acl");
            // the prisoners that are exchanged are no party to it
            if (mutual && !frames.sameFamily(kind, EventKind.TALKS)) {
                continue;
            }
            // the troops that are withdrawn are the withdrawing side's own
            boolean own = kind == EventKind.WITHDRAWAL || kind == EventKind.MOBILISATION;
            add(found, parties.at(sentence, object), meets ? "party" : own ? "actor" : "recipient");
        }
        for (int complement : sentence.children(verb, "obl", "nmod")) {
            ofPreposition(sentence, complement, mutual, found);
        }
    }

    /** "Teams from Chile and Peru met", "delegations led by A for Chile and B for Peru met", also where the parser loses its way. */
    private void ofDelegations(Sentence sentence, int verb, Map<String, String> found) {
        for (int i = 0; i + 1 < verb; i++) {
            boolean group = sentence.token(i).tag().equals("NNS") && frames.groups().contains(Tree.lemma(sentence, i));
            if (group && frames.sending().contains(Tree.lemma(sentence, i + 1))) {
                boolean clause = false;
                for (int at = i + 2; at < verb; at++) {
                    clause |= sentence.token(at).tag().matches("VB[DZP]");
                    add(found, clause || !sentence.token(at).isNoun() ? List.of() : parties.at(sentence, at), "party");
                }
                return;
            }
        }
    }

    private void ofNoun(Sentence sentence, int noun, boolean mutual, Map<String, String> found) {
        for (int child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
            add(found, parties.owner(sentence, child), mutual ? "party" : "actor");
        }
        for (int child : sentence.children(noun, "nmod", "obl")) {
            if (!sentence.relation(child).equals("nmod:poss")) {
                ofPreposition(sentence, child, mutual, found);
            }
        }
        for (int clause : sentence.children(noun, "acl")) {
            ofClause(sentence, clause, mutual, found);
        }
    }

    /** "Talks brokered by Oman", "a truce backed by Peru", "sanctions targeting the ports of Peru". */
    private void ofClause(Sentence sentence, int verb, boolean mutual, Map<String, String> found) {
        String lemma = Tree.verb(sentence, verb);
        String role = frames.roles().ofSubject(lemma);
        boolean participle = Tree.isPassive(sentence, verb);
        if (participle && !role.isEmpty()) {
            for (int agent : Tree.agents(sentence, verb)) {
                add(found, parties.at(sentence, agent), mutual && role.equals("actor") ? "party" : role);
            }
        }
        for (int complement : mutual ? sentence.children(verb, "obl", "nmod") : List.<Integer>of()) {
            // "an understanding reached between Chile and Peru"
            add(found, Tree.isMarked(sentence, complement, AMONG) ? parties.at(sentence, complement) : List.of(), "party");
        }
        if (!participle && frames.roles().targeting().contains(lemma)) {
            for (int object : Tree.objects(sentence, verb)) {
                add(found, parties.at(sentence, object), "recipient");
                for (int of : sentence.children(object, "nmod")) {
                    add(found, parties.at(sentence, of), "recipient");
                }
            }
        }
    }

    private void ofPreposition(Sentence sentence, int noun, boolean mutual, Map<String, String> found) {
        List<String> markers = Tree.markers(sentence, noun);
        frames.roles().prepositions().forEach((role, words) -> {
            if (markers.stream().noneMatch(words::contains)) {
                return;
            }
            if (role.equals("mediator") && !frames.roles().mediators().contains(Tree.lemma(sentence, noun)) && !isPersonal(sentence, noun)) {
                return;
            }
            boolean group = role.equals("party") && markers.contains("of") && !mutual;
            String as = mutual && (role.equals("actor") || role.equals("recipient")) ? "party" : role;
            boolean placed = markers.contains("at") || markers.contains("to");
            if (!group && !(mutual && placed)) {
                add(found, parties.at(sentence, noun), role.equals("party") && !mutual ? "actor" : as);
            }
        });
    }

    private boolean isPersonal(Sentence sentence, int noun) {
        return parties.at(sentence, noun).stream().anyMatch(parties::isPerson);
    }

    /** The subject of a verb that does something with the event: who prepares, hosts, brokers, backs it. */
    private void ofGovernor(Sentence sentence, int below, int verb, boolean mutual, Map<String, String> found) {
        String lemma = Tree.verb(sentence, verb);
        String role = frames.roles().ofSubject(lemma);
        boolean subject = sentence.is(below, "nsubj") && !Tree.isPassive(sentence, verb);
        List<Integer> agents = new ArrayList<>(Tree.agents(sentence, verb));
        agents.remove(Integer.valueOf(below));
        for (int complement : mutual ? sentence.children(verb, "obl") : List.<Integer>of()) {
            // "a truce was agreed between Chile and Peru"
            add(found, Tree.isMarked(sentence, complement, AMONG) ? parties.at(sentence, complement) : List.of(), "party");
        }
        if (role.isEmpty() || subject) {
            return;
        }
        // whoever wants a deed done does not do it
        boolean together = role.equals("host") && agents.size() > 1;
        boolean own = !mutual && (role.equals("party") || role.equals("host"));
        String as = mutual && (role.equals("actor") || together) ? "party" : own ? "actor" : role;
        for (int agent : agents) {
            List<String> actors = parties.at(sentence, agent);
            boolean thing = actors.isEmpty() || role.equals("backer");
            add(found, actors, as);
            if (thing) {
                // "a proposal backed by Peru called for a truce"
                for (int clause : sentence.children(agent, "acl")) {
                    ofClause(sentence, clause, mutual, found);
                }
            }
        }
        for (int complement : sentence.children(verb, "obl")) {
            boolean actedOn = !complementIs(sentence, complement, below) && (Tree.isMarked(sentence, complement, Set.of("with", "against", "on")) && !Tree.isMarked(sentence, complement, Set.of("at")));
            boolean mediated = Tree.isMarked(sentence, complement, frames.roles().prepositions().get("mediator"));
            if (actedOn || mediated) {
                ofPreposition(sentence, complement, mutual, found);
            }
        }
    }

    /** "Chile warned at a meeting on Monday …, while Peru asked": who speaks there is there; "in a letter Peru turned it down": whose letter it is. */
    private void ofSpeakers(Hit hit, Map<String, String> found) {
        Sentence sentence = hit.sentence();
        EventKind kind = hit.trigger().kind();
        // "a letter sent on Monday": the word may be what was done with the paper
        int below = hit.isVerb() && sentence.is(hit.token(), "acl") ? sentence.head(hit.token()) : hit.token();
        int verb = sentence.head(below);
        boolean table = !hit.isVerb() && frames.sameFamily(kind, EventKind.TALKS) && Tree.isMarked(sentence, below, THERE);
        boolean paper = kind == EventKind.DOCUMENT_EXCHANGE && Tree.isMarked(sentence, below, BY_LETTER);
        if (verb < 0 || !sentence.token(verb).isVerb() || !sentence.is(below, "obl") || Tree.isPassive(sentence, verb) || !table && !paper) {
            return;
        }
        Tree.agents(sentence, verb).forEach(agent -> add(found, parties.at(sentence, agent), "party"));
        for (int beside : table ? sentence.children(verb, "advcl", "conj") : List.<Integer>of()) {
            boolean contrasted = sentence.is(beside, "conj") || Tree.isMarked(sentence, beside, CONTRASTED);
            for (int agent : contrasted && !Tree.isPassive(sentence, beside) ? Tree.agents(sentence, beside) : List.<Integer>of()) {
                add(found, parties.at(sentence, agent), "party");
            }
        }
    }

    private static boolean complementIs(Sentence sentence, int complement, int below) {
        return complement == below || sentence.isUnder(below, complement);
    }
}
