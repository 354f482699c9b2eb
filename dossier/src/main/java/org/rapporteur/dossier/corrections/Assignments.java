package org.rapporteur.dossier.corrections;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordForm;

/** Reads what an analyst types as a field's value: checks it, and finds the actors that it names. */
record Assignments(Ids ids, Anchors anchors, Set<String> issues) {

    private static final String ISSUES = "issues";
    private static final String USUAL_ROLE = "party";
    private static final Set<String> NEVER_EMPTY = Set.of("name", "kind", "act", "status", "terms", "named", "negated");

    /**
     * The change that {@code field=typed} asks for.
     *
     * @throws CorrectionException with one line that says what the field can hold
     */
    FieldChange change(Record value, String field, String typed) {
        RecordKind kind = RecordKind.of(value);
        Fields.Shape shape = Fields.of(kind).get(field);
        if (shape == null) {
            throw new CorrectionException("%s has no field '%s' that can be set; it has %s"
                    .formatted(Ids.withArticle(kind), field, Drafting.fields(kind)));
        } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(typed)) {
            throw new CorrectionException("the value of %s is not well-formed Unicode".formatted(field));
        }
        List<String> items = split(shape, typed);
        if (items.isEmpty() && NEVER_EMPTY.contains(field)) {
            throw new CorrectionException("%s cannot be empty".formatted(field));
        }
        return switch (shape) {
            case TEXT, PLACE, TEXTS -> words(field, items);
            case COUNTRY -> country(field, items);
            case CODE, CODES -> codes(field, items, Fields.codes(kind, field));
            case FLAG -> codes(field, items, List.of("true", "false"));
            case DATE -> date(field, items);
            case ACTOR, ACTORS -> new FieldChange(field, List.of(), items.stream().map(this::anchor).toList());
            case PARTICIPANTS -> participants(field, items, RecordForm.toMap(value).get(field));
        };
    }

    private static List<String> split(Fields.Shape shape, String typed) {
        boolean several = switch (shape) {
            case CODES, TEXTS, ACTORS, PARTICIPANTS -> true;
            default -> false;
        };
        return Arrays.stream(several ? typed.split(",") : new String[] {typed})
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    private Anchor anchor(String typed) {
        return anchors.of(ids.actor(typed));
    }

    private FieldChange words(String field, List<String> items) {
        if (field.equals(ISSUES) && !issues.isEmpty()) {
            items.stream().filter(item -> !issues.contains(item)).findFirst().ifPresent(unknown -> {
                throw new CorrectionException("'%s' is not an issue of the codebook; those are %s"
                        .formatted(unknown, String.join(", ", new TreeSet<>(issues))));
            });
        }
        return new FieldChange(field, items, List.of());
    }

    private static FieldChange country(String field, List<String> items) {
        Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        List<String> codes = items.stream().map(item -> item.toUpperCase(Locale.ROOT)).toList();
        if (!known.containsAll(codes)) {
            throw new CorrectionException("'%s' is not a country's code of three letters, such as GHA".formatted(items.get(0)));
        }
        return new FieldChange(field, codes, List.of());
    }

    private static FieldChange codes(String field, List<String> items, List<String> known) {
        List<String> codes = new ArrayList<>();
        for (String item : items) {
            codes.add(known.stream()
                    .filter(item::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new CorrectionException(
                            "'%s' is no %s; it can be %s".formatted(item, field, String.join(", ", known)))));
        }
        return new FieldChange(field, codes, List.of());
    }

    private static FieldChange date(String field, List<String> items) {
        for (String item : items) {
            try {
                EdtfDate.of(item);
            } catch (RecordException notEdtf) {
                throw new CorrectionException(notEdtf.getMessage());
            }
        }
        return new FieldChange(field, items, List.of());
    }

    private FieldChange participants(String field, List<String> items, Object now) {
        List<String> roles = new ArrayList<>();
        List<Anchor> actors = new ArrayList<>();
        for (String item : items) {
            int slash = item.lastIndexOf('/');
            Anchor actor = anchor(slash < 0 ? item : item.substring(0, slash));
            actors.add(actor);
            roles.add(slash < 0 ? Fields.roleOf(actor.id(), now).orElse(USUAL_ROLE) : item.substring(slash + 1).strip());
        }
        return new FieldChange(field, roles, actors);
    }
}
