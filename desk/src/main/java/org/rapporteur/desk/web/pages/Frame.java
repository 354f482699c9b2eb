package org.rapporteur.desk.web.pages;

import java.util.Objects;

/**
 * What stands around every page.
 *
 * @param title of the page, for the window
 * @param here address of the way that leads to it, {@code ""} where none does
 * @param dossier what the dossier is called
 * @param counts what it holds, in a few words
 * @param query the words in the box for searching
 * @param files under which address style and script are served
 * @param version of the program
 */
public record Frame(String title, String here, String dossier, String counts, String query, String files, String version) {
    public Frame {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(version, "version");
    }

    /** The address of a style sheet, script or picture. */
    public String file(String name) {
        return files + "/" + name;
    }
}
