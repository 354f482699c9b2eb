package org.rapporteur.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.rapporteur.reading.statements.CueLexicon;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The walls of the house: data goes from room to room in one direction, and each tool is known to one room. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final List<String> ROOMS = List.of("record", "intake", "reading", "dossier", "analysis", "desk");

    @ArchTest
    static final ArchRule A_ROOM_KNOWS_ONLY_ROOMS_TO_ITS_LEFT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("record").definedBy("org.rapporteur.record..")
            .layer("intake").definedBy("org.rapporteur.intake..")
            .layer("reading").definedBy("org.rapporteur.reading..")
            .layer("dossier").definedBy("org.rapporteur.dossier..")
            .layer("analysis").definedBy("org.rapporteur.analysis..")
            .layer("desk").definedBy("org.rapporteur.desk..")
            .whereLayer("record").mayNotAccessAnyLayer()
            .whereLayer("intake").mayOnlyAccessLayers("record")
            .whereLayer("reading").mayOnlyAccessLayers("record", "intake")
            .whereLayer("dossier").mayOnlyAccessLayers("record", "intake", "reading")
            .whereLayer("analysis").mayOnlyAccessLayers("record", "intake", "reading", "dossier");

    @ArchTest
    static final ArchRule THE_VOCABULARY_NEEDS_THE_JDK_ALONE =
            classes().that().resideInAPackage("org.rapporteur.record..").should().onlyDependOnClassesThat()
                    .resideInAnyPackage("org.rapporteur.record..", "java..");

    @ArchTest
    static final ArchRule ONLY_LANGUAGE_AND_WHAT_READS_ITS_MODELS_KNOW_CORENLP =
            noClasses().that().resideOutsideOfPackages("org.rapporteur.reading.language..", "org.rapporteur.reading.tagging..", "org.rapporteur.reading.naming..")
                    .should().dependOnClassesThat().resideInAnyPackage("edu.stanford..");

    @ArchTest
    static final ArchRule TREES_ARE_MENDED_BEFORE_ANY_FINDER_SEES_THEM =
            classes().that().resideInAPackage("org.rapporteur.reading.repair..").should().onlyHaveDependentClassesThat()
                    .resideInAnyPackage("org.rapporteur.reading", "org.rapporteur.reading.repair..");

    @ArchTest
    static final ArchRule REPAIRS_OF_TREES_KNOW_WORDS_OF_SAYING_AND_NO_FINDER =
            classes().that().resideInAPackage("org.rapporteur.reading.repair..").should().onlyDependOnClassesThat(
                    JavaClass.Predicates.resideInAnyPackage("org.rapporteur.reading.repair..", "org.rapporteur.reading.language..", "java..")
                            .or(JavaClass.Predicates.equivalentTo(CueLexicon.class)));

    @ArchTest
    static final ArchRule ONLY_THE_DOSSIER_KNOWS_THE_DATABASE =
            noClasses().that().resideOutsideOfPackage("org.rapporteur.dossier..").should().dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule ANALYSIS_ASKS_NO_DATABASE_AND_NO_PARSER =
            noClasses().that().resideInAPackage("org.rapporteur.analysis..").should().dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.rapporteur.dossier..", "org.rapporteur.reading.language..");

    @ArchTest
    static final ArchRule ONLY_THE_DESK_PRINTS = noClasses()
            .that().resideOutsideOfPackages("org.rapporteur.desk..", "org.rapporteur.yardsticks..")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err")
            .orShould().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule ONLY_THE_DESK_ENDS_THE_PROCESS = noClasses()
            .that().resideOutsideOfPackages("org.rapporteur.desk..", "org.rapporteur.yardsticks..")
            .should().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule NAMES_ARE_OF_THE_DOMAIN =
            noClasses().should().haveNameMatching(".*(Manager|Utils?|Helper|Impl|DTO)(\\$.*)?");

    @ArchTest
    static final ArchRule NO_STATE_IS_SHARED_BEHIND_ONES_BACK = fields()
            .that(DescribedPredicate.describe("are static and written in the source", HouseTest::isStaticOfSource))
            .should().beFinal();

    @ArchTest
    static void everyRoomIsThere(JavaClasses house) {
        assertThat(ROOMS).allSatisfy(room -> assertThat(house.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.rapporteur." + room)));
    }

    /** A rule about who may use a tool means something only while somebody does. */
    @ArchTest
    static void everyToolThatIsWalledInIsUsed(JavaClasses house) {
        assertUsed(house, "org.rapporteur.reading.language", "edu.stanford.");
        assertUsed(house, "org.rapporteur.dossier", "java.sql.", "org.jdbi.", "org.sqlite.");
        assertUsed(house, "org.rapporteur.desk", "java.lang.System");
    }

    private static void assertUsed(JavaClasses house, String room, String... tools) {
        assertThat(house.stream()
                        .filter(type -> type.getPackageName().startsWith(room))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName()))
                .as("%s uses one of %s", room, List.of(tools))
                .anyMatch(name -> List.of(tools).stream().anyMatch(name::startsWith));
    }

    private static boolean isStaticOfSource(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
