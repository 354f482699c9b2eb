package org.rapporteur.desk.web.pages;

import java.util.Objects;
import org.rapporteur.desk.web.Desk;
import org.rapporteur.desk.web.Shown;

/**
 * What stands around every page.
 *
 * @param title of the page, for the window
 * @param here address of the way that leads to it, {@code ""} where none does
 * @param dossier what the dossier is called
 * @param counts what it holds, in a few words
 * @param query the words in the box for searching
 */
public record Frame(String title, String here, String dossier, String counts, String query) {
    public Frame {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(query, "query");
    }

    /** The frame of a page to which {@code way} leads. */
    static Frame of(Shown shown, String title, Way way) {
        return of(shown, title, way.address());
    }

    /** The frame of a page at {@code here} to which no way leads. */
    static Frame of(Shown shown, String title, String here) {
        String counts = "%s · %s · %s"
                .formatted(
                        counted(shown.held(), "report"),
                        counted(shown.record().statements().size(), "statement"),
                        counted(shown.findings().positions().size(), "position"));
        return new Frame(title, here, shown.record().title(), counts, "");
    }

    /** The frame where the dossier itself cannot be shown. */
    static Frame bare(String title) {
        return new Frame(title, "", "Rapporteur", "", "");
    }

    /** The same with {@code words} in the box for searching. */
    Frame asking(String words) {
        return new Frame(title, here, dossier, counts, words);
    }

    /** "1 report", "2,300 reports". */
    static String counted(int number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    /** The address of a style sheet, script or picture. */
    public String file(String name) {
        return Desk.STATIC + "/" + name;
    }
}
