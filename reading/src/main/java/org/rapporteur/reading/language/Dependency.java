package org.rapporteur.reading.language;

/**
 * One edge of a sentence's tree, in Universal Dependencies v2 with English subtypes ({@code nsubj:pass}).
 *
 * @param head index of the governing token, -1 for the root
 * @param dependent index of the governed token
 */
public record Dependency(int head, int dependent, String relation) {}
