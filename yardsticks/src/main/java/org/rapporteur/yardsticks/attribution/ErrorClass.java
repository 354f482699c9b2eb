package org.rapporteur.yardsticks.attribution;

/**
 * What went wrong. Each annotation that no find answers to is a miss of one class, each find that answers to none a false find
 * of one class: the first, in this order, that fits ({@link ErrorJudge}).
 */
enum ErrorClass {
    TOO_SHORT(true, "content too short", "a find has the cue, and half or more of its content lies in the annotated one"),
    TOO_LONG(true, "content too long", "a find has the cue, and half or more of the annotated content lies in its own"),
    OTHER_CONTENT(true, "cue found, other words as content", "a find has the cue, and neither is so"),
    OTHER_CUE(true, "right words, other cue", "half or more of the annotated content lies in that of finds with another cue"),
    UNKNOWN_CUE(true, "cue word not in the lexicon", "the lexicon knows no verb, noun, adjective or phrase of the cue"),
    NOTHING_FOUND(true, "cue known, nothing found", "the lexicon knows one, and there is no such find"),

    INSIDE(false, "stands inside what somebody else says", "its cue lies in an annotated content"),
    TWICE(
            false,
            "same words found again",
            "its content agrees by half or more with an annotated one that another find answers to"),
    SPAN_DIFFERS(false, "span differs", "its cue meets an annotated cue and its content that content, by less than half"),
    CUE_ALONE(false, "right cue, other words as content", "its cue meets an annotated cue, its content not that content"),
    FALSE_CUE(false, "right words, other cue", "half or more of its content lies in an annotated content with another cue"),
    NO_ANNOTATION(false, "no gold here", "neither its cue nor half of its content is annotated so");

    private final boolean missed;
    private final String label;
    private final String definition;

    ErrorClass(boolean missed, String label, String definition) {
        this.missed = missed;
        this.label = label;
        this.definition = definition;
    }

    /** A miss rather than a false find. */
    boolean isMiss() {
        return missed;
    }

    String label() {
        return (missed ? "missed: " : "false: ") + label;
    }

    String definition() {
        return definition;
    }

    /** What people type for it, such as {@code too-short}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
