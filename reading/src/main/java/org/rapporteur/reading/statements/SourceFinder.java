package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;

/** Whose words a cue attributes: the noun that the source hangs on. Pure functions over one sentence's tree. */
final class SourceFinder {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> SPEAKING_PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who", "both", "some", "many", "others", "most", "one", "neither", "all", "several", "few", "you", "his", "her", "its", "their", "our", "my");
    private static final int DEEPEST = 6;

    private final CueLexicon lexicon;

    SourceFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The source of an active verb of saying. */
    Optional<Integer> ofVerb(Sentence sentence, int verb, BitSet quoted) {
        return ofVerb(sentence, verb, quoted, 0);
    }

    private Optional<Integer> ofVerb(Sentence sentence, int verb, BitSet quoted, int depth) {
        Optional<Integer> source = byTree(sentence, verb, quoted, depth);
        return source.isEmpty() && sentence.token(verb).tag().equals("VBG") ? ofVerbBefore(sentence, verb, quoted) : source;
    }

    /**
     * "The dam, he added, would hold" and "…, the spokeswoman, Ana Reyes, said": whoever stands parted right before a finite
     * verb says it, whatever the parser takes for the subject.
     */
    private static Optional<Integer> adjacent(Sentence sentence, int verb, BitSet quoted) {
        int before = verb - 1;
        while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
            before--;
        }
        boolean finite = sentence.token(verb).tag().matches("VB[DZP]");
        if (!finite || before < 1 || quoted.get(before)) {
            return Optional.empty();
        }
        boolean pronoun = sentence.token(before).tag().equals("PRP") && isParted(sentence, before - 1);
        if (pronoun) {
            return Optional.of(before);
        }
        boolean closed = sentence.token(before).text().equals(",") && sentence.token(before - 1).entity().equals("PERSON");
        if (!closed) {
            return Optional.empty();
        }
        int first = before - 1;
        while (first > 0 && sentence.token(first - 1).entity().equals("PERSON")) {
            first--;
        }
        int head = topOfNoun(sentence, before - 1);
        boolean governed = sentence.child(head, "case").filter(c -> sentence.token(c).tag().equals("IN") || sentence.token(c).tag().equals("TO")).isPresent();
        return first > 0 && sentence.token(first - 1).text().equals(",") && head < verb && !governed
                ? Optional.of(before - 1)
                : Optional.empty();
    }

    private static boolean isParted(Sentence sentence, int i) {
        return Trees.isPause(sentence.token(i)) || Trees.isQuotationMark(sentence.token(i));
    }

    /** "opened the session by noting": whoever did the nearest thing before. */
    private static Optional<Integer> ofVerbBefore(Sentence sentence, int verb, BitSet quoted) {
        for (int i = verb - 1; i >= 0; i--) {
            Optional<Integer> subject = sentence.token(i).isVerb() ? sentence.child(i, "nsubj") : Optional.empty();
            if (subject.isPresent() && subject.get() < i && !quoted.get(subject.get())) {
                return subject;
            }
        }
        return sentence.child(verb, "mark", "case").filter(m -> m < verb).isPresent() ? ofVerbAfter(sentence, verb, quoted) : Optional.empty();
    }

    /** "After boasting for a year, the firm closed": whoever does what the sentence goes on to tell. */
    private static Optional<Integer> ofVerbAfter(Sentence sentence, int verb, BitSet quoted) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Optional<Integer> subject = sentence.token(i).isVerb() ? sentence.child(i, "nsubj") : Optional.empty();
            if (subject.isPresent() && subject.get() < i && subject.get() > verb && !quoted.get(subject.get())) {
                int first = sentence.subtree(subject.get()).nextSetBit(0);
                return first > 0 && sentence.token(first - 1).text().equals(",") ? subject : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Said Maria Lindqvist, who …: “…”": the verb opens the sentence, whoever says it stands right behind. */
    private static Optional<Integer> behindOpening(Sentence sentence, int verb) {
        boolean opens = verb == 0 || verb == 1 && Trees.isQuotationMark(sentence.token(0));
        if (!opens || !sentence.token(verb).tag().matches("VB[DN]") || verb + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int last = verb;
        while (last + 1 < sentence.size() && (sentence.token(last + 1).entity().equals("PERSON") || sentence.token(last + 1).isName())) {
            last++;
        }
        return last > verb ? Optional.of(last) : Optional.empty();
    }

    private Optional<Integer> byTree(Sentence sentence, int verb, BitSet quoted, int depth) {
        Optional<Integer> behind = depth == 0 ? behindOpening(sentence, verb) : Optional.empty();
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Integer> adjacent = depth == 0 ? adjacent(sentence, verb, quoted) : Optional.empty();
        if (adjacent.isPresent()) {
            return adjacent;
        }
        Optional<Integer> subject = ownSubject(sentence, verb, quoted);
        if (subject.isPresent() || depth > DEEPEST) {
            return subject;
        }
        int head = sentence.head(verb);
        if (head < 0) {
            return beside(sentence, verb);
        }
        if (sentence.is(verb, "acl")) {
            return ofNounWithClause(sentence, verb, head, quoted, depth);
        }
        Optional<Integer> nearest = trailingBehind(sentence, verb, quoted);
        if (nearest.isPresent()) {
            return nearest;
        }
        boolean trailing = sentence.token(verb).tag().equals("VBG")
                && verb > 0
                && Trees.isPause(sentence.token(verb - 1))
                && (sentence.is(verb, "csubj") || sentence.is(verb, "dep"));
        if (trailing) {
            // ", suggesting that …": taken for the subject of what follows; it goes with the verb of the sentence.
            int root = head;
            // "…, she promised, adding: “…”": with her promise.
            while (sentence.head(root) >= 0 && !(lexicon.reports(sentence.token(root).lemma()) && sentence.child(root, "nsubj").isPresent())) {
                root = sentence.head(root);
            }
            return root < verb ? ofVerb(sentence, root, quoted, depth + 1) : Optional.empty();
        }
        boolean shares = sentence.is(verb, "conj")
                || sentence.is(verb, "xcomp")
                || sentence.is(verb, "advcl")
                || sentence.is(verb, "parataxis")
                || sentence.is(verb, "dep")
                || (sentence.is(verb, "ccomp") && !sentence.token(verb).tag().matches("VB[DZP]"));
        // "prompting the union to demand": the union demands.
        Optional<Integer> prompted = sentence.is(verb, "xcomp") && sentence.token(verb).tag().equals("VB") && sentence.token(head).tag().equals("VBG") && !lexicon.isCueVerb(sentence.token(head).lemma())
                ? sentence.child(head, "obj").filter(o -> o > head && o < verb && isLikelySource(sentence, o))
                : Optional.empty();
        if (prompted.isPresent()) {
            return prompted;
        }
        if (shares && (sentence.token(head).isVerb() || sentence.child(head, "cop", "nsubj").isPresent())) {
            Optional<Integer> beside = sentence.is(verb, "dep") || sentence.is(verb, "parataxis")
                    ? beside(sentence, verb)
                    : Optional.empty();
            return beside.isPresent() ? beside : ofVerb(sentence, head, quoted, depth + 1);
        }
        return beside(sentence, verb);
    }

    /** "The road was shut when the front stopped a convoy, saying that …": a road says nothing, whoever did the nearest thing before does. */
    private Optional<Integer> trailingBehind(Sentence sentence, int verb, BitSet quoted) {
        boolean trailing = sentence.token(verb).tag().equals("VBG") && verb > 0 && sentence.token(verb - 1).text().equals(",") && lexicon.reports(sentence.token(verb).lemma());
        int root = verb;
        while (trailing && sentence.head(root) >= 0) {
            root = sentence.head(root);
        }
        Optional<Integer> above = trailing && root < verb ? sentence.child(root, "nsubj") : Optional.empty();
        return above.filter(subject -> !isLikelySource(sentence, subject))
                .flatMap(subject -> ofVerbBefore(sentence, verb, quoted))
                .filter(subject -> isLikelySource(sentence, subject));
    }

    /** The "who" that stands for the source in the clause of this verb. */
    Optional<Integer> relative(Sentence sentence, int source, int verb) {
        for (int i = verb - 1; i > source; i--) {
            boolean pronoun = sentence.token(i).tag().startsWith("W") && RELATIVE.contains(sentence.token(i).lemma());
            int clause = sentence.head(i);
            if (pronoun && sentence.is(i, "nsubj") && (clause == verb || sentence.isUnder(verb, clause)) && sentence.head(clause) == source) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> ownSubject(Sentence sentence, int verb, BitSet quoted) {
        List<Integer> subjects = new ArrayList<>(sentence.children(verb, "nsubj"));
        // "Those who face charges will be tried, the ministry said": of two the one beside the verb.
        Collections.reverse(subjects);
        subjects.removeIf(subject -> subjects.size() > 1 && (subject > verb || !isLikelySource(sentence, subject)));
        for (int subject : subjects) {
            // "but continued to rule out": a verb that only tells how something is said is nobody.
            boolean phase = sentence.token(subject).isVerb() && lexicon.isPhase(sentence.token(subject).lemma());
            if (quoted.get(subject) || phase) {
                continue;
            }
            if (RELATIVE.contains(sentence.token(subject).lemma()) && sentence.is(verb, "acl") && sentence.head(verb) >= 0) {
                return Optional.of(sentence.head(verb));
            }
            Optional<Integer> whose = sentence.child(subject, "nmod:poss").filter(w -> sentence.token(w).tag().equals("WP$"));
            if (whose.isPresent() && sentence.children(verb, "nsubj").size() == 1 && verb - subject > 1 && sentence.token(verb - 1).text().equals(",")) {
                // "Ana Reyes, whose family farms near the lake, said": the aside was taken for the one who says it.
                return Optional.of(nounBefore(sentence, whose.get()));
            }
            return Optional.of(sentence.token(subject).isVerb() ? nounBefore(sentence, subject) : besidePause(sentence, subject, verb));
        }
        return Optional.empty();
    }

    /** "The post had been filled, a source told the paper": taken by the parser for an apposition of what stands before. */
    private int besidePause(Sentence sentence, int subject, int verb) {
        for (int aside : sentence.children(subject, "appos", "dep")) {
            BitSet below = sentence.subtree(aside);
            boolean reachesVerb = aside < verb && below.length() <= verb && onlyHelpers(sentence, below.length(), verb);
            boolean parted = below.nextSetBit(0) > 0 && sentence.token(below.nextSetBit(0) - 1).text().equals(",");
            if (reachesVerb && parted && isLikelySource(sentence, aside)) {
                return aside;
            }
        }
        return subject;
    }

    /** "a delegate who asked not to be named said": taken by the parser for what the asking said. */
    private int nounBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (sentence.token(i).isNoun() && isLikelySource(sentence, i)) {
                return i;
            }
        }
        return verb;
    }

    private static boolean onlyHelpers(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isHelper(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** "a statement saying", "officials familiar with it saying": the noun, unless somebody issued it. */
    private Optional<Integer> ofNounWithClause(Sentence sentence, int verb, int noun, BitSet quoted, int depth) {
        if (!sentence.token(verb).tag().equals("VBG") && !sentence.relation(verb).equals("acl:relcl")) {
            // "the first to say", "a plan to reject": the governing noun does not speak.
            // "the storm known as Dorian": neither does what is only called so.
            return sentence.token(verb).tag().equals("VBN") && noun == verb - 1 || lexicon.canSpeak(sentence.token(noun).lemma()) && sentence.token(verb).tag().equals("VB")
                    ? Optional.empty()
                    : beside(sentence, verb);
        }
        int governor = sentence.head(noun);
        if (Trees.isTime(sentence.token(noun)) && governor >= 0) {
            // "signed a pledge on Thursday committing them to …": the parser hangs it on the day.
            return ofVerb(sentence, governor, quoted, depth + 1);
        }
        boolean issued = sentence.is(noun, "obj") && governor >= 0 && lexicon.isSource("documents", sentence.token(noun).lemma());
        if (issued) {
            Optional<Integer> issuer = ofVerb(sentence, governor, quoted, depth + 1);
            if (issuer.isPresent()) {
                return issuer;
            }
        }
        return Optional.of(noun);
    }

    /** Where the tree is of no help: the noun right before the verb, or right after it ("said Maria Lindqvist"). */
    private Optional<Integer> beside(Sentence sentence, int verb) {
        int before = verb - 1;
        while (before >= 0 && isHelper(sentence.token(before))) {
            before--;
        }
        if (before >= 0 && isLikelySource(sentence, before)) {
            return Optional.of(topOfNoun(sentence, before));
        }
        // "…, tell the city: …": whom they tell.
        boolean told = before < verb && lexicon.cue(sentence.token(verb).lemma(), "", Cue.PartOfSpeech.VERB).flatMap(cue -> cue.act("person-infinitive")).isPresent();
        boolean quotedBefore = !(told && sentence.token(verb).tag().matches("VBP?")) && !sentence.token(verb).tag().equals("VBG") && verb > 0 && (Trees.isPause(sentence.token(verb - 1)) || Trees.isQuotationMark(sentence.token(verb - 1)));
        if (quotedBefore) {
            for (int after = verb + 1; after < Math.min(sentence.size(), verb + 6); after++) {
                Token token = sentence.token(after);
                if ((token.isNoun() || token.isPronoun()) && isLikelySource(sentence, after)) {
                    return Optional.of(topOfNoun(sentence, after));
                }
                if (!(token.tag().equals("DT") || token.tag().startsWith("JJ") || token.isNoun())) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHelper(Token token) {
        return token.tag().startsWith("RB") || token.tag().equals("MD") || Set.of("have", "be", "do").contains(token.lemma());
    }

    /** From a word inside a name or compound up to the noun that heads it. */
    private static int topOfNoun(Sentence sentence, int i) {
        int top = i;
        while ((sentence.is(top, "compound") || sentence.is(top, "flat") || sentence.relation(top).equals("nmod:poss"))
                && sentence.head(top) > top) {
            top = sentence.head(top);
        }
        return top;
    }

    boolean reports(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb() && lexicon.reports(sentence.token(verb).lemma());
    }

    /** Whether the noun could be somebody who speaks, wants or acts with words. */
    boolean isLikelySource(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.tag().startsWith("PRP") || token.tag().startsWith("WP") || token.tag().equals("DT") || token.tag().equals("CD") || token.tag().startsWith("JJ")) {
            return SPEAKING_PRONOUNS.contains(lemma) || token.tag().startsWith("JJ") && lexicon.isSource("bodies", lemma) || token.tag().equals("JJ") && lexicon.isSource("offices", lemma);
        }
        return token.isName() || !token.entity().equals("O") || lexicon.canSpeak(lemma);
    }

    /** Nouns that end like words for people who do something: enough for a wish, where no list has them. */
    boolean mayWant(Sentence sentence, int i) {
        return isLikelySource(sentence, i)
                || sentence.token(i).isNoun() && sentence.token(i).lemma().matches(".*(?:er|or|ist|ian|man|woman|people|fan)");
    }
}
