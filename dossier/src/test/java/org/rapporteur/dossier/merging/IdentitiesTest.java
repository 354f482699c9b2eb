package org.rapporteur.dossier.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.Samples.organisation;
import static org.rapporteur.dossier.Samples.person;
import static org.rapporteur.dossier.Samples.state;
import static org.rapporteur.dossier.Samples.unnamed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.Samples;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.Reading;
import org.rapporteur.record.Role;

class IdentitiesTest {

    private static final NameCustoms CUSTOMS = NameCustoms.standard();

    /** Appears in every report, so that the reports are about one thing. */
    private static final Actor WITNESS = person("Wanda Witness", "", "");

    /** One report for each actor given, in this order, all in the same company; who they are across them. */
    private static List<Actor> acrossReports(Actor... actors) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < actors.length; i++) {
            readings.add(Samples.reading(Samples.report("r" + i, "2031-01-0" + (i + 1), "Report " + i)).actors(WITNESS, actors[i]).done());
        }
        return Identities.of(readings, CUSTOMS).actors().stream().filter(actor -> !actor.id().equals(WITNESS.id())).toList();
    }

    /** One report for each actor given, with nobody else in it. */

    private static Identities identities(Actor... actors) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < actors.length; i++) {
            readings.add(Samples.reading(Samples.report("r" + i, "2031-01-0" + (i + 1), "Report " + i)).actors(actors[i]).done());
        }
        return Identities.of(readings, CUSTOMS);
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }

    @Test
    void romanisationsOfOneNameAreOnePersonWithAliases() {
        List<Actor> actors = acrossReports(
                person("Danylo Koretsky", "KRV", "president"),
                person("Danylo Koretskyy", "KRV", "president"),
                person("Danylo Koretskiy", "", ""),
                person("Danylo Koretskyy", "KRV", "president"));
        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).name()).isEqualTo("Danylo Koretskyy");
        assertThat(actors.get(0).aliases()).containsExactly("Danylo Koretsky", "Danylo Koretskiy");
        assertThat(actors.get(0).id()).isEqualTo("person:danylo-koretskyy");
    }

    @Test
    void accentsHyphensTitlesAndInitialsDoNotTellPeopleApart() {
        assertThat(acrossReports(person("Rıfat Çağlar", "AAA", ""), person("Rifat Caglar", "AAA", ""))).hasSize(1);
        assertThat(acrossReports(person("Yun Dae-ho", "PRK", ""), person("Yun Dae Ho", "PRK", ""), person("Yun", "PRK", ""))).hasSize(1);
        assertThat(acrossReports(person("Dr. Amina Farouk", "", ""), person("Amina Farouk", "", ""))).hasSize(1);
        assertThat(acrossReports(person("R. Holm", "", ""), person("Rolf Erik Holm", "", ""), person("Rolf Holm", "", ""))).hasSize(1);
        assertThat(acrossReports(person("RE Holm", "", ""), person("Rolf Erik Holm", "", ""))).hasSize(1);
    }

    @Test
    void theNameTakenIsTheFullest() {
        assertThat(names(acrossReports(person("Holm", "", ""), person("Holm", "", ""), person("Rolf Holm", "", ""))))
                .containsExactly("Rolf Holm");
    }

    @Test
    void aFamilyNameAloneIsTheOnePersonWhoBearsIt() {
        List<Actor> actors = acrossReports(person("Holm", "", ""), person("Rolf Holm", "NRD", "mediator"));
        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).aliases()).containsExactly("Holm");
        assertThat(actors.get(0).country()).isEqualTo("NRD");
    }

    @Test
    void aFamilyNameAloneAmongStrangersIsNobodyInParticular() {
        assertThat(identities(person("Holm", "", ""), person("Rolf Holm", "NRD", "mediator")).actors()).hasSize(2);
        assertThat(identities(person("Holm", "", ""), person("Holm", "", "")).actors()).hasSize(2);
        assertThat(identities(person("Holm", "", "mediator"), person("Rolf Holm", "NRD", "mediator")).actors()).hasSize(1);
    }

    @Test
    void familyNamesAloneAreThoseWhoBearThemWhereTwoOfThemStandTogether() {
        Reading full = Samples.reading(Samples.report("a", "2031-01-01", "They meet.")).actors(person("Rolf Holm", "", ""), person("Ada Bruun", "", "")).done();
        Reading alone = Samples.reading(Samples.report("b", "2031-01-02", "They part.")).actors(person("Holm", "", ""), person("Bruun", "", "")).done();
        Reading other = Samples.reading(Samples.report("c", "2031-01-03", "It rains.")).actors(person("Holm", "", ""), person("Vik", "", "")).done();
        assertThat(names(Identities.of(List.of(full, alone), CUSTOMS).actors())).containsExactly("Rolf Holm", "Ada Bruun");
        assertThat(names(Identities.of(List.of(full, other), CUSTOMS).actors())).containsExactly("Rolf Holm", "Ada Bruun", "Holm", "Vik");
    }

    @Test
    void aWordThatAReportLeavesOpenIsTheFamilyNameOfWhomOthersNameInFull() {
        Actor open = new Actor("unnamed:b:at-1", "Holm", ActorKind.UNNAMED, List.of(), "", List.of(), "", "");
        Actor crew = new Actor("unnamed:b:at-9", "Crew", ActorKind.UNNAMED, List.of(), "", List.of(), "", "");
        Reading full = Samples.reading(Samples.report("a", "2031-01-01", "They meet.")).actors(person("Rolf Holm", "", ""), person("Ada Bruun", "", "")).done();
        Reading alone = Samples.reading(Samples.report("b", "2031-01-02", "They part.")).actors(open, person("Bruun", "", ""), crew).done();
        Identities identities = Identities.of(List.of(full, alone), CUSTOMS);
        assertThat(names(identities.actors())).containsExactly("Rolf Holm", "Ada Bruun", "Crew");
        assertThat(identities.in(alone.report().id(), open.id())).isEqualTo(identities.in(full.report().id(), "person:rolf-holm"));
    }

    @Test
    void whatHasNoNameOfItsOwnIsAnothersInAnotherReport() {
        assertThat(acrossReports(organisation("body:r0-team", "the rescue team"), organisation("body:r1-team", "The rescue team"))).hasSize(2);
        assertThat(acrossReports(organisation("org:senate", "Senate"), organisation("org:senate", "the Senate"))).hasSize(2);
        assertThat(acrossReports(organisation("a", "River Court", "Court"), organisation("b", "Lake Court", "Court"))).hasSize(2);
        Actor north = new Actor("org:senate", "Senate", ActorKind.ORGANISATION, List.of(), "", List.of(), "NRD", "");
        assertThat(acrossReports(north, north)).hasSize(1);
    }

    @Test
    void anAcronymAmongStrangersStaysAlone() {
        assertThat(identities(organisation("a", "UFN"), organisation("b", "Union of Fishing Nations")).actors()).hasSize(2);
    }

    @Test
    void peopleOfOneFamilyNameStayTwoAndTheNameAloneStaysOpen() {
        assertThat(names(acrossReports(person("Rolf Holm", "", ""), person("Ida Holm", "", ""), person("Holm", "", ""))))
                .containsExactly("Rolf Holm", "Ida Holm", "Holm");
    }

    @Test
    void countryDecidesWhoIsMeantByAFamilyNameOnlyIfItExcludesAllOthers() {
        assertThat(names(acrossReports(person("Rolf Holm", "NRD", ""), person("Ida Holm", "SUD", ""), person("Holm", "SUD", ""))))
                .containsExactly("Rolf Holm", "Ida Holm");
        assertThat(names(acrossReports(person("Rolf Holm", "", ""), person("Ida Holm", "SUD", ""), person("Holm", "SUD", ""))))
                .containsExactly("Rolf Holm", "Ida Holm", "Holm");
    }

    @Test
    void aFamilyNameInAnotherCountryOrOfficeIsAnotherPerson() {
        assertThat(acrossReports(person("Rolf Holm", "NRD", ""), person("Holm", "SUD", ""))).hasSize(2);
        assertThat(acrossReports(person("Rolf Holm", "NRD", "foreign minister"), person("Holm", "NRD", "prime minister"))).hasSize(2);
        assertThat(acrossReports(person("Rolf Holm", "NRD", "foreign minister"), person("Holm", "NRD", "Northland's foreign minister")))
                .hasSize(1);
    }

    @Test
    void oneFullNameInTwoCountriesIsTwoPeopleAndWithoutACountryOpen() {
        Actor north = new Actor("person:rolf-holm-1", "Rolf Holm", ActorKind.PERSON, List.of(), "", List.of(), "NRD", "");
        Actor south = new Actor("person:rolf-holm-2", "Rolf Holm", ActorKind.PERSON, List.of(), "", List.of(), "SUD", "");
        Actor nowhere = new Actor("person:rolf-holm-3", "Rolf Holm", ActorKind.PERSON, List.of(), "", List.of(), "", "");
        assertThat(acrossReports(north, south, nowhere)).hasSize(3);
        assertThat(acrossReports(north, nowhere)).hasSize(1);
    }

    @Test
    void aFamilyNameThatReportsBearInTwoCountriesIsNotOnePersonForHavingOneId() {
        List<Actor> actors = acrossReports(person("Holm", "NRD", ""), person("Holm", "SUD", ""));
        assertThat(actors).hasSize(2);
        assertThat(actors).extracting(Actor::id).doesNotHaveDuplicates();
    }

    @Test
    void nobodyJoinsTwoCountriesByStandingBetweenThem() {
        List<Actor> actors = acrossReports(
                person("Rolf Holm", "NRD", ""), person("R. Holm", "", ""), person("Rolf Erik Holm", "SUD", ""));
        assertThat(actors).allSatisfy(actor -> assertThat(actor.country()).isIn("", "NRD", "SUD"));
        assertThat(actors.size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void initialsThatFitTwoPeopleFitNone() {
        assertThat(acrossReports(person("R. Holm", "", ""), person("Rolf Holm", "", ""), person("Rune Holm", "", ""))).hasSize(3);
    }

    @Test
    void fatherAndSonStayTwo() {
        assertThat(acrossReports(person("Rashid bin Salem", "QQQ", "king"), person("Omar bin Rashid bin Salem", "QQQ", "crown prince")))
                .hasSize(2);
        assertThat(acrossReports(person("Edwin Marlow", "", ""), person("Edwin Marlow Jr.", "", ""))).hasSize(2);
    }

    @Test
    void aFirstNameLeftOutIsForgivenWhereCountryAndOfficeAreTheSame() {
        assertThat(acrossReports(person("Recai Tunc Demir", "AAA", "president"), person("Tunc Demir", "AAA", "president"))).hasSize(1);
        assertThat(acrossReports(person("Recai Tunc Demir", "AAA", "president"), person("Tunc Demir", "", ""))).hasSize(2);
    }

    @Test
    void twoSpellingsOfAFamilyNameNeedACountryToBeOnePerson() {
        assertThat(acrossReports(person("Koretsky", "KRV", ""), person("Koretskyy", "KRV", ""))).hasSize(1);
        assertThat(acrossReports(person("Smith", "", ""), person("Smyth", "", ""))).hasSize(2);
        assertThat(acrossReports(person("Smith", "", ""), person("Jon Smyth", "", ""))).hasSize(2);
    }

    @Test
    void anOrganisationAndItsAcronymAreOne() {
        List<Actor> actors = acrossReports(
                organisation("org:ufn", "UFN"), organisation("org:union-of-fishing-nations", "Union of Fishing Nations"));
        assertThat(names(actors)).containsExactly("Union of Fishing Nations");
        assertThat(actors.get(0).aliases()).containsExactly("UFN");
        assertThat(acrossReports(organisation("a", "U.F.N."), organisation("b", "the Union of Fishing Nations"))).hasSize(1);
    }

    @Test
    void anAcronymOfTwoOrganisationsIsNeither() {
        assertThat(acrossReports(
                        organisation("a", "UFN"),
                        organisation("b", "Union of Fishing Nations"),
                        organisation("c", "United Farmers of the North")))
                .hasSize(3);
    }

    @Test
    void anotherNameThatAReportGivesCounts() {
        assertThat(acrossReports(organisation("a", "River Guard", "The Watch"), organisation("b", "the Watch"))).hasSize(1);
    }

    @Test
    void ministriesOfTwoCountriesAreTwo() {
        Actor north = new Actor("a", "Foreign Ministry", ActorKind.GOVERNMENT_BODY, List.of(), "country:NRD", List.of(), "NRD", "");
        Actor south = new Actor("b", "Foreign Ministry", ActorKind.GOVERNMENT_BODY, List.of(), "country:SUD", List.of(), "SUD", "");
        Actor unknown = new Actor("c", "Foreign Ministry", ActorKind.GOVERNMENT_BODY, List.of(), "", List.of(), "", "");
        assertThat(acrossReports(north, south, unknown)).hasSize(3);
    }

    @Test
    void aPersonAndABodyOfOneNameAreTwo() {
        assertThat(acrossReports(organisation("org:holm", "Holm"), person("Holm", "", ""), state("country:HLM", "Holm"))).hasSize(3);
    }

    @Test
    void anUnnamedSourceIsEachReportsOwn() {
        Identities identities = identities(unnamed("unnamed:official", "a senior official"), unnamed("unnamed:official", "a senior official"));
        assertThat(identities.actors()).hasSize(2);
        assertThat(identities.actors()).extracting(Actor::id).doesNotHaveDuplicates();
    }

    @Test
    void theUnnamedSourceOfAReprintIsItsOriginals() {
        Reading original = Samples.reading(Samples.report("a", "2031-01-01", "Words")).actors(unnamed("u:1", "an official")).done();
        Reading reprint = Samples.reading(Samples.report("b", "2031-01-01", "Words").withDuplicateOf(original.report().id()))
                .actors(unnamed("u:7", "An official"), unnamed("u:8", "a second official"))
                .done();
        assertThat(Identities.of(List.of(original, reprint), CUSTOMS).actors()).hasSize(2);
        assertThat(Identities.of(List.of(reprint, original), CUSTOMS).in(reprint.report().id(), "u:7"))
                .isEqualTo(Identities.of(List.of(original), CUSTOMS).in(original.report().id(), "u:1"));
    }

    @Test
    void whomAnActorSpeaksForFollowsTheMerging() {
        Actor full = person("Rolf Holm", "NRD", "envoy");
        Actor spokesman = new Actor("person:voice", "Ann Voice", ActorKind.PERSON, List.of(), "person:holm", List.of(Role.OBSERVER), "", "");
        Reading first = Samples.reading(Samples.report("a", "2031-01-01", "One")).actors(full).done();
        Reading second = Samples.reading(Samples.report("b", "2031-01-02", "Two")).actors(person("Holm", "NRD", ""), spokesman).done();
        List<Actor> actors = Identities.of(List.of(first, second), CUSTOMS).actors();
        assertThat(actors).extracting(Actor::id).containsExactly("person:rolf-holm", "person:voice");
        assertThat(actors.get(1).speaksFor()).isEqualTo("person:rolf-holm");
    }

    @Test
    void theOfficeIsTheLatestReportsAndTheCountryThatOfMost() {
        List<Actor> actors = acrossReports(
                person("Rolf Holm", "NRD", "envoy"), person("Rolf Holm", "NRD", "minister"), person("Rolf Holm", "", ""));
        assertThat(actors).hasSize(1);
        assertThat(actors.get(0).office()).isEqualTo("minister");
        assertThat(actors.get(0).country()).isEqualTo("NRD");
    }

    @Test
    void swappingTwoPeoplesNamesSwapsTheRecordAndNothingElse() {
        List<Actor> one = acrossReports(person("Ada Brin", "AAA", ""), person("Brin", "AAA", ""), person("Cid Dorn", "BBB", ""));
        List<Actor> other = acrossReports(person("Cid Dorn", "AAA", ""), person("Dorn", "AAA", ""), person("Ada Brin", "BBB", ""));
        assertThat(one).hasSize(2);
        assertThat(other.stream().map(actor -> actor.country() + actor.aliases().size()).toList())
                .isEqualTo(one.stream().map(actor -> actor.country() + actor.aliases().size()).toList());
    }

    private static final Actor ORCHARDIA = party("country:ORC", "Orchardia", ActorKind.STATE, "ORC");
    private static final Actor FRONT = party("org:front", "Orchard Front", ActorKind.ARMED_GROUP, "");

    private static Actor party(String id, String name, ActorKind kind, String country) {
        return new Actor(id, name, kind, List.of(), "", List.of(Role.PARTY), country, "");
    }

    /** What the second report calls somebody, beside a first one that tells who is party, and {@code others} in it. */
    private static String whoIs(String words, String text, Actor... others) {
        Reading first = Samples.reading(Samples.report("a", "2031-01-01", "They meet.")).actors(ORCHARDIA, FRONT).actors(others).done();
        Reading second = Samples.reading(Samples.report("b", "2031-01-02", text)).actors(Samples.organisation("org:described", words)).done();
        Identities identities = Identities.of(List.of(first, second), CUSTOMS);
        String id = identities.in(second.report().id(), "org:described");
        return identities.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::name).findFirst().orElse("");
    }

    @Test
    void theGovernmentIsTheOneStateThatIsPartyAndTheRebelsTheOneBody() {
        assertThat(whoIs("the government", "A strike in Orchardia.")).isEqualTo("Orchardia");
        assertThat(whoIs("The main rebel movement", "The Orchard Front left.")).isEqualTo("Orchard Front");
    }

    @Test
    void aReportThatDoesNotNameThePartyMayMeanAnother() {
        assertThat(whoIs("the government", "A strike somewhere.")).isEqualTo("the government");
        assertThat(whoIs("the government", "A strike in Orchardialand.")).isEqualTo("the government");
        assertThat(whoIs("The main rebel movement", "A strike in Orchardia.")).isEqualTo("The main rebel movement");
    }

    @Test
    void whereTwoArePartyTheGovernmentAndTheRebelsStayOpen() {
        Actor other = party("country:GRV", "Grovia", ActorKind.STATE, "GRV");
        Actor column = party("org:column", "River Column", ActorKind.ARMED_GROUP, "");
        assertThat(whoIs("the government", "A strike in Orchardia.", other)).isEqualTo("the government");
        assertThat(whoIs("the rebel movement", "The Orchard Front left.", column)).isEqualTo("the rebel movement");
    }

    @Test
    void theArmyOfReportsAboutOneStateIsOneBodyOfThatState() {
        Reading first = Samples.reading(Samples.report("a", "2031-01-01", "They meet.")).actors(ORCHARDIA, Samples.organisation("org:a:army", "The army")).done();
        Reading second = Samples.reading(Samples.report("b", "2031-01-02", "Shots in Orchardia.")).actors(Samples.organisation("org:b:army", "the army")).done();
        List<Actor> armies = Identities.of(List.of(first, second), CUSTOMS).actors().stream().filter(actor -> actor.kind() == ActorKind.GOVERNMENT_BODY).toList();
        assertThat(armies).hasSize(1);
        assertThat(armies.get(0).speaksFor()).isEqualTo(ORCHARDIA.id());
    }

    @Test
    void theWordForWhatABodyIsMeansTheOneBodyThatHasItInItsName() {
        assertThat(whoIs("the front", "The Orchard Front left.")).isEqualTo("Orchard Front");
        assertThat(whoIs("the front", "A cold day.")).isEqualTo("the front");
        assertThat(whoIs("the front", "The Orchard Front left.", Samples.organisation("org:river", "River Front"))).isEqualTo("the front");
    }

    @Test
    void aBodyIsNamedWhereOneWhoSpeaksForItIs() {
        Actor speaker = new Actor("person:ana-holm", "Ana Holm", ActorKind.PERSON, List.of(), FRONT.id(), List.of(), "", "");
        Reading first = Samples.reading(Samples.report("a", "2031-01-01", "They meet.")).actors(FRONT, speaker).done();
        Reading second = Samples.reading(Samples.report("b", "2031-01-02", "A cold day."))
                .actors(person("Ana Holm", "", ""), Samples.organisation("org:described", "the front"))
                .done();
        assertThat(Identities.of(List.of(first, second), CUSTOMS).in(second.report().id(), "org:described")).isEqualTo(FRONT.id());
    }
}
