package org.rapporteur.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Account;
import org.rapporteur.record.Act;
import org.rapporteur.record.Actor;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.CommitmentStatus;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Event;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.Report;

class EventFinderTest {

    private static final String FRONTIER =
            """
            Delegations from Peru and Chile met in Quito on Tuesday. The talks, hosted by Ecuador, lasted less than three hours \
            and ended with little progress beyond an agreement to exchange 40 prisoners on each side.

            The mediator called the meeting useful. Peru demanded an unconditional ceasefire of at least 20 days.

            On Sunday a missile strike on a market in Tacna killed eleven people. Peru condemned the strike as a crime. Chile \
            said its forces had hit an arms depot in Tacna and denied attacking civilians.

            Thousands of people have been killed since the war began in 2021. Chile is preparing a new round of sanctions \
            against Peru. Ecuador promised to host another round of talks in July.
            """;

    private static ReadEvents.Found read(String words) {
        return ReadEvents.in(Report.of("frontier.txt", words).withPublished(EdtfDate.of("2025-06-04")));
    }

    private static Event only(ReadEvents.Found found, EventKind kind) {
        List<Event> events = found.events().stream().filter(event -> event.kind() == kind).toList();
        assertThat(events).as(kind.code()).hasSize(1);
        return events.get(0);
    }

    private static List<String> people(ReadEvents.Found found, Event event) {
        return event.participants().stream()
                .map(one -> one.role() + " " + found.cast().actor(one.actor()).map(Actor::name).orElse("?"))
                .toList();
    }

    @Test
    void talksToldManyTimesAreOneEventWithPlaceDateLengthPartiesHostAndOutcome() {
        ReadEvents.Found found = read(FRONTIER);
        Event talks = found.events().get(0);
        assertThat(talks.kind()).isIn(EventKind.TALKS, EventKind.MEETING);
        assertThat(talks.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(talks.place().name()).isEqualTo("Quito");
        assertThat(talks.start()).isEqualTo(EdtfDate.of("2025-06-03"));
        assertThat(people(found, talks)).contains("party Peru", "party Chile", "host Ecuador");
        assertThat(talks.outcome()).startsWith("ended with little progress beyond an agreement to exchange 40 prisoners");
        assertThat(talks.figures()).anySatisfy(figure -> {
            assertThat(figure.what()).isEqualTo("duration");
            assertThat(figure.high()).isEqualTo(3);
            assertThat(figure.unit()).isEqualTo("hour");
        });
        assertThat(talks.citations()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAgreedIsACommitmentOfBothPartiesWithItsFigures() {
        ReadEvents.Found found = read(FRONTIER);
        Event exchange = only(found, EventKind.PRISONER_EXCHANGE);
        assertThat(exchange.status()).isEqualTo(EventStatus.AGREED);
        Commitment commitment = found.commitments().stream().filter(c -> c.kind().equals("prisoner-exchange")).findFirst().orElseThrow();
        assertThat(commitment.parties()).hasSize(2);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.AGREED);
        assertThat(commitment.due()).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(commitment.terms()).isEqualTo("exchange 40 prisoners on each side");
        assertThat(commitment.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(40);
            assertThat(figure.per()).isEqualTo("side");
        });
    }

    @Test
    void rivalAccountsStandSideBySideOnOneEvent() {
        ReadEvents.Found found = read(FRONTIER);
        Event strike = only(found, EventKind.ATTACK);
        assertThat(strike.place().name()).isEqualTo("Tacna");
        assertThat(strike.start()).isEqualTo(EdtfDate.of("2025-06-01"));
        assertThat(strike.figures()).extracting(figure -> figure.what() + " " + figure.value()).containsExactly("killed 11.0");
        assertThat(strike.accounts()).extracting(Account::act).contains(Act.CONDEMN, Act.DENY);
        assertThat(strike.accounts()).extracting(account -> found.cast().actor(account.actor()).map(Actor::principal).orElse("?"))
                .contains("country:PER", "country:CHL");
    }

    @Test
    void whatAnswersAnAccountStandsBesideItThoughItTellsNothingAgain() {
        ReadEvents.Found found = read("LIMA, 12 June 2024 – Two soldiers were killed on Monday when Chilean commandos attacked a base in Peru, the"
                + " Peruvian army said. Chile denied involvement. Bolivia, which has a border with both, rejected the report.");
        Event raid = only(found, EventKind.ATTACK);
        assertThat(raid.accounts()).extracting(account -> found.cast().actor(account.actor()).map(Actor::principal).orElse("?"))
                .containsExactly("country:PER", "country:CHL", "country:BOL");
    }

    @Test
    void theDeadOfADeedAreNotThoseOfWhatItIsAnsweredWith() {
        ReadEvents.Found found = read("LIMA, 12 June 2024 – Peru threatened to shell Arica in retaliation for an air raid on Tacna in which 100 people were killed.");
        assertThat(found.events().stream().flatMap(event -> event.figures().stream()).filter(figure -> figure.what().equals("killed")))
                .hasSize(1);
    }

    @Test
    void talksThatFailSayHow() {
        Event talks = only(read("QUITO, 12 June 2024 – Talks between Chile and Peru on the lake collapsed on Monday."), EventKind.TALKS);
        assertThat(talks.outcome()).isEqualTo("collapsed on Monday");
        assertThat(talks.status()).isEqualTo(EventStatus.OCCURRED);
        Event left = only(read("QUITO, 12 June 2024 – Peru pulled out of talks with Chile in Lima on Tuesday."), EventKind.TALKS);
        assertThat(left.status()).isEqualTo(EventStatus.SUSPENDED);
    }

    @Test
    void lossesOfAWholeWarAreChargedToNoSingleIncident() {
        Event losses = read(FRONTIER).events().stream().filter(event -> event.kind() == EventKind.OTHER).findFirst().orElseThrow();
        assertThat(losses.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.what()).isEqualTo("killed");
            assertThat(figure.low()).isEqualTo(2000);
        });
    }

    @Test
    void whatIsDemandedOrPreparedIsNoFact() {
        ReadEvents.Found found = read(FRONTIER);
        assertThat(only(found, EventKind.CEASEFIRE).status()).isEqualTo(EventStatus.PROPOSED);
        Event sanctions = only(found, EventKind.SANCTIONS);
        assertThat(sanctions.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(people(found, sanctions)).contains("actor Chile", "recipient Peru");
    }

    @Test
    void aPromiseIsAPledge() {
        assertThat(read(FRONTIER).commitments()).anySatisfy(commitment -> {
            assertThat(commitment.kind()).isEqualTo("pledge");
            assertThat(commitment.parties()).containsExactly("country:ECU");
            assertThat(commitment.terms()).contains("host another round of talks in July");
        });
    }

    @Test
    void everyEventAndCommitmentHasItsOwnIdAndCitesTheReport() {
        ReadEvents.Found found = read(FRONTIER);
        assertThat(found.events()).extracting(Event::id).doesNotHaveDuplicates().allMatch(id -> id.matches("e-[0-9a-f]{12}"));
        assertThat(found.commitments()).extracting(Commitment::id).doesNotHaveDuplicates().allMatch(id -> id.matches("c-[0-9a-f]{12}"));
        String text = found.passage().report().text().toString();
        assertThat(found.events()).flatExtracting(Event::citations).extracting(Citation::exact).allMatch(text::contains);
        assertThat(found.events()).extracting(Event::title).noneMatch(String::isBlank);
    }

    @Test
    void exchangingThePartiesNamesExchangesTheRecordAndNothingElse() {
        String swapped = swap(FRONTIER);
        assertThat(lines(read(swapped))).isEqualTo(lines(read(FRONTIER)).stream().map(EventFinderTest::swap).toList());
    }

    private static String swap(String words) {
        return Pattern.compile("Peru|Chile").matcher(words).replaceAll(name -> name.group().equals("Peru") ? "Chile" : "Peru");
    }

    private static List<String> lines(ReadEvents.Found found) {
        Function<Event, String> line = event -> String.join(
                " ",
                event.kind().code(),
                event.status().code(),
                event.title(),
                event.start().text(),
                event.place().name(),
                event.outcome(),
                String.join(", ", people(found, event)));
        return found.events().stream().map(line).toList();
    }

    @Test
    void whatWasAgreedAndIsDoneIsKept() {
        ReadEvents.Found found = read(
                "Chile and Peru on Sunday completed an exchange of 40 prisoners each, which their delegations had agreed in Quito on 16 May.");
        assertThat(only(found, EventKind.PRISONER_EXCHANGE).end()).isEqualTo(EdtfDate.of("2025-06-01"));
        assertThat(found.commitments()).singleElement().satisfies(commitment -> {
            assertThat(commitment.status()).isEqualTo(CommitmentStatus.KEPT);
            assertThat(commitment.agreed()).isEqualTo(EdtfDate.of("2025-05-16"));
            assertThat(commitment.parties()).containsExactlyInAnyOrder("country:CHL", "country:PER");
        });
    }

    @Test
    void aHouseIsToldOfAsItsTownAndWhatIsDoneAtTalksDatesThem() {
        ReadEvents.Found found = read("Chile and Peru agreed on Monday to exchange 40 prisoners but reached no truce at their first talks. "
                + "The delegations of Chile and Peru met for the third time, at Rosas Palace in Quito, on 3 June.");
        assertThat(found.events()).anySatisfy(event -> assertThat(event.start()).isEqualTo(EdtfDate.of("2025-06-02")));
        assertThat(found.events()).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.MEETING);
            assertThat(event.place().name()).isEqualTo("Quito");
        });
    }

    @Test
    void thoseWhoSentTheDelegationsAreTheParties() {
        ReadEvents.Found found = read("Peru and Chile are at war. Teams from Peru and Chile met in Quito on Tuesday.");
        assertThat(people(found, only(found, EventKind.MEETING))).contains("party Peru", "party Chile");
    }

    @Test
    void whatIsToBeDoneIsAgreedBetweenThoseWhoMet() {
        ReadEvents.Found found = read("Teams from Peru and Chile met in Quito on Tuesday. The wounded prisoners are to be exchanged.");
        assertThat(found.commitments()).anySatisfy(commitment -> {
            assertThat(commitment.kind()).isEqualTo("prisoner-exchange");
            assertThat(commitment.parties()).containsExactlyInAnyOrder("country:PER", "country:CHL");
        });
    }

    /** The talks of a report that was filed in Quito on the day before it was printed. */
    private static Event filedInQuito(String words) {
        Report report = Report.of("wire.txt", words)
                .withPublished(EdtfDate.of("2025-06-04"))
                .withDateline(new Dateline("QUITO, Ecuador", EdtfDate.of("2025-06-03")));
        return only(ReadEvents.in(report), EventKind.TALKS);
    }

    private static Event first(String words, EventKind kind) {
        return ReadEvents.events(words).stream().filter(event -> event.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void whatCameSoManyDaysAfterAnotherIsDatedByIt() {
        String after = "Unions and owners held talks in Quito on Monday. The talks came three days after a bomb blast at a mill in Cusco.";
        assertThat(first(after, EventKind.ATTACK).start()).isEqualTo(EdtfDate.of("2025-05-30"));
        String before = "Chile and Peru met in Quito on Monday. The meeting took place a week before talks in Lima on wages.";
        assertThat(first(before, EventKind.MEETING).start()).isEqualTo(EdtfDate.of("2025-06-02"));
    }

    @Test
    void theDayOfAnotherClauseIsNotTheTalks() {
        assertThat(first("Norway and Iceland held talks in Bergen on Monday, the first talks since fishing resumed in March.", EventKind.TALKS).start())
                .isEqualTo(EdtfDate.of("2025-06-02"));
        assertThat(first("Envoys sat down in Bergen on Monday for their first talks since quotas were cut in January.", EventKind.TALKS).start())
                .isEqualTo(EdtfDate.of("2025-06-02"));
    }

    @Test
    void talksOfSoManyDaysBeganSoManyDaysBeforeTheyEnded() {
        Event talks = first("Five days of climate talks in Nairobi that closed on 30 May produced a draft.", EventKind.TALKS);
        assertThat(talks.start()).isEqualTo(EdtfDate.of("2025-05-26"));
        assertThat(talks.end()).isEqualTo(EdtfDate.of("2025-05-30"));
    }

    @Test
    void thatTwoAgreedOnADayIsAnAgreementOfThatDayBesideTheDeed() {
        ReadEvents.Found found = read("Chile and Peru agreed on Sunday night to withdraw their troops from the valley.");
        Event agreement = only(found, EventKind.AGREEMENT);
        assertThat(agreement.start()).isEqualTo(EdtfDate.of("2025-06-01"));
        assertThat(agreement.participants()).hasSize(2);
        assertThat(only(found, EventKind.WITHDRAWAL).status()).isEqualTo(EventStatus.AGREED);
        assertThat(found.commitments()).hasSize(1);
    }

    @Test
    void aSigningToldAsWhatHappenedOnADayHasThatDay() {
        assertThat(first("The talks bore fruit on Friday evening, when Chile and Peru signed a memorandum in Lima.", EventKind.AGREEMENT).start())
                .isEqualTo(EdtfDate.of("2025-05-30"));
    }

    @Test
    void talksThatAReportOpensWithAreWhereItWasFiledUnlessThatIsAPartysHome() {
        assertThat(filedInQuito("Envoys from Norway and Iceland sat down on Tuesday for talks on cod.").place().name()).isEqualTo("Quito");
        assertThat(filedInQuito("Envoys from Ecuador and Peru sat down on Tuesday for talks on cod.").place().isKnown()).isFalse();
        assertThat(filedInQuito("Norway and Iceland held talks in March on cod.").place().isKnown()).isFalse();
    }

    @Test
    void theCapitalOfAPeopleIsATown() {
        assertThat(first("Miners and owners sat down in the Ecuadorian capital on Tuesday for talks on wages.", EventKind.TALKS).place().name())
                .isEqualTo("Quito");
    }

    @Test
    void aPartOfATownHasBothNames() {
        assertThat(first("Families blocked a bridge in the Miraflores district of Lima on Saturday.", EventKind.PROTEST).place().name())
                .isEqualTo("Miraflores, Lima");
    }

    @Test
    void thoseWhomStatesSendTakePartForThem() {
        ReadEvents.Found found = read("Envoys from Norway and Iceland met in Bergen on Monday.");
        assertThat(people(found, only(found, EventKind.MEETING))).containsExactlyInAnyOrder("party Norway", "party Iceland");
    }

    @Test
    void whatIsWaitedForHasNotHappened() {
        assertThat(first("The rebels will return to the talks only after the army pulls back to its barracks.", EventKind.WITHDRAWAL).status())
                .isEqualTo(EventStatus.PROPOSED);
        assertThat(ReadEvents.events("Clashes between the two police forces had been rare.")).isEmpty();
    }

    @Test
    void thoseWhomSomebodyHoldsAreCounted() {
        assertThat(ReadEvents.events("The rebels are thought to hold 12 engineers."))
                .anySatisfy(event -> assertThat(event.figures()).extracting(figure -> figure.what()).containsExactly("captured"));
    }
}
