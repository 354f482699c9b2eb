package org.rapporteur.analysis;

import java.util.List;

/**
 * What analysis asks of the codebook: how an issue is called, and which issues some words speak of.
 *
 * <p>Implementations are immutable and safe between threads.
 */
public interface Issues {

    /** The words people read for an issue, in lower case ("prisoner exchange"); the id itself where none is known. */
    String label(String issue);

    /** The ids of the issues that {@code words} speak of, in the codebook's order; empty if of none. */
    List<String> in(String words);
}
