package org.rapporteur.record;

/** How a requirement is tied to what depends on it. */
public enum ConditionRelation implements Coded {
    BEFORE,
    ONLY_IF,
    UNLESS,
    IN_EXCHANGE_FOR,
    WITHOUT
}
