package org.rapporteur.reading.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;

/** An actor in the making, while the sentences of a passage are read in order. Mutable, used by one thread. */
final class Draft {

    /** Letters that two words of one root share at least. */
    private static final int STEM = 4;

    private final String id;
    private final ActorKind kind;
    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    /** Common nouns by which the report has called it ("group", "union"). */
    private final Set<String> nouns = new LinkedHashSet<>();
    /** All words of the phrases in which it has. */
    private final Set<String> calledWith = new LinkedHashSet<>();
    /** The noun by which somebody without a name came in, with what stands before it: "a senior official" of "a senior official in Lomé". */
    String introduced;
    String speaksFor = "";
    String country = "";
    String office = "";
    Holding listed;
    boolean plural;
    boolean human;
    /** The office is one that this person held once. */
    boolean former;
    /** Called rebels, guerrillas or the like. */
    boolean armed;
    /** Holds office in a province or under somebody else whom the report names and the record does not know: no minister of a state. */
    boolean elsewhere;
    /** Those for whom several people speak together ("the ministers of Ghana and Togo"), else empty. */
    List<String> members = List.of();
    Gender gender = Gender.UNKNOWN;

    Draft(String id, ActorKind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.introduced = name;
    }

    String id() {
        return id;
    }

    ActorKind kind() {
        return kind == ActorKind.ORGANISATION && armed ? ActorKind.ARMED_GROUP : kind;
    }

    /** What the report says, else what the list of office-holders says. */
    String office() {
        return office.isEmpty() && country.isEmpty() && listed != null ? listed.office() : office;
    }

    /** As {@link #office()}. */
    String country() {
        boolean state = listed != null && listed.of().length() == 3 && listed.of().equals(listed.of().toUpperCase(Locale.ROOT));
        return country.isEmpty() && speaksFor.isEmpty() && state ? listed.of() : country;
    }

    String name() {
        return name;
    }

    String introduced() {
        return introduced;
    }

    String speaksFor() {
        return speaksFor;
    }

    void alsoKnownAs(String alias) {
        aliases.add(alias);
    }

    void call(String noun, List<String> phrase) {
        nouns.add(noun);
        calledWith.addAll(phrase);
    }

    /** Whether each of these words is one of its name or of those it has been called by: "dockers" of the "Dockworkers' Guild". */
    boolean isToldBy(List<String> words) {
        Set<String> own = new LinkedHashSet<>(calledWith);
        own.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[\\s'’-]+")));
        return words.stream().allMatch(word -> own.stream().anyMatch(other -> other.equals(word) || beginsAlike(other, word)));
    }

    private static boolean beginsAlike(String one, String other) {
        return one.length() >= STEM && other.length() >= STEM && one.substring(0, STEM).equals(other.substring(0, STEM));
    }

    boolean isHuman() {
        return human || kind == ActorKind.PERSON;
    }

    boolean isFormer() {
        return former;
    }

    /** Acts as one: a state, an organisation, a part of either. */
    boolean isBody() {
        return kind == ActorKind.STATE || isOrganised();
    }

    boolean isArmed() {
        return kind() == ActorKind.ARMED_GROUP;
    }

    /** A body that is no state. */
    boolean isOrganised() {
        return kind == ActorKind.ORGANISATION || kind == ActorKind.GOVERNMENT_BODY || kind == ActorKind.ARMED_GROUP;
    }

    boolean isCalled(String noun) {
        return nouns.contains(noun);
    }

    boolean isPlural() {
        return plural;
    }

    boolean isCalledAny(Predicate<String> noun) {
        return nouns.stream().anyMatch(noun);
    }

    Actor actor() {
        Set<String> others = new LinkedHashSet<>(aliases);
        others.remove(name);
        return new Actor(id, name, kind(), List.copyOf(others), speaksFor, List.of(), country, office);
    }
}
