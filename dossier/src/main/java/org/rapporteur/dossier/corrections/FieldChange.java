package org.rapporteur.dossier.corrections;

import java.util.List;
import java.util.Objects;

/**
 * A field's value by an analyst's word.
 *
 * @param field its name in the export
 * @param values as written in the export, one for a field that holds one; empty to say that nothing is known. Where
 *     the field holds actors with their roles, the roles
 * @param actors the actors that it names, where it names any
 */
public record FieldChange(String field, List<String> values, List<Anchor> actors) {

    public FieldChange {
        Objects.requireNonNull(field, "field");
        values = List.copyOf(values);
        actors = List.copyOf(actors);
    }
}
