package org.rapporteur.analysis.brief;

/** What a section of the brief is made of. */
public sealed interface Block permits Sentence, Table, Diagram {}
