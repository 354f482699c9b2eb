package org.rapporteur.yardsticks.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the definition of every figure and class into {@code --help}. Stateless. */
final class DatesHelp {

    private DatesHelp() {}

    static void addTo(CommandSpec command) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("  strict", "an annotated expression is right if one of exactly its extent is found");
        figures.put("  relaxed", "… if one is found that shares a character with it");
        figures.put("  type", "… if that one has its type: DATE, TIME, DURATION or SET (TimeML only)");
        figures.put(
                "  value",
                "… if that one has its value: in TimeML the same characters; in GUM the same days, where a season is its three"
                        + " months and the end of a unit may stand for its last day");
        figures.put("  precision", "what is right as a share of what is found. GUM marks neither repetitions nor most lengths, parts"
                + " of a day or references such as 'now': finding these is no error there");
        figures.put("  recall", "what is right as a share of what is annotated");
        figures.put("  F1", "the harmonic mean of the two. TempEval-3 takes the relaxed F1 times the share of right types or values"
                + " among what it matched, which is the same");
        section(command, "%nFigures:%n".formatted(), figures);

        Map<String, String> classes = new LinkedHashMap<>();
        for (ExpressionClass kind : ExpressionClass.values()) {
            classes.put("  " + kind.label(), kind.definition());
        }
        section(command, "%nClasses of expression; each is counted in the first that fits:%n".formatted(), classes);

        Map<String, String> errors = new LinkedHashMap<>();
        for (ErrorClass error : ErrorClass.values()) {
            errors.put("  " + error.label(), error.definition());
        }
        section(command, "%nErrors; each is counted in the first that fits:%n".formatted(), errors);
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
