package org.rapporteur.yardsticks.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.Plover;

/** The fifteen classes that are told apart, and the root types of the versions of PLOVER that each takes in. */
enum RootClass {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD("CONCEDE", "RETREAT"),
    REQUEST("DEMAND"),
    ACCUSE("DISAPPROVE", "INVESTIGATE"),
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT("FIGHT"),
    /** No class was found; never annotated. */
    NONE;

    private final String[] others;

    RootClass(String... others) {
        this.others = others;
    }

    /** The class of a root type, in capitals or not; empty if PLOVER has no such type. */
    static Optional<RootClass> of(String root) {
        String name = root.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each != NONE && (each.name().equals(name) || Stream.of(each.others).anyMatch(name::equals)))
                .findFirst();
    }

    static RootClass of(Plover type) {
        return of(type.code()).orElse(NONE);
    }
}
