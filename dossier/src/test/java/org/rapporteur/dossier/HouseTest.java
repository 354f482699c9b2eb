package org.rapporteur.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of design/house.md around this room. A rule that matches no class fails. */
@AnalyzeClasses(packages = "org.rapporteur.dossier", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule itKnowsTheRoomsToItsLeftOnly = classes()
            .that()
            .resideInAPackage("org.rapporteur.dossier..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.rapporteur.dossier..",
                    "org.rapporteur.record..",
                    "org.rapporteur.intake..",
                    "org.rapporteur.reading..",
                    "java..",
                    "javax.sql..",
                    "org.sqlite..",
                    "org.jdbi..",
                    "org.flywaydb..",
                    "com.fasterxml.jackson..",
                    "com.ibm.icu..",
                    "org.snakeyaml..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = noClasses()
            .that()
            .resideInAnyPackage("org.rapporteur.dossier.merging..", "org.rapporteur.dossier.corrections..", "org.rapporteur.dossier.search..", "org.rapporteur.dossier.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..", "org.flywaydb..", "org.rapporteur.dossier.store..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule mergingIsAPureFunction = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.dossier.merging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideInAPackage("org.rapporteur.dossier..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(false);
}
