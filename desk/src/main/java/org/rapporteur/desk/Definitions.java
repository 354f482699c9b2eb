package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Words and what they mean in the help of a command, set as a table that fits the terminal. Stateless. */
final class Definitions {

    private Definitions() {}

    /** Puts them before the examples. */
    static CommandLine in(CommandLine command, String heading, Map<String, String> definitions) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), heading);
        usage.sectionKeys(keys);
        usage.sectionMap().put(heading, help -> "%n%s%n".formatted(heading) + help.createTextTable(definitions));
        return command;
    }
}
