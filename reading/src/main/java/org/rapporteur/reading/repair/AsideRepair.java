package org.rapporteur.reading.repair;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which an aside parts a subject from its verb: "The board, Ana Reyes said, has no plan", "A delegate, who asked
 * not to be named, said the board had a plan". Parsers hang the verb behind the aside below it, or the other way round. Pure.
 */
final class AsideRepair implements Repair {

    private static final int LONGEST_NAME = 8;

    private final CueLexicon lexicon;

    AsideRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            boolean says = lexicon.reports(mended.token(i)) && mended.token(i).tag().matches("VB[DZP]");
            mended = says ? goingOn(behindWhich(behindAside(inserted(mended, i), i), i), i) : mended;
            mended = doing(mended, i);
        }
        return mended;
    }

    /** "Ghana, accusing Togo of cutting the cable, left": Ghana accuses, and Togo is no other name for it. */
    private Sentence doing(Sentence sentence, int participle) {
        int object = sentence.head(participle);
        boolean described = object > participle && sentence.token(participle).tag().equals("VBG") && sentence.is(participle, "amod")
                && isComma(sentence, participle - 1) && sentence.is(object, "appos") && lexicon.isCueVerb(sentence.token(participle));
        int subject = described ? sentence.head(object) : -1;
        if (subject < 0 || subject > participle || !lexicon.maySpeak(sentence.token(subject))) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(participle, subject, "acl").link(object, participle, "obj");
        sentence.children(object, "acl", "nmod").stream().filter(part -> part > object).forEach(part -> edit.link(part, participle, sentence.is(part, "acl") ? "advcl" : "obl"));
        return edit.done();
    }

    /** "The board, Ana Reyes said, has no plan": the board has none, and she says so. */
    private Sentence inserted(Sentence sentence, int says) {
        int behind = says + 2;
        while (behind < sentence.size() && sentence.token(behind).tag().equals("RB")) {
            behind++;
        }
        boolean open = behind < sentence.size() && isComma(sentence, says + 1) && sentence.token(behind).tag().matches("MD|VB[DZP]");
        int comma = says - 1;
        while (comma > 0 && says - comma <= LONGEST_NAME && !isComma(sentence, comma)) {
            comma--;
        }
        if (!open || !isComma(sentence, comma) || comma == says - 1 || !isPhrase(sentence, comma + 1, says) || !isPhrase(sentence, 0, comma)) {
            return sentence;
        }
        boolean helps = sentence.is(behind, "aux") || sentence.is(behind, "cop");
        int verb = helps && sentence.head(behind) > behind ? sentence.head(behind) : behind;
        int speaker = topOf(sentence, comma + 1, says);
        int subject = topOf(sentence, 0, comma);
        TreeEdit edit = TreeEdit.of(sentence)
                .root(verb)
                .link(says, verb, "parataxis")
                .link(speaker, says, "nsubj")
                .link(subject, verb, sentence.child(verb, "aux").filter(a -> sentence.relation(a).equals("aux:pass")).isPresent() ? "nsubj:pass" : "nsubj");
        for (int i = 0; i < sentence.size(); i++) {
            boolean loose = i != verb && i > says && (sentence.head(i) == says || sentence.head(i) == subject || sentence.head(i) == speaker || sentence.head(i) < 0);
            if (loose) {
                edit.link(i, verb, sentence.head(i) < 0 ? "parataxis" : sentence.relation(i));
            }
        }
        return edit.done();
    }

    /** "A delegate, who asked not to be named, said the board had a plan": the delegate says it; the parser let him have it. */
    private static Sentence behindAside(Sentence sentence, int says) {
        int noun = sentence.head(says);
        boolean below = noun >= 0 && noun < says && sentence.relation(says).equals("acl:relcl") && isComma(sentence, says - 1);
        int verb = below ? sentence.head(noun) : -1;
        if (verb < says || !sentence.is(noun, "nsubj")) {
            return sentence;
        }
        Optional<Integer> who = between(sentence, noun, says, "WP");
        Optional<Integer> does = who.flatMap(w -> between(sentence, w, says, "VB[DZP]"));
        Optional<Integer> other = sentence.children(says, "obj").stream().filter(o -> o > says && o < verb).findFirst();
        if (does.isEmpty() || other.isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .inPlaceOf(says, verb)
                .link(noun, says, "nsubj")
                .link(verb, says, "ccomp")
                .link(other.get(), verb, "nsubj")
                .link(does.get(), noun, "acl:relcl")
                .link(who.get(), does.get(), "nsubj")
                .done();
    }

    /** "The guild, which has 300 members, said the strike would begin": the guild says it; the parser has it told of the guild. */
    private static Sentence behindWhich(Sentence sentence, int says) {
        int noun = sentence.head(says);
        boolean below = noun >= 0 && noun < says && sentence.head(noun) < 0 && sentence.is(says, "acl") && isComma(sentence, says - 1);
        Optional<Integer> who = below ? between(sentence, noun, says, "WP|WDT").filter(w -> isComma(sentence, w - 1)) : Optional.empty();
        Optional<Integer> does = who.flatMap(w -> between(sentence, w, says, "VB[DZPN]"));
        if (does.isEmpty() || between(sentence, noun, who.get(), "VB.*|MD").isPresent()) {
            return sentence;
        }
        int verb = between(sentence, does.get(), says, "VB[NG]").orElse(does.get());
        TreeEdit edit = TreeEdit.of(sentence).root(says).link(noun, says, "nsubj").link(verb, noun, "acl:relcl").link(who.get(), verb, "nsubj");
        for (int i = who.get() + 1; i < says; i++) {
            if (i != verb && (sentence.head(i) == says || sentence.head(i) == noun)) {
                edit.link(i, verb, i == does.get() ? "aux" : sentence.relation(i));
            }
        }
        return edit.done();
    }

    /** "He is tired, an aide said, and has gone home": he has gone, not the aide; "has" and "would" do not go on with "said". */
    private static Sentence goingOn(Sentence sentence, int says) {
        boolean beside = Set.of("parataxis", "xcomp", "ccomp").contains(sentence.relation(says)) && sentence.head(says) < says;
        Optional<Integer> told = beside ? Optional.of(sentence.head(says)) : sentence.child(says, "ccomp").filter(c -> c < says);
        boolean parted = isComma(sentence, says + 1) && says + 2 < sentence.size() && sentence.token(says + 2).tag().equals("CC");
        if (told.isEmpty() || !parted || !sentence.children(says, "aux").isEmpty()) {
            return sentence;
        }
        return sentence.children(says, "conj").stream()
                .filter(verb -> verb > says && sentence.child(verb, "nsubj").isEmpty() && sentence.child(verb, "aux").isPresent())
                .findFirst()
                .map(verb -> TreeEdit.of(sentence).link(verb, told.get(), "conj").done())
                .orElse(sentence);
    }

    private static Optional<Integer> between(Sentence sentence, int from, int to, String tag) {
        return sentence.tokens().stream().filter(t -> t.index() > from && t.index() < to && t.tag().matches(tag)).map(Token::index).findFirst();
    }

    private static boolean isComma(Sentence sentence, int i) {
        return i > 0 && i < sentence.size() && sentence.token(i).text().equals(",");
    }

    /** Nothing but the words of a noun phrase, its last one a noun or pronoun. */
    private static boolean isPhrase(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean adverb = i == to - 1 && sentence.token(i).tag().equals("RB") && i > from;
            if (!adverb && !sentence.token(i).tag().matches("DT|PDT|JJ.*|NN.*|POS|PRP.*|CD|VBG|VBN|IN|CC")) {
                return false;
            }
        }
        int last = sentence.token(to - 1).tag().equals("RB") ? to - 2 : to - 1;
        boolean opens = !sentence.token(from).tag().matches("IN|CC|VB.*");
        return opens && (sentence.token(last).isNoun() || sentence.token(last).isPronoun() || sentence.token(last).tag().equals("CD"));
    }

    /** The token of a stretch whose own head lies outside of it. */
    private static int topOf(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean outside = sentence.head(i) < from || sentence.head(i) >= to;
            if (outside && (sentence.token(i).isNoun() || sentence.token(i).isPronoun() || sentence.token(i).tag().equals("CD"))) {
                return i;
            }
        }
        return to - 1;
    }
}
