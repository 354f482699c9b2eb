package org.rapporteur.yardsticks.incidents;

/** What went wrong. */
enum ErrorClass {
    OTHER_TYPE("missed: found as another type", "an incident that answers to no template has its place or date, but another type"),
    NOTHING_FOUND("missed: nothing found", "any other template that none answers to"),
    IRRELEVANT("false: message without incidents", "an incident is found in a message for which the key has none"),
    TWICE("false: more of a type than the key has", "the key has an incident of the type, to which another answers"),
    OTHER_KIND("false: type that the message has not", "any other incident that answers to no template"),
    WRONG_PLACE("place: another", "a place is found, but another"),
    NO_PLACE("place: none found", "none is found"),
    WRONG_DATE("date: another", "a date is found, but another"),
    NO_DATE("date: none found", "none is found"),
    WRONG_KILLED("killed: another number", "a number is found, but another"),
    NO_KILLED("killed: none found", "none is found"),
    FALSE_KILLED("killed: the key has none", "a number is found where the key knows of no dead"),
    WRONG_INJURED("injured: another number", "a number is found, but another"),
    NO_INJURED("injured: none found", "none is found"),
    FALSE_INJURED("injured: the key has none", "a number is found where the key knows of no injured");

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
