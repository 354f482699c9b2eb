package org.rapporteur.record;

/** What a speaker does with the words: the act of a statement. */
public enum Act implements Coded {
    ASSERT,
    DENY,
    ACCUSE,
    CONDEMN,
    PRAISE,
    DEMAND,
    REQUEST,
    PROPOSE,
    OFFER,
    AGREE,
    REJECT,
    REFUSE,
    SET_CONDITION,
    THREATEN,
    WARN,
    PROMISE,
    ANNOUNCE,
    EXPECT,
    DOUBT,
    HOPE,
    DECLINE_TO_COMMENT,
    COMMENT
}
