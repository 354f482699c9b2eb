package org.rapporteur.yardsticks.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;

/** How the slots of an answer key are read and compared. */
class KeyTest {

    @Test
    void days() {
        assertThat(Days.in("08 JAN 90")).containsExactly(new Days(LocalDate.of(1990, 1, 8), LocalDate.of(1990, 1, 8)));
        assertThat(Days.in("JAN 90")).containsExactly(new Days(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 31)));
        assertThat(Days.in("- 08 JAN 90")).containsExactly(new Days(LocalDate.MIN, LocalDate.of(1990, 1, 8)));
        assertThat(Days.in("(01 JAN 90) / (31 DEC 89 - 01 JAN 90)")).hasSize(2);
        assertThat(Days.in("-")).isEmpty();
        assertThat(Days.in("08 JAN")).isEmpty();
        Days day = Days.in("08 JAN 90").get(0);
        assertThat(day.meet(EdtfDate.of("1990-01"), EdtfDate.UNKNOWN)).isTrue();
        assertThat(day.meet(EdtfDate.of("1990-01-07"), EdtfDate.of("1990-01-09"))).isTrue();
        assertThat(day.meet(EdtfDate.of("XXXX-01-08"), EdtfDate.UNKNOWN)).isTrue();
        assertThat(day.meet(EdtfDate.of("1990-01-09"), EdtfDate.UNKNOWN)).isFalse();
        assertThat(day.meet(EdtfDate.UNKNOWN, EdtfDate.UNKNOWN)).isFalse();
    }

    @Test
    void places() {
        Location bergen = Location.in("NORWAY: HORDALAND (REGION / COUNTY): BERGEN (CITY)").get(0);
        assertThat(bergen.within()).containsExactly("hordaland", "bergen");
        assertThat(bergen.is(Place.named("Bergen"))).isTrue();
        assertThat(bergen.is(Place.named("Hordaland County"))).isTrue();
        assertThat(bergen.is(Place.named("Norway"))).isFalse();
        Location norway = Location.in("NORWAY").get(0);
        assertThat(norway.is(Place.named("Norway"))).isTrue();
        assertThat(norway.is(new Place("Bergen", Double.NaN, Double.NaN, "NOR"))).isTrue();
        assertThat(norway.is(Place.named("Sweden"))).isFalse();
        assertThat(Location.in("(NORWAY: OSLO (CITY)) / (NORWAY: BERGEN (CITY))")).hasSize(2);
        assertThat(Location.in("NORWAY: OSLO (CITY) - BERGEN (CITY)").get(1).within()).containsExactly("bergen");
        assertThat(Location.in("-")).isEmpty();
    }

    @Test
    void victims() {
        Victims victims = Victims.of(
                List.of("6: \"MONKS\" / \"BROTHERS\"", "1: \"THE ABBOT\"", "PLURAL: \"GUESTS\"", "1: \"COOK\""),
                List.of("DEATH: \"MONKS\"", "DEATH: \"THE ABBOT\"", "INJURY: \"GUESTS\"", "NO INJURY OR DEATH: \"COOK\""));
        assertThat(victims.killed().numbers()).containsExactlyInAnyOrder(6, 7);
        assertThat(victims.injured().isOpen()).isTrue();
        assertThat(Victims.of(List.of("-"), List.of("-")).killed()).isEqualTo(Toll.NONE);
        assertThat(Victims.of(List.of("1: \"COOK\""), List.of("? DEATH: \"COOK\"")).killed().numbers()).containsExactly(1);
    }

    @Test
    void messagesOfAFile() {
        assertThat(MessageFile.read("DEV-MUC3-0001 (OWN)\n\n OSLO, 3 JAN 90 -- A.\n\n\nTST1-MUC3-0002\n\nB.\n"))
                .extracting(MessageFile.Message::id, message -> message.date().text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DEV-MUC3-0001", "1990-01-03"), org.assertj.core.groups.Tuple.tuple("TST1-MUC3-0002", ""));
    }

    /** Every entry of the words holds against its own examples. */
    @Test
    void wordsFitTheirExamples() {
        IncidentWords words = IncidentWords.standard();
        var document = YamlDocument.resource(IncidentWords.class, "incidents.yaml");
        document.path("types").forEach(entry -> {
            IncidentType type = IncidentType.valueOf(entry.path("type").asText().replace(' ', '_'));
            entry.path("matches").forEach(title -> assertThat(words.ofTitle(title.asText())).as(title.asText()).contains(type));
            entry.path("not").forEach(title -> assertThat(words.ofTitle(title.asText()).filter(type::equals)).as(title.asText()).isEmpty());
        });
        document.path("combat").forEach(entry -> {
            entry.path("matches").forEach(title -> assertThat(words.isCombat(title.asText())).as(title.asText()).isTrue());
            entry.path("not").forEach(title -> assertThat(words.isCombat(title.asText())).as(title.asText()).isFalse());
        });
        document.path("fighters").forEach(entry -> {
            entry.path("matches").forEach(counted -> assertThat(words.isFighter(counted.asText())).as(counted.asText()).isTrue());
            entry.path("not").forEach(counted -> assertThat(words.isFighter(counted.asText())).as(counted.asText()).isFalse());
        });
        document.path("vague").forEach(entry -> {
            entry.path("matches").forEach(title -> assertThat(words.isVague(title.asText())).as(title.asText()).isTrue());
            entry.path("not").forEach(title -> assertThat(words.isVague(title.asText())).as(title.asText()).isFalse());
        });
    }
}
