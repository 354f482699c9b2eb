package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;

/** In what an answer can be written. */
enum Form {
    JSON("application/json", false),
    CSV("text/csv; charset=utf-8", true),
    MD("text/markdown; charset=utf-8", false),
    // A page that stands alone carries its styles in itself, which the desk's policy forbids to pages: it is for keeping.
    HTML("text/html; charset=utf-8", true),
    YAML("application/yaml", false);

    private final String type;
    private final boolean kept;

    Form(String type, boolean kept) {
        this.type = type;
        this.kept = kept;
    }

    /**
     * The form that is asked for, by {@code format} or else by the Accept header; the first of {@code known} if by none.
     *
     * @throws Refusal if another one is asked for by {@code format}
     */
    static Form of(Context asked, Params params, Form... known) {
        String format = params.text("format");
        if (!format.isEmpty()) {
            return Stream.of(known).filter(form -> form.word().equals(format)).findFirst().orElseThrow(() -> Refusal.wrong(
                    "'format' is one of %s, not '%s'".formatted(
                            Stream.of(known).map(Form::word).collect(Collectors.joining(", ")), format)));
        }
        String accept = asked.header("Accept") == null ? "" : asked.header("Accept");
        List<String> types = Arrays.stream(accept.split(",")).map(each -> each.split(";")[0].strip()).toList();
        for (String type : types) {
            for (Form form : known) {
                if (form.type.split(";")[0].equals(type)) {
                    return form;
                }
            }
        }
        return known[0];
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says on the answer what it is; one that is for keeping is given a name. */
    void announce(Context asked, String name) {
        asked.contentType(type).header("Vary", "Accept");
        if (kept) {
            asked.header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, word()));
        }
    }
}
