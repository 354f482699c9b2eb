package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Actor;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Report;

/** What later sentences and paragraphs tell of an event told before. The report is of Wednesday, 4 June 2025. */
class ToldOnTest {

    private static ReadEvents.Found read(String words) {
        return ReadEvents.in(Report.of("test.txt", words.replace("//", "\n\n")).withPublished(EdtfDate.of("2025-06-04")));
    }

    private static List<String> names(ReadEvents.Found found, java.util.stream.Stream<String> actors) {
        return actors.map(id -> found.cast().actor(id).map(Actor::name).orElse("")).toList();
    }

    @Test
    void aWordThatPointsBackMeansTheDeedToldLast() {
        ReadEvents.Found found = read("The Coastal Front overran the town of Pisac in October. Gunmen ambushed a convoy near Arica on Saturday. "
                + "Chile put the number of dead at 14 and accused the Coastal Front of carrying out the attack.");

        assertThat(found.events()).filteredOn(event -> event.start().equals(EdtfDate.of("2025-05-31")))
                .singleElement()
                .satisfies(ambush -> {
                    assertThat(ambush.figures()).extracting(figure -> figure.value()).contains(14.0);
                    assertThat(names(found, ambush.accounts().stream().map(account -> account.actor()))).contains("Chile");
                });
    }

    @Test
    void thoseHurtCountWithTheDeedOfTheParagraphBefore() {
        ReadEvents.Found found = read("A crowd attacked shops near Arica on Tuesday.//Police said seven people had been injured.//Traders put the number of injured at more than 30.");

        assertThat(found.events()).filteredOn(event -> event.kind() == EventKind.ATTACK)
                .singleElement()
                .satisfies(attack -> assertThat(attack.figures()).extracting(figure -> figure.what()).containsExactly("injured", "injured"));
    }

    @Test
    void thoseOfAnotherPlaceDoNot() {
        ReadEvents.Found found = read("A crowd attacked shops near Arica on Tuesday.//In Lima a hospital said seven people had been injured by the cold.");

        assertThat(found.events()).filteredOn(event -> event.kind() == EventKind.ATTACK).flatExtracting(Event::figures).isEmpty();
    }

    @Test
    void thoseHurtInAClauseHaveTheDayThatTheirNounIsCalledBy() {
        assertThat(read("The union sued the police over the May 14 eviction, in which 17 people were hurt.").events())
                .filteredOn(event -> event.figures().stream().anyMatch(figure -> figure.value() == 17))
                .extracting(Event::start).containsExactly(EdtfDate.of("2025-05-14"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meeting           | Chile, Peru | Chile warned at a meeting of ambassadors on Monday that the plan might fail, while Peru asked for more time.
            document-exchange | Peru        | In a letter sent on 2 June, Peru turned down the plan.
            """)
    void whoSpeaksAtAMeetingOrInALetterTakesPart(String kind, String who, String words) {
        ReadEvents.Found found = read(words);

        assertThat(found.events()).filteredOn(event -> event.kind().code().equals(kind))
                .anySatisfy(event -> assertThat(names(found, event.participants().stream().map(part -> part.actor())))
                        .containsExactlyInAnyOrder(who.split(", ")));
    }

    @Test
    void theTermsOfADealGoOnOverAList() {
        ReadEvents.Found found = read("Chile and Peru agreed on an interim arrangement, as follows://(a) Chile will suspend its levy on 15 June.//(b) Peru will postpone its tariff.//(c) A joint patrol will be set up.//"
                + "A cook said that Norway would open a shop.");

        assertThat(found.commitments()).filteredOn(commitment -> commitment.kind().equals("pledge"))
                .extracting(commitment -> String.join(" and ", names(found, commitment.parties().stream())) + ": " + commitment.terms())
                .containsExactly("Chile: suspend its levy on 15 June", "Peru: postpone its tariff", "Chile and Peru: A joint patrol will be set up");
    }

    @Test
    void whatIsGivenInReturnMayOpenAParagraph() {
        ReadEvents.Found found = read("Chile and Peru accepted proposals on Friday. Chile will lift its levy by 5 July.//In return, Peru will drop its complaint.//Peru will plant trees.");

        assertThat(found.commitments()).filteredOn(commitment -> commitment.kind().equals("pledge"))
                .extracting(commitment -> names(found, commitment.parties().stream()))
                .containsExactly(List.of("Chile"), List.of("Peru"));
    }

    @Test
    void aPlaceBesideAnHourIsWhereTheDeedWas() {
        assertThat(read("The raid took place before sunrise on Monday near Pisac, in the south of the Cusco region.").events())
                .filteredOn(event -> event.kind() == EventKind.ATTACK)
                .extracting(event -> event.place().name()).containsExactly("Pisac");
    }

    @Test
    void thoseBetweenWhomSomethingIsAgreedTakePart() {
        ReadEvents.Found found = read("Under an understanding reached on Monday between Chile and Peru, divers were freed.");

        assertThat(found.events()).filteredOn(event -> event.kind() == EventKind.AGREEMENT)
                .flatExtracting(event -> names(found, event.participants().stream().map(participant -> participant.actor())))
                .contains("Chile", "Peru");
    }
}
