package org.rapporteur.yardsticks.impartiality;

/** Why a statement came out otherwise: the first thing, on the way from text to record, that differs in its sentence. */
enum Cause {
    SENTENCES("other sentences", "the sentence begins or ends elsewhere, or is cut into other words"),
    NAMES("other names found", "the name finder sees another class of name in it"),
    TAGS("other part of speech", "the tagger takes a word of it for another part of speech"),
    TREE("other tree", "the parser hangs a word of it on another, or by another relation"),
    CONTEXT("other actor resolved", "its sentence is parsed alike, but who is meant is not"),
    DATE_OR_PLACE("other date or place", "nothing but the date or the places of the statement differ"),
    RULES("other reading of the same tree", "its sentence is parsed alike and nobody else is meant");

    private final String label;
    private final String definition;

    Cause(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** For people. */
    String label() {
        return label;
    }

    /** What is counted. */
    String definition() {
        return definition;
    }
}
