package org.rapporteur.desk.web;

import java.util.Objects;

/** A request that is not answered as asked; its message is for the person or program that asked. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    private Refusal(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = Objects.requireNonNull(title, "title");
    }

    /** Something that is asked for wrongly: a parameter or a body. */
    public static Refusal wrong(String detail) {
        return new Refusal(400, "The request is wrong", detail);
    }

    /** Somebody who may not ask this. */
    public static Refusal forbidden(String detail) {
        return new Refusal(403, "The request is refused", detail);
    }

    /** Something that is not there. */
    public static Refusal missing(String detail) {
        return new Refusal(404, "There is no such thing", detail);
    }

    /** Any other. */
    public static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail);
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What kind of refusal it is, in the same words every time. */
    public String title() {
        return title;
    }
}
