package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.Sentence;

/**
 * A mention with what the resolution of later references needs to know of it.
 *
 * @param subject it is the subject of its clause
 * @param plural its noun is plural, whatever it stands for ("Danish negotiators")
 */
record Seen(Mention mention, boolean subject, boolean plural, Draft draft) {

    static Seen of(Sentence sentence, Mention mention, Draft draft) {
        boolean plural = mention.kind() == Mention.Kind.NOMINAL && sentence.token(mention.head()).tag().equals("NNS");
        return new Seen(mention, sentence.is(mention.head(), "nsubj") || isDoing(sentence, mention.head()), plural, draft);
    }

    /** "not enough for the governor, Ana Reyes, who had harsh words": the relative clause makes her its subject. */
    private static boolean isDoing(Sentence sentence, int head) {
        return sentence.children(head, "acl").stream()
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .anyMatch(subject -> sentence.token(subject).text().equalsIgnoreCase("who"));
    }
}
