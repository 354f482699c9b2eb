package org.rapporteur.desk.web.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Shown;

/** The entity tag of what is shown, so that nobody is sent twice what has not changed. */
public final class Tag {

    private Tag() {}

    /**
     * Puts the tag on the answer. A weak one: the same may be sent packed or not.
     *
     * @return whether who asks has it already; the answer is then complete
     */
    public static boolean isKnown(Context asked, Shown shown) {
        String tag = "W/\"" + shown.version() + "\"";
        asked.header("ETag", tag);
        String known = asked.header("If-None-Match");
        boolean same = known != null
                && Stream.of(known.split(",")).map(String::strip).anyMatch(each -> each.equals("*") || each.equals(tag));
        if (same) {
            asked.status(HttpStatus.NOT_MODIFIED);
        }
        return same;
    }
}
