package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.reading.codebook.Holding;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.language.GivenNames.Gender;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.EdtfDate;

/**
 * What office a person holds, and for whom she speaks thereby: by the words around the name ("Ghana's foreign minister Ana Reyes"), by a
 * noun beside it, and, where the report does not say it, by the dated list of office-holders. Used by one thread, while a passage is
 * read.
 */
final class Offices {

    /** So many speak for one another before somebody is found who speaks for himself. */
    private static final int LONGEST_CHAIN = 3;

    private final ReferenceWords words;
    private final OfficeHolders officeHolders;
    private final Countries countries;
    private final Drafts drafts;
    private final Persons persons;
    private final States states;
    private final Bodies bodies;

    Offices(Background background, Drafts drafts, Persons persons, States states, Bodies bodies) {
        this.words = background.words();
        this.officeHolders = background.officeHolders();
        this.countries = background.countries();
        this.drafts = drafts;
        this.persons = persons;
        this.states = states;
        this.bodies = bodies;
    }

    /** The person of this name, described like this. */
    String person(Name name, Description description) {
        String text = Persons.plain(name.text());
        String id = persons.named(text, description.gender());
        Draft draft = drafts.of(id);
        draft.alsoKnownAs(text);
        draft.gender = draft.gender == Gender.UNKNOWN ? description.gender() : draft.gender;
        if (draft.office.isEmpty() && !description.office().isEmpty()) {
            draft.office = description.office();
            draft.former = description.former();
        }
        if (draft.country.isEmpty() && !description.country().isEmpty()) {
            draft.country = states.code(description.country());
            boolean holdsOffice = !description.office().isEmpty() && !description.former();
            if (holdsOffice && !draft.country.isEmpty() && draft.speaksFor.isEmpty()) {
                draft.speaksFor = states.of(draft.country, "");
            }
        }
        if (draft.speaksFor.isEmpty() && !description.owner().isEmpty() && !description.former()) {
            draft.speaksFor = bodies.named(description.owner());
        }
        return id;
    }

    /** What a noun beside the name says of a person. */
    void describe(String person, String office, String owner) {
        Draft draft = drafts.of(person);
        boolean first = draft.office.isEmpty() && !office.isEmpty();
        draft.office = first ? office : draft.office;
        draft.former = first ? Stream.of(office.split(" ")).anyMatch(words::isFormer) : draft.former;
        if (draft.speaksFor.isEmpty() && !draft.former && !owner.isEmpty() && !owner.equals(person)) {
            draft.speaksFor = owner;
            draft.country = drafts.find(owner).filter(d -> d.kind() == ActorKind.STATE).map(d -> d.country).orElse("");
        }
    }

    /** The report says whose office it is, of a province or the like: no state's. */
    void servesElsewhere(String person) {
        drafts.of(person).elsewhere = true;
    }

    /** Where the report does not say whose president somebody is, the list of those who held office on this day may. */
    void lookUp(EdtfDate date) {
        for (Draft draft : List.copyOf(drafts.all())) {
            if (draft.kind() == ActorKind.PERSON && draft.speaksFor.isEmpty() && draft.country.isEmpty()) {
                holding(draft, date).ifPresent(holding -> {
                    boolean state = countries.byCode(holding.of()).isPresent();
                    draft.country = state ? holding.of() : "";
                    draft.speaksFor = state ? states.of(holding.of(), "") : bodies.named(holding.of());
                    draft.office = draft.office.isEmpty() ? holding.office() : draft.office;
                });
            }
        }
    }

    private Optional<Holding> holding(Draft person, EdtfDate date) {
        if (person.name().contains(" ")) {
            return Optional.ofNullable(person.listed);
        }
        return person.office.isEmpty() ? Optional.empty() : officeHolders.bySurname(person.name(), person.office, date);
    }

    /** A president's spokesman speaks for the state that the president speaks for. */
    void shortenChains() {
        for (Draft draft : drafts.all()) {
            for (int hop = 0; hop < LONGEST_CHAIN && drafts.has(draft.speaksFor); hop++) {
                String next = drafts.of(draft.speaksFor).speaksFor;
                draft.speaksFor = next.isEmpty() || next.equals(draft.id()) ? draft.speaksFor : next;
            }
        }
    }
}
