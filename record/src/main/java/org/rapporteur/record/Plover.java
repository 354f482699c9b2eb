package org.rapporteur.record;

/** The event types of PLOVER (Political Language Ontology for Verifiable Event Records), written in capitals. */
public enum Plover implements Coded {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    /** No PLOVER type applies; written as {@code ""}. */
    NONE;

    @Override
    public String code() {
        return this == NONE ? "" : name();
    }
}
