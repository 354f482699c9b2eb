package org.rapporteur.yardsticks.impartiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.codebook.OfficeHolders;
import org.rapporteur.record.EdtfDate;

class KnownPersonsTest {

    private static final Set<String> GIVEN_NAMES = Set.of("Justin", "Sophie", "Emmanuel", "Anna");

    @Test
    void inFullAndThenBySurname() {
        assertThat(found("Emmanuel Macron spoke first . Then Macron left .", "2024-03-01"))
                .isEqualTo("Emmanuel Macron 0-1; Emmanuel Macron 6-6");
    }

    @Test
    void bySurnameBehindTheOfficeOrWhereTheListHasOneBearerInOfficeThen() {
        assertThat(found("Officials said President Macron had left .", "2024-03-01")).isEqualTo("Emmanuel Macron 3-3");
        assertThat(found("Officials asked Macron to stay .", "2024-03-01")).isEqualTo("Emmanuel Macron 2-2");
        assertThat(found("Officials asked Macron to stay .", "2011-03-01")).isEmpty();
    }

    @Test
    void notWhereTheReportNamesAnotherBearer() {
        assertThat(found("The ferry captain Anna Macron waited . They asked Macron to stay .", "2024-03-01")).isEmpty();
        assertThat(found("Emmanuel Macron spoke . His cousin Anna Macron left .", "2024-03-01")).isEqualTo("Emmanuel Macron 0-1");
    }

    @Test
    void aMonthIsNoPerson() {
        assertThat(found("Theresa May said talks would begin in May .", "2018-03-01")).isEqualTo("Theresa May 0-1");
    }

    private static String found(String words, String date) {
        KnownPersons known = KnownPersons.in(words, EdtfDate.of(date), OfficeHolders.standard(), GIVEN_NAMES::contains);
        return known.in(List.of(words.split(" "))).stream()
                .map(person -> "%s %d-%d".formatted(person.person(), person.first(), person.last()))
                .collect(Collectors.joining("; "));
    }
}
