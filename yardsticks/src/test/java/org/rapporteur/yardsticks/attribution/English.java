package org.rapporteur.yardsticks.attribution;

import org.rapporteur.reading.language.CoreNlpLanguage;
import org.rapporteur.reading.language.Language;

/** The real parser, loaded once for all tests. */
final class English {

    static final Language LANGUAGE = new CoreNlpLanguage();

    private English() {}
}
