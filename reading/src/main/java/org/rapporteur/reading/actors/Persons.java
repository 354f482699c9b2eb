package org.rapporteur.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Text;

/** The persons of a passage by their names, in full, by surname and in other spellings. Mutable, used by one thread. */
final class Persons {

    private final Drafts drafts;
    private final GivenNames givenNames;
    private final OfficeHolders officeHolders;
    private final EdtfDate written;
    private final ToldSoFar told;
    /** Surname key to the ids of persons with it. */
    private final Map<String, List<String>> surnames = new HashMap<>();

    /** @param drafts all actors of the passage; persons are added to them */
    Persons(Drafts drafts, GivenNames givenNames, OfficeHolders officeHolders, EdtfDate written, ToldSoFar told) {
        this.drafts = drafts;
        this.givenNames = givenNames;
        this.officeHolders = officeHolders;
        this.written = written;
        this.told = told;
    }

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("['’]s$", "");
    }

    /** Full names first, so that a surname alone in an earlier sentence finds its bearer too. */
    void learn(List<Sentence> sentences, Map<Integer, List<Name>> names) {
        List<String> full = sentences.stream()
                .flatMap(sentence -> names.get(sentence.index()).stream())
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> plain(name.text()))
                .filter(text -> text.contains(" "))
                .toList();
        full.stream().filter(text -> full.stream().noneMatch(other -> endsWith(other, text))).forEach(this::named);
    }

    /** "Pieter van der Meer" ends with "Van der Meer". */
    private static boolean endsWith(String name, String words) {
        return ActorIds.slug(name).endsWith("-" + ActorIds.slug(words));
    }

    /** The person of this full name or surname, a new one if there is none. */
    String named(String words, Gender gender) {
        return words.contains(" ") ? named(words) : bearer(words, gender).orElseGet(() -> fresh(words));
    }

    private String named(String name) {
        PersonName parts = PersonName.of(name);
        for (String id : surnames.getOrDefault(parts.surname(), List.of())) {
            String other = drafts.of(id).name();
            boolean same = other.contains(" ") && (parts.mayBe(PersonName.of(other), givenNames) || endsWith(other, name));
            if (same) {
                drafts.of(id).alsoKnownAs(name);
                return id;
            }
        }
        return fresh(name);
    }

    private String fresh(String name) {
        String id = ActorIds.person(name);
        Draft draft = drafts.named(id, ActorKind.PERSON, name);
        draft.alsoKnownAs(name);
        draft.listed = name.contains(" ") ? officeHolders.at(name, written).orElse(null) : null;
        List<String> bearers = surnames.computeIfAbsent(PersonName.of(name).surname(), key -> new ArrayList<>());
        if (!bearers.contains(id)) {
            bearers.add(id);
        }
        return id;
    }

    /** The names and, where the name model is blind, surnames of those whose full names are known. */
    List<Name> withSurnames(Sentence sentence, List<Name> names, Text text) {
        List<Name> all = new ArrayList<>(names);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            boolean free = names.stream().noneMatch(name -> name.first() <= i && i <= name.last() && name.kind() != Name.Kind.SHORT);
            if (free && token.isName() && hasBearer(token.text())) {
                all.removeIf(name -> name.first() == i && name.last() == i);
                all.add(Name.of(Name.Kind.PERSON, sentence, i, i, text));
            }
        }
        all.sort(Comparator.comparingInt(Name::first));
        return all;
    }

    /** Whether somebody's full name ends in this word. */
    private boolean hasBearer(String surname) {
        return surnames.getOrDefault(ActorIds.surnameKey(plain(surname)), List.of()).stream()
                .anyMatch(id -> drafts.of(id).name().endsWith(" " + plain(surname)));
    }

    /** The last mentioned bearer of this surname, or of this full name. */
    Optional<String> bearer(String words) {
        return bearer(words, Gender.UNKNOWN);
    }

    /** The last mentioned bearer of the name whose gender is not another. */
    private Optional<String> bearer(String words, Gender gender) {
        List<Seen> seen = told.before();
        String text = plain(words);
        List<String> ids = surnames.getOrDefault(PersonName.of(text).surname(), List.of()).stream()
                .filter(id -> gender == Gender.UNKNOWN || genderOf(drafts.of(id)) == Gender.UNKNOWN || genderOf(drafts.of(id)) == gender)
                .toList();
        if (ids.isEmpty() && !text.contains(" ")) {
            return byFirstName(text);
        }
        if (ids.isEmpty() || text.contains(" ") && !drafts.has(ActorIds.person(text))) {
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
        List<String> bearers = drafts.all().stream()
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
