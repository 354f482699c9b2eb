package org.rapporteur.desk.web.pages;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.telling.Phrases;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.Fields;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.reading.codebook.Issue;

/**
 * The form by which a record is added to a report by hand.
 *
 * @param kind of record
 * @param fields what can be said of it
 */
public record AddForm(RecordKind kind, List<Field> fields) {

    /** What can be added. */
    static final List<RecordKind> KINDS = List.of(RecordKind.STATEMENT, RecordKind.EVENT, RecordKind.COMMITMENT, RecordKind.ACTOR);

    /** With which the names of fields begin in the form. */
    static final String PREFIX = "field-";

    /** The list of actors that fields are filled from. */
    private static final String ACTORS = "actors-known";

    /** Left to those who correct it later: a form of twenty fields is not filled in. */
    private static final Set<String> RARE = Set.of("plover", "relayed_by", "named", "negated", "content", "outcome", "aliases", "speaks_for", "roles", "terms", "title");

    public AddForm {
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param choices what it can hold; none if any words
     * @param list id of a list of proposals, {@code ""} for none
     * @param hint how it is written
     */
    public record Field(String name, String label, List<Choice> choices, String list, String hint) {}

    /** What is added, in a word. */
    public String what() {
        return kind.code();
    }

    static List<AddForm> all(Shown shown) {
        return KINDS.stream().map(kind -> new AddForm(kind, fields(kind, shown))).toList();
    }

    private static List<Field> fields(RecordKind kind, Shown shown) {
        return Fields.of(kind).entrySet().stream()
                .filter(entry -> !RARE.contains(entry.getKey()) || kind == RecordKind.ACTOR && entry.getKey().equals("speaks_for"))
                .map(entry -> field(kind, entry.getKey(), entry.getValue(), shown))
                .toList();
    }

    private static Field field(RecordKind kind, String name, Fields.Shape shape, Shown shown) {
        List<Choice> choices = name.equals("issues")
                ? shown.codebook().issues().stream().map(AddForm::choice).toList()
                : Fields.codes(kind, name).stream().map(code -> new Choice(code, code.replace('-', ' '))).toList();
        boolean actors = shape == Fields.Shape.ACTOR || shape == Fields.Shape.ACTORS || shape == Fields.Shape.PARTICIPANTS;
        String hint = switch (shape) {
            case DATE -> "2025-05-17";
            case ACTORS, PARTICIPANTS -> "several with commas";
            case COUNTRY -> "GHA";
            default -> "";
        };
        return new Field(PREFIX + name, Phrases.capitalised(name.replace('_', ' ')), choices, actors ? ACTORS : "", hint);
    }

    private static Choice choice(Issue issue) {
        return new Choice(issue.id(), issue.label());
    }
}
