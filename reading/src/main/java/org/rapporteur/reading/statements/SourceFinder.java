package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/** Whose words a cue attributes: the noun that the source hangs on. Pure functions over one sentence's tree. */
final class SourceFinder {

    private static final int DEEPEST = 6;

    private final CueLexicon lexicon;
    private final LikelySources likely;
    private final SubjectSources subjects;
    private final SourceBesideVerb beside;

    SourceFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.likely = new LikelySources(lexicon);
        this.subjects = new SubjectSources(lexicon, likely);
        this.beside = new SourceBesideVerb(lexicon, likely);
    }

    /** The source of an active verb of saying. */
    Optional<Integer> ofVerb(Sentence sentence, int verb, BitSet quoted) {
        return ofVerb(sentence, verb, quoted, 0);
    }

    private Optional<Integer> ofVerb(Sentence sentence, int verb, BitSet quoted, int depth) {
        Optional<Integer> source = byTree(sentence, verb, quoted, depth);
        return source.isEmpty() && sentence.token(verb).tag().equals("VBG") ? ofVerbBefore(sentence, verb, quoted) : source;
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

    private Optional<Integer> byTree(Sentence sentence, int verb, BitSet quoted, int depth) {
        Optional<Integer> parted = depth == 0 ? SourceBesideVerb.parted(sentence, verb, quoted) : Optional.empty();
        if (parted.isPresent()) {
            return parted;
        }
        Optional<Integer> subject = subjects.find(sentence, verb, quoted);
        if (subject.isPresent() || depth > DEEPEST) {
            return subject;
        }
        int head = sentence.head(verb);
        if (head < 0) {
            return beside.find(sentence, verb);
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
                || (sentence.is(verb, "ccomp") && !Tags.FINITE.contains(sentence.token(verb).tag()));
        Optional<Integer> prompted = prompted(sentence, verb, head);
        if (prompted.isPresent()) {
            return prompted;
        }
        if (shares && (sentence.token(head).isVerb() || sentence.child(head, "cop", "nsubj").isPresent())) {
            Optional<Integer> near = sentence.is(verb, "dep") || sentence.is(verb, "parataxis")
                    ? beside.find(sentence, verb)
                    : Optional.empty();
            return near.isPresent() ? near : ofVerb(sentence, head, quoted, depth + 1);
        }
        return beside.find(sentence, verb);
    }

    /** "prompting the union to demand": the union demands. */
    private Optional<Integer> prompted(Sentence sentence, int verb, int head) {
        boolean prompts = sentence.is(verb, "xcomp")
                && sentence.token(verb).tag().equals("VB")
                && sentence.token(head).tag().equals("VBG")
                && !lexicon.isCueVerb(sentence.token(head).lemma());
        return prompts
                ? sentence.child(head, "obj").filter(o -> o > head && o < verb && isLikelySource(sentence, o))
                : Optional.empty();
    }

    /** "The road was shut when the front stopped a convoy, saying that …": a road says nothing, whoever did the nearest thing before does. */
    private Optional<Integer> trailingBehind(Sentence sentence, int verb, BitSet quoted) {
        boolean trailing = sentence.token(verb).tag().equals("VBG")
                && verb > 0
                && sentence.token(verb - 1).text().equals(",")
                && lexicon.reports(sentence.token(verb).lemma());
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
            boolean pronoun = sentence.token(i).tag().startsWith("W") && SubjectSources.isRelative(sentence, i);
            int clause = sentence.head(i);
            if (pronoun && sentence.is(i, "nsubj") && (clause == verb || sentence.isUnder(verb, clause)) && sentence.head(clause) == source) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "a statement saying", "officials familiar with it saying": the noun, unless somebody issued it. */
    private Optional<Integer> ofNounWithClause(Sentence sentence, int verb, int noun, BitSet quoted, int depth) {
        if (!sentence.token(verb).tag().equals("VBG") && !sentence.relation(verb).equals("acl:relcl")) {
            // "the first to say", "a plan to reject": the governing noun does not speak.
            // "the storm known as Dorian": neither does what is only called so.
            return sentence.token(verb).tag().equals("VBN") && noun == verb - 1 || lexicon.canSpeak(sentence.token(noun).lemma()) && sentence.token(verb).tag().equals("VB")
                    ? Optional.empty()
                    : beside.find(sentence, verb);
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

    boolean reports(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb() && lexicon.reports(sentence.token(verb).lemma());
    }

    /** Whether the noun could be somebody who speaks, wants or acts with words. */
    boolean isLikelySource(Sentence sentence, int i) {
        return likely.maySpeak(sentence, i);
    }

    /** Whether the noun could be somebody who wants something. */
    boolean mayWant(Sentence sentence, int i) {
        return likely.mayWant(sentence, i);
    }
}
