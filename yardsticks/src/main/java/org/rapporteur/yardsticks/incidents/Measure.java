package org.rapporteur.yardsticks.incidents;

/** What is measured of incidents. */
enum Measure {
    TYPE("type", "of all templates and incidents found; right if the two are of one type and joined"),
    PLACE(
            "place",
            "of those that give one; right if a name within the country that the key gives is the one found (accents and case"
                    + " aside, or with words more before or behind: \"San Pablo\" and \"San Pablo neighborhood\"); where the key"
                    + " gives the country alone, if it or a place in it is found"),
    DATE(
            "date",
            "of those that give one; right if the days found (those that an EDTF date, or the time from the event's start to its"
                    + " end, can mean) share one with the key's day or range; where the key says no more than that it was before a"
                    + " day (\"- 08 JAN 90\"), if they do not lie behind it, and a template so dated is not missed if no date is found"),
    KILLED(
            "killed",
            "of joined incidents alone: an exact number of the dead; right if it is the key's: the sum of the numbers of the"
                    + " targets with EFFECT: DEATH, without those marked with \"?\" or with them, or the largest of them (a group"
                    + " of which others are members); a template that has such a target whose number is not exact (PLURAL, ~100,"
                    + " 20 - 30) is not counted"),
    INJURED("injured", "the same for EFFECT: INJURY");

    private final String label;
    private final String definition;

    Measure(String label, String definition) {
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
