package org.rapporteur.yardsticks.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.yardsticks.CorpusException;

/**
 * A file of filled templates in the form of MUC-3 and MUC-4: slots with a number, a name and a value that may go on in the
 * lines below, a blank line between templates, comments behind three semicolons.
 */
final class KeyFile {

    private static final Pattern SLOT = Pattern.compile("([0-9]{1,2})\\.\\s+((?:MESSAGE|INCIDENT|PERP|PHYS TGT|HUM TGT):\\s+[A-Z /]+?)\\s{2,}(.*)");
    private static final Pattern BARE_SLOT = Pattern.compile("([0-9]{1,2})\\.\\s+((?:MESSAGE|INCIDENT|PERP|PHYS TGT|HUM TGT):\\s+[A-Z ]+)");
    private static final String COMMENT = ";";
    private static final String ID = "MESSAGE: ID";
    private static final String TEMPLATE = "MESSAGE: TEMPLATE";
    private static final String NONE = "*";

    /**
     * What the file says.
     *
     * @param messages the ids of all messages that it answers for, those without incidents too
     * @param templates the incidents
     * @param faults one line for each template that could not be used
     */
    record Keys(Set<String> messages, List<Template> templates, List<String> faults) {}

    private final String file;
    private final Set<String> messages = new HashSet<>();
    private final List<Template> templates = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private KeyFile(String file) {
        this.file = file;
    }

    /**
     * Reads the lines of a file.
     *
     * @throws CorpusException if there is no template in it
     */
    static Keys read(String file, List<String> lines) {
        KeyFile key = new KeyFile(file);
        Map<String, List<String>> slots = new LinkedHashMap<>();
        String last = "";
        int begun = 1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.startsWith(COMMENT) || line.isBlank()) {
                continue;
            }
            Matcher slot = Stream.of(SLOT, BARE_SLOT).map(form -> form.matcher(line)).filter(Matcher::matches).findFirst().orElse(null);
            if (slot != null) {
                last = slot.group(2).strip();
                if (last.equals(ID)) {
                    key.add(slots, begun);
                    slots.clear();
                    begun = i + 1;
                }
                slots.computeIfAbsent(last, name -> new ArrayList<>()).add(slot.groupCount() < 3 ? "" : slot.group(3).strip());
            } else if (!last.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                slots.get(last).add(line.strip());
            }
        }
        key.add(slots, begun);
        if (key.messages.isEmpty()) {
            throw CorpusException.unreadable("%s: holds no template (a line that begins with \"0.  MESSAGE: ID\")".formatted(file));
        }
        return new Keys(Set.copyOf(key.messages), List.copyOf(key.templates), List.copyOf(key.faults));
    }

    private void add(Map<String, List<String>> slots, int line) {
        if (slots.isEmpty()) {
            return;
        }
        String id = slots.getOrDefault(ID, List.of("")).get(0).split("\\s")[0];
        String number = slots.getOrDefault(TEMPLATE, List.of(NONE)).get(0);
        if (id.isEmpty()) {
            faults.add("%s, line %d: a template without the id of a message".formatted(file, line));
            return;
        }
        messages.add(id);
        if (number.startsWith(NONE)) {
            return;
        }
        Set<IncidentType> types = IncidentType.in(joined(slots, "INCIDENT: TYPE"));
        if (types.isEmpty()) {
            faults.add("%s, line %d: a template of %s without a type of incident".formatted(file, line, id));
            return;
        }
        Victims victims = Victims.of(lines(slots, "HUM TGT: NUMBER"), lines(slots, "HUM TGT: EFFECT OF INCIDENT"));
        Matcher digits = Pattern.compile("[0-9]+").matcher(number);
        templates.add(new Template(
                id,
                digits.find() ? Integer.parseInt(digits.group()) : 0,
                number.contains("OPTIONAL"),
                types,
                Days.in(joined(slots, "INCIDENT: DATE")),
                Location.in(joined(slots, "INCIDENT: LOCATION")),
                victims.killed(),
                victims.injured()));
    }

    private static String joined(Map<String, List<String>> slots, String name) {
        return String.join(" ", lines(slots, name));
    }

    private static List<String> lines(Map<String, List<String>> slots, String name) {
        return slots.getOrDefault(name, List.of());
    }
}
