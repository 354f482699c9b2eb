package org.rapporteur.desk.web.lists;

import java.util.List;
import java.util.Map;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Shown;

/** The lines of one kind, and by what they can be chosen. Implementations are stateless. */
public interface Lines<T extends Record> {

    /** The name under which they are found, such as {@code statements}. */
    String name();

    /** The parameters by which they are chosen. */
    List<String> parameters();

    /** The cells of a table of them: fields of the export; {@code speaker_name} for the name of the actor in {@code speaker}. */
    List<String> columns();

    /**
     * Those that are wanted, in the order of the export.
     *
     * @throws org.rapporteur.desk.web.Refusal if a parameter is wrong
     */
    List<T> wanted(Shown shown, Params params);

    /** A line as other programs get it: as in the export, unless the parameters say otherwise. */
    default Map<String, Object> form(Shown shown, Params params, T line) {
        return shown.lines().line(line);
    }
}
