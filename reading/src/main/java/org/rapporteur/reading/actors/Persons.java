package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;

/** The persons of a passage by their names, in full, by surname and in other spellings. Mutable, used by one thread. */
final class Persons {

    private final Map<String, Draft> drafts;
    private final GivenNames givenNames;
    private final OfficeHolders officeHolders;
    private final EdtfDate written;
    /** Surname key to the ids of persons with it. */
    private final Map<String, List<String>> surnames = new HashMap<>();

    /** @param drafts all actors of the passage by id; persons are added to them */
    Persons(Map<String, Draft> drafts, GivenNames givenNames, OfficeHolders officeHolders, EdtfDate written) {
        this.drafts = drafts;
        this.givenNames = givenNames;
        this.officeHolders = officeHolders;
        this.written = written;
    }

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("['’]s$", "");
    }

    /** Full names first, so that a surname alone in an earlier sentence finds its bearer too. */
    void learn(List<String> texts) {
        List<String> full = texts.stream().map(Persons::plain).filter(text -> text.contains(" ")).toList();
        full.stream().filter(text -> full.stream().noneMatch(other -> endsWith(other, text))).forEach(this::named);
    }

    /** "Pieter van der Meer" ends with "Van der Meer". */
    private static boolean endsWith(String name, String words) {
        return ActorIds.slug(name).endsWith("-" + ActorIds.slug(words));
    }

    /** The person of this full name or surname, a new one if there is none. */
    String named(String words, Gender gender, List<Seen> seen) {
        return words.contains(" ") ? named(words) : bearer(words, gender, seen).orElseGet(() -> fresh(words));
    }

    private String named(String name) {
        PersonName parts = PersonName.of(name);
        for (String id : surnames.getOrDefault(parts.surname(), List.of())) {
            String other = drafts.get(id).name();
            boolean same = other.contains(" ") && (parts.mayBe(PersonName.of(other), givenNames) || endsWith(other, name));
            if (same) {
                drafts.get(id).alsoKnownAs(name);
                return id;
            }
        }
        return fresh(name);
    }

    private String fresh(String name) {
        String id = ActorIds.person(name);
        Draft draft = drafts.computeIfAbsent(id, i -> new Draft(i, ActorKind.PERSON, name));
        draft.alsoKnownAs(name);
        draft.listed = name.contains(" ") ? officeHolders.at(name, written).orElse(null) : null;
        List<String> bearers = surnames.computeIfAbsent(PersonName.of(name).surname(), key -> new ArrayList<>());
        if (!bearers.contains(id)) {
            bearers.add(id);
        }
        return id;
    }

    /** Whether somebody's full name ends in this word. */
    boolean hasBearer(String surname) {
        return surnames.getOrDefault(ActorIds.surnameKey(plain(surname)), List.of()).stream()
                .anyMatch(id -> drafts.get(id).name().endsWith(" " + plain(surname)));
    }

    /** The last mentioned bearer of this surname, or of this full name, whose gender is not another. */
    Optional<String> bearer(String words, Gender gender, List<Seen> seen) {
        String text = plain(words);
        List<String> ids = surnames.getOrDefault(PersonName.of(text).surname(), List.of()).stream()
                .filter(id -> gender == Gender.UNKNOWN || genderOf(drafts.get(id)) == Gender.UNKNOWN || genderOf(drafts.get(id)) == gender)
                .toList();
        if (ids.isEmpty() && !text.contains(" ")) {
            return byFirstName(text);
        }
        if (ids.isEmpty() || text.contains(" ") && !drafts.containsKey(ActorIds.person(text))) {
            return Optional.empty();
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (ids.contains(seen.get(i).mention().actor())) {
                return Optional.of(seen.get(i).mention().actor());
            }
        }
        return Optional.of(ids.get(0));
    }

    /** Where people go by a name that is not their last: the only one of the report who has it ("Ustaz Hamdan Waenaleng"). */
    private Optional<String> byFirstName(String name) {
        List<String> bearers = drafts.values().stream()
                .filter(draft -> draft.kind() == ActorKind.PERSON && (" " + draft.name()).contains(" " + name + " "))
                .map(Draft::id)
                .limit(2)
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /** By title, else by given name. */
    Gender genderOf(Draft draft) {
        boolean named = draft.gender == Gender.UNKNOWN && draft.kind() == ActorKind.PERSON && draft.name().contains(" ");
        return named ? givenNames.of(draft.name().substring(0, draft.name().indexOf(' '))) : draft.gender;
    }
}
