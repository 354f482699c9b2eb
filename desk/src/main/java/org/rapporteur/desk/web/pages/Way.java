package org.rapporteur.desk.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages that can be gone to from every page, in the order in which they are offered. */
public enum Way {
    BRIEF("Brief", Group.PICTURE),
    POSITIONS("Positions", Group.PICTURE),
    TIMELINE("Timeline", Group.PICTURE),
    IMPASSE("Impasse", Group.PICTURE),
    STATEMENTS("Statements", Group.RECORD),
    EVENTS("Events", Group.RECORD),
    MAP("Map", Group.RECORD),
    COMMITMENTS("Commitments", Group.RECORD),
    ACTORS("Actors", Group.RECORD),
    NETWORK("Network", Group.RECORD),
    REPORTS("Reports", Group.MATERIAL),
    SOURCES("Sources", Group.MATERIAL),
    SEARCH("Search", Group.MATERIAL),
    IMPORT("Import", Group.WORK),
    CORRECTIONS("Corrections", Group.WORK),
    CODEBOOK("Codebook", Group.WORK);

    /** What a page is about. */
    public enum Group {
        PICTURE("The picture"),
        RECORD("The record"),
        MATERIAL("The material"),
        WORK("At work");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The pages of it. */
        public List<Way> ways() {
            return Arrays.stream(Way.values()).filter(way -> way.group == this).toList();
        }
    }

    private final String label;
    private final Group group;

    Way(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** The address of the page. */
    public String address() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }
}
