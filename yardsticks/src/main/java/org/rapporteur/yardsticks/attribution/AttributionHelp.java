package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the definition of every figure and class into {@code --help}, from where they are defined. Stateless. */
final class AttributionHelp {

    private AttributionHelp() {}

    static void addTo(CommandSpec command) {
        Map<String, String> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measures.put("  " + measure.label(), measure.definition());
        }
        Map<String, String> constructions = new LinkedHashMap<>();
        for (Construction construction : Construction.values()) {
            constructions.put("  " + construction.label(), construction.definition());
        }
        Map<String, String> errors = new LinkedHashMap<>();
        for (ErrorClass errorClass : ErrorClass.values()) {
            errors.put("  " + errorClass.label(), errorClass.definition() + " (" + errorClass + ")");
        }
        section(command, "%nFigures:%n".formatted(), measures);
        section(command, "%nConstructions; each annotation is counted in the first that fits:%n".formatted(), constructions);
        section(command, "%nErrors; each is counted in the first class that fits:%n".formatted(), errors);
    }

    /** Before the examples. */
    private static void section(CommandSpec command, String heading, Map<String, String> lines) {
        UsageMessageSpec usage = command.usageMessage();
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), heading);
        usage.sectionKeys(keys);
        usage.sectionMap().put(heading, help -> heading + help.createTextTable(lines));
    }
}
