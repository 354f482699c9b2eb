package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFormTest {

    /** Written as one string, or built by their owner alone. */
    private static final Set<Class<?>> NO_MAPS = Set.of(EdtfDate.class);

    private static final Report REPORT = Report.of("talks.txt", "Nine people were killed, the mayor said.");

    static Stream<Class<?>> everyRecordOfTheVocabulary() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.rapporteur.record").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && !NO_MAPS.contains(type));
    }

    @ParameterizedTest
    @MethodSource("everyRecordOfTheVocabulary")
    void whatIsWrittenIsReadBackAsItWas(Class<?> type) {
        long seed = new Random().nextLong();
        RandomRecords records = new RandomRecords(new Random(seed));
        for (int round = 0; round < 50; round++) {
            Record value = records.next(type.asSubclass(Record.class));

            Map<String, Object> written = RecordForm.toMap(value);

            assertThat(written).as("seed %d", seed).allSatisfy((field, content) -> assertPlain(content));
            Record read = RecordForm.toValue(type.asSubclass(Record.class), written, records::find);
            assertThat(read.equals(value)).as("seed %d: %s", seed, written).isTrue();
        }
    }

    /** What any JSON library can print. */
    private static void assertPlain(Object content) {
        if (content instanceof Map<?, ?> map) {
            map.forEach((field, inner) -> {
                assertThat(field.toString()).matches("[a-z_0-9]+");
                assertPlain(inner);
            });
        } else if (content instanceof List<?> list) {
            list.forEach(RecordFormTest::assertPlain);
        } else if (content != null) {
            assertThat(content)
                    .isInstanceOfAny(String.class, Number.class, Boolean.class)
                    .isNotEqualTo(Double.NaN);
        }
    }

    @Test
    void aLineHasTheFieldsThatUsersSee() {
        Figure figure =
                new Figure("killed", 9, Double.NaN, Double.NaN, "person", "people", "", "", List.of(REPORT.cite(0, 4)));

        assertThat(RecordForm.toLine(figure))
                .containsExactly(
                        Map.entry("type", "figure"),
                        Map.entry("what", "killed"),
                        Map.entry("value", 9L),
                        entry("low", null),
                        entry("high", null),
                        Map.entry("unit", "person"),
                        Map.entry("of", "people"),
                        entry("per", null),
                        entry("source", null),
                        Map.entry(
                                "citations",
                                List.of(Map.of("report", REPORT.id(), "start", 0, "end", 4, "exact", "Nine"))));
    }

    private static Map.Entry<String, Object> entry(String field, Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(field, value);
    }

    @Test
    void namesOfTheContractAreWrittenWithHyphensAndUnderscores() {
        Actor actor = new Actor(
                "ministry",
                "The ministry",
                ActorKind.GOVERNMENT_BODY,
                List.of(),
                "state",
                List.of(Role.THIRD_PARTY),
                "",
                "");

        assertThat(RecordForm.toMap(actor))
                .containsEntry("kind", "government-body")
                .containsEntry("speaks_for", "state")
                .containsEntry("roles", List.of("third-party"));
        assertThat(RecordForm.toLine(REPORT))
                .containsEntry("type", "report")
                .containsKey("duplicate_of")
                .containsEntry("published", null);
    }

    @Test
    void aCitationThatNoLongerMatchesIsNotReadBack() {
        Map<String, Object> map = new HashMap<>(RecordForm.toMap(
                new Condition(ConditionRelation.BEFORE, "a pause", "", true, List.of(REPORT.cite(0, 4)))));
        map.put("citations", List.of(Map.of("report", REPORT.id(), "start", 0, "end", 4, "exact", "Ten ")));

        assertThatThrownBy(() -> RecordForm.toValue(Condition.class, map, id -> REPORT))
                .isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> RecordForm.toValue(Condition.class, map, id -> null))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("which is not here");
    }

    @Test
    void wordsThatAreNotOfTheListAreRefusedWithTheList() {
        assertThatThrownBy(() -> Coded.of(Role.class, "winner"))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("mediator");
        assertThat(Coded.of(Role.class, "third-party")).isEqualTo(Role.THIRD_PARTY);
        Map<String, Object> map =
                new HashMap<>(RecordForm.toMap(new Actor("a", "A", ActorKind.STATE, List.of(), "", List.of(), "", "")));
        map.put("kind", "winner");
        assertThatThrownBy(() -> RecordForm.toValue(Actor.class, map, id -> REPORT))
                .isInstanceOf(RecordException.class);
    }
}
