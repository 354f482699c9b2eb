package org.rapporteur.yardsticks.dates;

/** What went wrong with an expression. */
enum ErrorClass {
    MISSED("missed", "annotated, and nothing found there"),
    SPURIOUS("spurious", "found, and nothing annotated there"),
    VALUE("wrong value", "found with another value"),
    TYPE("wrong type", "found with the same value and another type"),
    EXTENT("wrong extent", "found with the same value and type, and other words");

    private final String label;
    private final String definition;

    ErrorClass(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }
}
