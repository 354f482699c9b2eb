package org.rapporteur.desk.web.pages;

import java.util.Objects;

/**
 * Why a page is not shown.
 *
 * @param status of HTTP
 */
public record TroublePage(int status, String title, String detail) {
    public TroublePage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
    }

    /** Whether it may be shown in a moment. */
    public boolean again() {
        return status == 503;
    }
}
