package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.Sentence;

/**
 * A mention with what the resolution of later references needs to know of it.
 *
 * @param subject it is the subject of its clause
 * @param main its clause is the sentence's own, not one that is told or describes another
 * @param aside the clause only describes another or tells when and why: "while a single lorry remained"
 * @param nobody the words say that there is none, or mean no one of many: "not even one candidate", "every minister"
 * @param plural its noun is plural, whatever it stands for ("Danish negotiators")
 */
record Seen(Mention mention, boolean subject, boolean main, boolean aside, boolean nobody, boolean plural, Draft draft) {

    static Seen of(Sentence sentence, Mention mention, Draft draft, ReferenceWords words) {
        boolean plural = mention.kind() == Mention.Kind.NOMINAL && sentence.token(mention.head()).tag().equals("NNS");
        boolean opens = mention.kind() == Mention.Kind.NAME && isFirst(sentence, mention) && sentence.child(mention.head(), "case").isEmpty();
        boolean subject = sentence.is(mention.head(), "nsubj") || isDoing(sentence, mention.last()) || isTelling(sentence, mention.head()) || opens && sentence.head(mention.head()) < 0;
        int verb = sentence.is(mention.head(), "nsubj") ? sentence.head(mention.head()) : -1;
        boolean aside = verb >= 0 && (sentence.is(verb, "advcl") || sentence.is(verb, "acl"));
        boolean nobody = mention.kind() == Mention.Kind.NOMINAL && (words.has("nobody", sentence.token(mention.first()).text())
                || mention.first() > 0 && words.has("nobody", sentence.token(mention.first() - 1).text()));
        return new Seen(mention, subject, isMain(sentence, verb), aside, nobody, plural, draft);
    }

    /** "The front said that Ghana had lied": the front's saying, not Ghana's lying. */
    private static boolean isMain(Sentence sentence, int verb) {
        int clause = verb;
        while (clause >= 0 && sentence.is(clause, "conj")) {
            clause = sentence.head(clause);
        }
        return verb >= 0 && sentence.head(clause) < 0;
    }

    /** "…, according to a nurse": she is whom the sentence follows, as its subject would be. */
    private static boolean isTelling(Sentence sentence, int head) {
        return sentence.children(head, "case").stream()
                .anyMatch(c -> c < head && sentence.token(c).text().equalsIgnoreCase("according"));
    }

    private static boolean isFirst(Sentence sentence, Mention mention) {
        return mention.first() == 0 || mention.first() == 1 && sentence.token(0).tag().equals("DT");
    }

    /** "not enough for the governor, Ana Reyes, who had harsh words": the relative clause makes her its subject. */
    private static boolean isDoing(Sentence sentence, int last) {
        int behind = last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",") ? last + 2 : last + 1;
        return behind < sentence.size() && sentence.token(behind).text().equalsIgnoreCase("who");
    }
}
