package org.rapporteur.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String RECORD = "org.rapporteur.record..";

    private final JavaClasses vocabulary = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rapporteur.record");

    private static ArchRule dependsOnTheJdkAlone(String room) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", RECORD);
    }

    @Test
    void theVocabularyDependsOnTheJdkAlone() {
        dependsOnTheJdkAlone(RECORD).check(vocabulary);
    }

    @Test
    void theVocabularyKnowsNoFilesAndNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage(RECORD)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .check(vocabulary);
    }

    @Test
    void aRuleThatMatchesNothingFails() {
        assertThatThrownBy(
                        () -> dependsOnTheJdkAlone("org.rapporteur.nowhere..").check(vocabulary))
                .isInstanceOf(AssertionError.class);
    }
}
