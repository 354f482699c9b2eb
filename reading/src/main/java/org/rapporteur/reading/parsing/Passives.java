package org.rapporteur.reading.parsing;

/**
 * The subject of a verb in the passive is a passive subject: where the network draws an auxiliary of the passive and a plain subject
 * from the same word, the subject becomes {@code nsubj:pass} or {@code csubj:pass}. The Stanford parser corrects its trees so too.
 */
final class Passives {

    private static final String AUXILIARY = "aux:pass";
    private static final String PASSIVE = ":pass";

    private Passives() {}

    /** Corrects {@code relations} in place. */
    static void correct(int[] heads, String[] relations) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (relations[i].equals(AUXILIARY)) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
            if (subject && passive[heads[i]]) {
                relations[i] += PASSIVE;
            }
        }
    }
}
