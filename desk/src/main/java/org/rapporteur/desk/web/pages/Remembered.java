package org.rapporteur.desk.web.pages;

import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.desk.web.Shown;

/** Something that is worked out of what is shown, once as long as the same is shown. Safe between threads. */
final class Remembered<T> {

    private final Function<Shown, T> work;
    private String version = "";
    private T value;

    Remembered(Function<Shown, T> work) {
        this.work = Objects.requireNonNull(work, "work");
    }

    synchronized T of(Shown shown) {
        if (!version.equals(shown.version())) {
            value = work.apply(shown);
            version = shown.version();
        }
        return value;
    }
}
