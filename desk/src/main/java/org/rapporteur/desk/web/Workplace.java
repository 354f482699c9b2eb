package org.rapporteur.desk.web;

import java.util.Objects;
import org.rapporteur.desk.web.imports.Feeds;
import org.rapporteur.desk.web.imports.Imports;
import org.rapporteur.desk.web.meaning.Meaning;
import org.rapporteur.dossier.Dossier;

/**
 * What pages and resources work with. Safe between threads, as each part of it is.
 *
 * @param dossier where is written
 * @param showing what is shown of it
 * @param imports takes in reports that are brought
 * @param feeds watches feeds
 * @param meaning finds passages by what they mean
 * @param guard says who may ask; its token goes into every form
 * @param by who signs corrections that name nobody else
 */
public record Workplace(Dossier dossier, Showing showing, Imports imports, Feeds feeds, Meaning meaning, Guard guard, String by) {

    public Workplace {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(showing, "showing");
        Objects.requireNonNull(imports, "imports");
        Objects.requireNonNull(feeds, "feeds");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(by, "by");
    }

    /** What is to be shown now. */
    public Shown shown() {
        return showing.now();
    }
}
