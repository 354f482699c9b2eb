package org.rapporteur.yardsticks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around this room, which the desk's {@code HouseTest} cannot see: it may know all rooms, and nobody knows it. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class YardsticksHouseTest {

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_YARDSTICKS =
            noClasses().that().resideOutsideOfPackage("org.rapporteur.yardsticks..").should().dependOnClassesThat()
                    .resideInAPackage("org.rapporteur.yardsticks..");

    @ArchTest
    static final ArchRule A_YARDSTICK_PRINTS_THROUGH_THE_SCREEN =
            noClasses().that().resideInAPackage("org.rapporteur.yardsticks..").should().accessField(System.class, "out")
                    .orShould().accessField(System.class, "err")
                    .orShould().callMethod(System.class, "exit", int.class);

    /** But for the yardstick that measures against the stock parser. */
    @ArchTest
    static final ArchRule THE_PARSER_STAYS_WHERE_IT_IS =
            noClasses().that().resideInAPackage("org.rapporteur.yardsticks..").and().resideOutsideOfPackage("org.rapporteur.yardsticks.speed..")
                    .should().dependOnClassesThat().resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule THE_DATABASE_STAYS_WHERE_IT_IS =
            noClasses().that().resideInAPackage("org.rapporteur.yardsticks..").should().dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..");

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_DOMAIN =
            noClasses().should().haveNameMatching(".*(Manager|Utils?|Helper|Impl|DTO)(\\$.*)?");
}
