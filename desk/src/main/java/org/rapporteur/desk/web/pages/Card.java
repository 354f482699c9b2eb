package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Objects;

/**
 * A line of the record as it stands beside its report.
 *
 * @param id of the record
 * @param number in the order of the text, from 1
 * @param kind {@code statement event commitment}
 * @param label what kind of statement, event or commitment it is
 * @param who speaks, takes part or is bound
 * @param said what is said, happens or is to be done
 * @param facts what else is known of it
 * @param words in this report that it stands on
 * @param elsewhere words in other reports
 * @param confirmed whether an analyst has confirmed it
 * @param addedBy the analyst who has added it, {@code ""} if it was found by reading
 * @param notes that analysts have made on it
 */
public record Card(
        String id,
        int number,
        String kind,
        String label,
        String who,
        String said,
        List<Fact> facts,
        Words words,
        List<Words> elsewhere,
        boolean confirmed,
        String addedBy,
        List<String> notes) {

    public Card {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(addedBy, "addedBy");
        facts = List.copyOf(facts);
        elsewhere = List.copyOf(elsewhere);
        notes = List.copyOf(notes);
    }

    /** Something that is known of it, by one or several values. */
    public record Fact(String name, List<Value> values) {
        public Fact {
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }
    }

    /**
     * What is known.
     *
     * @param address where more of it is to be read, {@code ""} for nowhere
     */
    public record Value(String text, String address) {
        public Value {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(address, "address");
        }
    }
}
