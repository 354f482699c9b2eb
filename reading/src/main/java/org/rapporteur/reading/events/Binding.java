package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;

/**
 * By which words a clause binds whom it speaks of: "shall", "is to", "has to", "undertakes to"; and what marks it as one of several terms. The words are
 * {@code terms} of {@code frames.yaml}. Immutable.
 */
final class Binding {

    /** So many tokens may mark an item, or say that it is given in return. */
    private static final int ITEM = 3;
    private static final Pattern ITEM_MARK = Pattern.compile("(\\(|-LRB-)?(\\p{Ll}|\\d{1,2}|[ivx]{1,4})(\\)|-RRB-)|\\d{1,2}\\.|[•–—*·-]");
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "within", "before", "from");
    private static final Set<String> BEFORE = Set.of("before", "until", "till");
    private static final Set<String> BESIDE = Set.of("while", "whereas", "with", "and");

    private final EventLexicon.Frames frames;

    Binding(EventLexicon.Frames frames) {
        this.frames = frames;
    }

    /** A verb; or what is joined to one and has an object: "is to open the road and hand over the keys" is taken for a noun at times. */
    static boolean isClause(Sentence sentence, int i) {
        return sentence.token(i).isVerb()
                // "The draft is to be ready by May".
                || sentence.token(i).tag().equals("JJ") && Tree.isArranged(sentence, i)
                || isJoined(sentence, i) && sentence.child(i, "obj").isPresent() && sentence.child(i, "det", "case").isEmpty();
    }

    static boolean isJoined(Sentence sentence, int verb) {
        return sentence.is(verb, "conj") && sentence.head(verb) >= 0 && sentence.token(sentence.head(verb)).isVerb();
    }

    /** Whether the clause's own words, or those of the one it is joined to, bind. */
    boolean isBinding(Sentence sentence, int verb) {
        boolean own = Tree.isArranged(sentence, verb) || isDue(sentence, verb)
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("MD") && frames.terms().modals().contains(Tree.lemma(sentence, aux)))
                || isForbidden(sentence, verb);
        boolean shared = isJoined(sentence, verb) && sentence.child(verb, "nsubj", "aux", "nsubj:pass").isEmpty();
        return own || shared && isBinding(sentence, sentence.head(verb));
    }

    /** "Has to pay", "is obliged to pay", "is due to leave": the parser hangs the deed on the word that binds, or the word on the deed. */
    private boolean isDue(Sentence sentence, int verb) {
        boolean to = sentence.children(verb, "mark").stream().anyMatch(mark -> Tree.lemma(sentence, mark).equals("to"));
        int above = sentence.head(verb);
        boolean over = above >= 0 && sentence.is(verb, "xcomp") && frames.terms().duty().contains(Tree.lemma(sentence, above)) && isPresent(sentence, above);
        return to && (over || sentence.children(verb, "aux").stream().anyMatch(aux -> frames.terms().duty().contains(Tree.lemma(sentence, aux)) && sentence.token(aux).tag().matches("VB[PZ]")));
    }

    static boolean isOfAPronoun(Sentence sentence, int verb) {
        return sentence.children(verb, "nsubj:pass", "nsubj").stream().anyMatch(subject -> sentence.token(subject).isPronoun());
    }

    private static boolean isPresent(Sentence sentence, int word) {
        return sentence.token(word).tag().matches("VB[PZ]")
                || sentence.children(word, "aux", "cop", "aux:pass").stream().anyMatch(aux -> sentence.token(aux).tag().matches("VB[PZ]"));
    }

    /** "Neither side may fly drones": what nobody may do binds as well. */
    private boolean isForbidden(Sentence sentence, int verb) {
        return Tree.isNegated(sentence, verb, frames.negative())
                && sentence.children(verb, "aux").stream().anyMatch(aux -> frames.terms().leave().contains(Tree.lemma(sentence, aux)));
    }

    /** "The wells shall be opened": the language of deals themselves. */
    boolean isDecreed(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> frames.terms().decreeing().contains(Tree.lemma(sentence, aux)))
                && sentence.child(verb, "nsubj", "nsubj:pass").filter(subject -> !sentence.token(subject).isPronoun()).isPresent();
    }

    /** A "will" or "must", which may tell of anybody. */
    boolean isOpenModal(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> frames.terms().open().contains(Tree.lemma(sentence, aux)));
    }

    /** "Drops its complaint", "gets three wells": told in the present, as terms are, of what somebody does to something. */
    boolean isPresentDeed(Sentence sentence, int verb) {
        boolean shared = isJoined(sentence, verb) && sentence.child(verb, "nsubj", "aux").isEmpty() && isPresentDeed(sentence, sentence.head(verb));
        return shared || sentence.token(verb).tag().matches("VB[PZ]")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.children(verb, "aux", "cop").isEmpty()
                // "Keeps its port open", "lets the boats pass": the object is that of the clause below.
                && sentence.child(verb, "obj", "compound:prt", "xcomp", "ccomp").isPresent()
                && !frames.terms().saying().contains(Tree.lemma(sentence, verb))
                && !frames.terms().stative().contains(Tree.lemma(sentence, verb));
    }

    /** "In return, Peru will …", "for its part", "Peru will in turn …". */
    boolean isInReturn(Sentence sentence, int verb) {
        return sentence.children(verb, "obl", "advmod").stream().anyMatch(child -> frames.terms().returning().contains(Tree.lemma(sentence, child)));
    }

    /** "In return, Peru will …" of a new paragraph. */
    boolean opensInReturn(Sentence sentence) {
        return sentence.tokens().stream().limit(ITEM).anyMatch(token -> frames.terms().returning().contains(Tree.lemma(sentence, token.index())));
    }

    /** "Peru will keep its boats away until 5 July": what has a day is a term, whoever is bound by it. */
    static boolean isLimited(Sentence sentence, int verb) {
        return sentence.children(verb, "obl").stream().anyMatch(day -> Tree.isMarked(sentence, day, LIMITS) && sentence.subtree(day).stream().anyMatch(i -> sentence.token(i).tag().equals("CD")))
                || sentence.children(verb, "advcl").stream().anyMatch(clause -> Tree.isMarked(sentence, clause, BEFORE));
    }

    /** "Wages will rise", "no shift will start before dawn": what falls to nobody in particular binds those who made the deal. */
    boolean isOfAThing(Sentence sentence, int verb) {
        boolean noun = sentence.child(verb, "nsubj")
                .filter(subject -> sentence.token(subject).isNoun() && !sentence.token(subject).isName())
                // "Some cargo will not come back": nobody binds himself for some.
                .filter(subject -> sentence.children(subject, "det", "amod").stream().noneMatch(word -> frames.terms().some().contains(Tree.lemma(sentence, word))))
                .isPresent();
        return noun && sentence.token(verb).tag().equals("JJ") || noun && frames.terms().falling().contains(Tree.lemma(sentence, verb));
    }

    /** "The mediator would not be drawn": nothing that a deal could bind anybody to. */
    static boolean isOfAName(Sentence sentence, int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(subject -> sentence.token(subject).isName() || sentence.token(subject).isPronoun());
    }

    /** "Chile and Peru will set up a joint patrol": what two will do together. */
    boolean isTogether(Sentence sentence, int verb) {
        return Stream.concat(Stream.of(verb), Tree.objects(sentence, verb).stream())
                .flatMap(word -> sentence.children(word, "amod", "advmod", "compound").stream())
                .anyMatch(word -> frames.terms().together().contains(Tree.lemma(sentence, word)));
    }

    /**
     * Whether a clause says of its own what is to be done: the sentence itself, what is joined to it or stands beside it ("…; …", "while …"). Not what hangs on a
     * noun, a condition or a reason.
     */
    static boolean isFree(Sentence sentence, int verb) {
        if (isRelative(sentence, verb)) {
            return false;
        }
        int at = verb;
        for (int steps = 0; steps < 6 && !sentence.is(at, "root"); steps++) {
            boolean beside = sentence.is(at, "advcl") && !Tree.markers(sentence, at).isEmpty() && BESIDE.containsAll(Tree.markers(sentence, at));
            if (!sentence.is(at, "conj") && !sentence.is(at, "parataxis") && !sentence.is(at, "dep") && !beside) {
                return false;
            }
            at = sentence.head(at);
        }
        return sentence.is(at, "root");
    }

    /** As {@link #isFree}, also of what somebody "is obliged to" do. */
    boolean isFreely(Sentence sentence, int verb) {
        return isFree(sentence, verb) || sentence.is(verb, "xcomp") && isDue(sentence, verb) && isFree(sentence, sentence.head(verb));
    }

    /** "Which members will vote on": said of something, whatever the parser makes of it. */
    static boolean isRelative(Sentence sentence, int verb) {
        return sentence.children(verb).stream().anyMatch(child -> child < verb && sentence.token(child).tag().startsWith("W"));
    }

    /** "(a) Chile will …", "2. Peru is to …": one of a list. Not "J. Reyes will …". */
    static boolean isItem(Sentence sentence) {
        return behindMark(sentence) > 0;
    }

    /** How many tokens mark a sentence as one of a list. */
    static int behindMark(Sentence sentence) {
        String opening = "";
        for (int i = 0; i < Math.min(ITEM, sentence.size()); i++) {
            opening += sentence.token(i).text();
            if (ITEM_MARK.matcher(opening).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The words before which the deed itself begins: its first auxiliary, or the verb. */
    static int firstAuxiliary(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().filter(aux -> aux < verb).min(Integer::compare).orElse(verb);
    }

    /** The verb by which somebody binds himself to this one: "has undertaken to cap", "vowed to leave". */
    Optional<Integer> undertaker(Sentence sentence, int verb) {
        int above = sentence.head(verb);
        boolean undertaken = above >= 0
                && sentence.is(verb, "xcomp")
                && frames.terms().undertaking().contains(Tree.lemma(sentence, above))
                && sentence.token(above).tag().matches("VB[DNZP]")
                && !sentence.is(above, "acl")
                // "The sum it had promised to pay" points back at a promise told elsewhere.
                && !sentence.children(verb, "obj", "obl", "ccomp").isEmpty()
                && !Tree.isPassive(sentence, above)
                && !Tree.isNegated(sentence, above, frames.negative());
        return undertaken ? Optional.of(above) : Optional.empty();
    }

    /** Whether the subject's own word denies: "neither side may", "no mill will": the words before the verb belong to what is agreed. */
    static boolean isDeniedBySubject(Sentence sentence, int verb) {
        List<Integer> subjects = sentence.children(verb, "nsubj");
        return subjects.stream().anyMatch(subject -> sentence.children(subject, "det").stream()
                .anyMatch(det -> Tree.lemma(sentence, det).equals("no") || Tree.lemma(sentence, det).equals("neither")));
    }
}
