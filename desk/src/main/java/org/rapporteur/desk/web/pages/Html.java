package org.rapporteur.desk.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Writes pages through the templates that were compiled with the program. Safe between threads. */
final class Html {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.rapporteur.desk.web.templates");

    private Html() {}

    /** Answers with {@code page} as {@code template} shows it. */
    static void answer(Context asked, String template, Frame frame, Record page) {
        asked.html(written(template, frame, page));
    }

    static String written(String template, Frame frame, Record page) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toString();
    }
}
