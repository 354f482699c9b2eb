package org.rapporteur.yardsticks.entities;

/** What went wrong. Each miss and each false find is counted in the first class, in this order, that fits. */
enum ErrorClass {
    SHARED(true, "missed: one find for several", "a find of its kind overlaps it, but answers to another annotation"),
    OTHER_KIND(true, "missed: another kind", "a find of another kind overlaps the annotation"),
    NAME_MISSED(true, "missed: a name", "nothing overlaps it, and it holds a capital letter"),
    NOUN_MISSED(true, "missed: no name", "nothing overlaps it, and it holds none"),
    FALSE_SPLIT(false, "false: several finds for one", "it overlaps an annotation of its kind, which another find answers to"),
    FALSE_KIND(false, "false: another kind", "the find overlaps an annotation of another kind"),
    FALSE_NAME(false, "false: a name", "it overlaps no annotation, and is a name"),
    FALSE_NOUN(false, "false: a noun", "it overlaps none, and is a common noun"),
    FALSE_PRONOUN(false, "false: a pronoun", "it overlaps none, and is a pronoun"),
    SPAN(false, "right, other span", "find and annotation are matched, but do not begin and end alike; no error but in the exact figures");

    private final boolean missed;
    private final String label;
    private final String definition;

    ErrorClass(boolean missed, String label, String definition) {
        this.missed = missed;
        this.label = label;
        this.definition = definition;
    }

    /** Whether it is of an annotation, not of a find. */
    boolean isMiss() {
        return missed;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }
}
