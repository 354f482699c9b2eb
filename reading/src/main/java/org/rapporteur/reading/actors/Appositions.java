package org.rapporteur.reading.actors;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Whether a noun and a name stand beside each other for one and the same: "its director, Jonas Reitan,", "the Salvation Front, the armed
 * group that", "a gang called Base Nine". Pure.
 */
final class Appositions {

    private static final int LONGEST_TITLE = 4;

    private final CueLexicon lexicon;
    private final ReferenceWords reference;
    private final Nouns nouns;

    Appositions(Background background) {
        this.lexicon = background.lexicon();
        this.reference = background.words();
        this.nouns = background.nouns();
    }

    /** Whether the name is right behind a noun for a person: "its director, Jonas Reitan,". */
    boolean isBehind(Sentence sentence, int head, Phrase phrase, Mention name) {
        return sentence.is(name.head(), "appos") && sentence.head(name.head()) == head
                || isRightBehind(sentence, phrase, name)
                || isBehindOwner(sentence, head, name)
                || isGoingBy(sentence, head, name);
    }

    /**
     * Whether the name is that of the body for which the noun before it stands: "her union, the Bakers’ Guild,", "a gang known as Base Nine".
     *
     * @param organised the name is a body's
     */
    boolean isNameOf(Sentence sentence, int head, Phrase phrase, Mention name, boolean organised) {
        boolean body = lexicon.isSource("bodies", Nouns.lemma(sentence.token(head)));
        return organised && isNamedBehind(sentence, head, phrase, name) || body && (isGoingBy(sentence, head, name) || isCalled(sentence, phrase, name));
    }

    /** Whether the noun says what the body is whose name stands before it: "the Bakers’ Guild, the town's largest union,". */
    boolean isBefore(Sentence sentence, int head, Phrase phrase, Mention name, List<Mention> names) {
        return isBeside(sentence, head, phrase, name, names) || isApposed(sentence, phrase, name);
    }

    /** "between the Guild and Orchard Foods, the firm that": the noun stands beside the last of those joined, whatever the parser takes it for. */
    private static boolean isBeside(Sentence sentence, int head, Phrase phrase, Mention name, List<Mention> names) {
        if (!sentence.is(head, "appos")) {
            return false;
        }
        boolean right = name.last() + 2 == phrase.first() && sentence.token(name.last() + 1).text().equals(",");
        boolean another = names.stream().anyMatch(other -> other.kind() == Mention.Kind.NAME && other.last() + 2 == phrase.first() && !other.equals(name));
        return right || sentence.head(head) == name.head() && !another;
    }

    /** ", Ana Reyes,", ", the Danish envoy Ana Reyes,", ", retired general Ana Reyes,": parted from the noun by a comma and what is told of the name. */
    private static boolean isRightBehind(Sentence sentence, Phrase phrase, Mention name) {
        int comma = phrase.last() + 1;
        boolean parted = name.first() > comma && name.first() <= comma + LONGEST_TITLE && sentence.token(comma).text().equals(",");
        // "According to a diplomat, Mr Reyes has told the board": he does something himself.
        if (sentence.relation(name.head()).startsWith("nsubj") && !sentence.relation(phrase.last()).startsWith("nsubj")) {
            return false;
        }
        return parted && IntStream.range(comma + 1, name.first()).allMatch(i -> sentence.token(i).tag().matches("DT|JJ|VBN|NN|RB"))
                && (name.first() == comma + 1 || isDescribed(sentence, name));
    }

    /** The tree has what is told of the name hang together with it. */
    private static boolean isDescribed(Sentence sentence, Mention name) {
        String relation = sentence.relation(name.head());
        return relation.equals("appos") || relation.equals("dep") || sentence.is(name.head(), "flat");
    }

    /** "the commander, who goes by the name of General Toro,", "an officer known as Toro". */
    private static boolean isGoingBy(Sentence sentence, int head, Mention name) {
        return sentence.children(head, "acl").stream()
                .filter(verb -> verb > head && verb < name.first() && sentence.isUnder(name.head(), verb))
                .anyMatch(verb -> switch (sentence.token(verb).lemma()) {
                    case "go" -> sentence.token(verb + 1).text().equals("by");
                    case "know" -> isBehindWord(sentence, name, "as");
                    default -> false;
                });
    }

    /** "a gang called Base Nine", whatever the parser makes of it. */
    private boolean isCalled(Sentence sentence, Phrase phrase, Mention name) {
        int called = phrase.last() + 1;
        return name.first() == called + 1 && reference.has("naming", sentence.token(called).text()) && sentence.token(called).tag().equals("VBN");
    }

    private static boolean isBehindWord(Sentence sentence, Mention name, String word) {
        return sentence.children(name.head(), "case").stream().anyMatch(c -> sentence.token(c).text().equals(word));
    }

    /** "Her union, the Bakers’ Guild, said": the noun stands for the body named behind it, between commas. */
    private boolean isNamedBehind(Sentence sentence, int head, Phrase phrase, Mention name) {
        boolean body = lexicon.isSource("bodies", Nouns.lemma(sentence.token(head))) && !phrase.plural();
        boolean whose = phrase.definite() || !phrase.owner().isEmpty() || reference.isPossessive(sentence.token(phrase.first()).text());
        int comma = phrase.last() + 1;
        int article = comma + 1 < sentence.size() && Nouns.lemma(sentence.token(comma + 1)).equals("the") ? 1 : 0;
        boolean parted = name.first() >= comma + 1 + article && sentence.token(comma).text().equals(",")
                && IntStream.range(comma + 1 + article, name.first()).allMatch(i -> sentence.token(i).tag().matches("JJ|NN"));
        boolean closed = name.last() + 1 < sentence.size() && sentence.token(name.last() + 1).text().equals(",");
        return body && whose && parted && closed;
    }

    /** "the Bakers’ Union (BU), the town's largest union,": parted from the name by commas, and more than a bare noun. */
    private boolean isApposed(Sentence sentence, Phrase phrase, Mention name) {
        int comma = name.last() + 1;
        if (comma + 2 < sentence.size() && Set.of("(", "-LRB-").contains(sentence.token(comma).text())) {
            comma = comma + 3;
        }
        boolean parted = phrase.first() == comma + 1 && sentence.token(comma).text().equals(",");
        boolean closed = phrase.last() + 1 < sentence.size() && Set.of(",", ".", ";").contains(sentence.token(phrase.last() + 1).text());
        String determiner = Nouns.lemma(sentence.token(phrase.first()));
        boolean telling = phrase.last() - phrase.first() > 1 && phrase.definite() || determiner.equals("a") || determiner.equals("an");
        return parted && closed && telling && !phrase.plural() && lexicon.isSource("bodies", Nouns.lemma(sentence.token(phrase.last())));
    }

    /**
     * "The president of the Bakers’ Guild, Emil Roth,", "its representative in Bern, Emil Roth,", "their spokesman on farming, Emil Roth,": the parser may take the name for
     * the guild's, or the town's.
     */
    private boolean isBehindOwner(Sentence sentence, int head, Mention name) {
        int beside = sentence.head(name.head());
        boolean apposed = sentence.is(name.head(), "appos") || sentence.is(name.head(), "dep") || sentence.is(name.head(), "conj");
        boolean parted = name.first() > 0 && sentence.token(name.first() - 1).text().equals(",");
        int above = beside;
        while (above > head && sentence.is(above, "nmod") && (reference.governs("of-owner", sentence, above) || !nouns.isHuman(Nouns.lemma(sentence.token(above))))) {
            above = sentence.head(above);
        }
        return apposed && parted && beside > head && above == head;
    }
}
