package org.rapporteur.analysis.brief;

/** Prints a brief as one self-contained page: no script, no address outside the page but those of the reports. */
public final class HtmlBrief {

    private HtmlBrief() {}

    /** The whole document. */
    public static String print(Brief brief) {
        return "<!doctype html><title></title>";
    }
}
