package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.CommitmentStatus;

/**
 * To what a deal binds each side ("under the treaty, Chile will …" and the terms told after it, "agreed that Peru would …"), and what became of a word
 * that somebody gave ("broke its promise"). The words are {@code terms} and {@code words-given} of {@code frames.yaml}.
 */
final class BoundDeeds {

    private static final Set<String> UNDER = Set.of("under");
    private static final Set<String> RELATIVE = Set.of("under", "by", "in");
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "within", "before");
    /** So many tokens may mark an item, or say that it is given in return. */
    private static final int ITEM = 3;
    private static final Pattern ITEM_MARK = Pattern.compile("(\\(|-LRB-)?(\\p{Ll}|\\d{1,2}|[ivx]{1,4})(\\)|-RRB-)|\\d{1,2}\\.|[•–—*·-]");
    private static final Set<String> LEFT_OUT = Set.of("conj", "cc", "punct", "parataxis");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;

    private final DeedKinds kinds;
    private final Deals deals;
    /** Those whose deal the sentences tell that are read. */
    private List<String> makers = List.of();

    BoundDeeds(Passage passage, EventLexicon.Frames frames, Parties parties, DeedKinds kinds) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
        this.kinds = kinds;
        this.deals = new Deals(frames, parties);
    }

    /** In the order of the text; of deeds whose doer nobody can tell none. */
    List<BoundDeed> find() {
        List<BoundDeed> found = new ArrayList<>();
        boolean inTerms = false;
        boolean made = false;
        int paragraph = -1;
        for (Sentence sentence : passage.sentences()) {
            int here = passage.paragraphAt(sentence.span().start());
            // What a deal says may stand in the paragraph after the one that tells of it.
            boolean goesOn = inTerms && (here == paragraph || here == paragraph + 1 && (made || isItem(sentence) || opensInReturn(sentence) || deals.isSubjectOf(sentence)));
            Told told = opensTerms(sentence) ? Told.OPENING : goesOn ? Told.GOING_ON : Told.APART;
            paragraph = here;
            int before = found.size();
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (isClause(sentence, verb)) {
                    if (isBound(sentence, verb, told)) {
                        addDeed(sentence, verb, told, found);
                    }
                    addWordGiven(sentence, verb, found);
                }
            }
            // The terms go on for as long as each sentence tells one.
            Optional<List<String>> deal = deals.madeIn(sentence).or(() -> undertakenTogether(sentence));
            made = deal.isPresent();
            boolean announced = found.subList(before, found.size()).stream().anyMatch(deed -> isAnnounced(sentence, deed.verb()));
            boolean term = told == Told.OPENING || found.size() > before || isUndertaking(sentence) || isTerm(sentence) || deals.isSubjectOf(sentence);
            inTerms = made || announced || deals.isSubjectOf(sentence) && isUndertakenIn(sentence) || told != Told.APART && term;
            makers = deal.orElse(inTerms ? makers : List.of());
        }
        return found;
    }

    /** "(a) Chile will …", "2. Peru is to …": one of a list. Not "J. Reyes will …". */
    private static boolean isItem(Sentence sentence) {
        return behindMark(sentence) > 0;
    }

    /** How many tokens mark a sentence as one of a list. */
    private static int behindMark(Sentence sentence) {
        String opening = "";
        for (int i = 0; i < Math.min(ITEM, sentence.size()); i++) {
            opening += sentence.token(i).text();
            if (ITEM_MARK.matcher(opening).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "In return, Peru will …" of a new paragraph. */
    private boolean opensInReturn(Sentence sentence) {
        return sentence.tokens().stream().limit(ITEM).anyMatch(token -> frames.terms().returning().contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** How a sentence stands to the terms of a deal. */
    private enum Told {
        /** It names the deal: "under the treaty, …". */
        OPENING,
        /** It follows one that told a term, in the same paragraph. */
        GOING_ON,
        APART
    }

    private boolean opensTerms(Sentence sentence) {
        return sentence.tokens().stream()
                .mapToInt(Token::index)
                .anyMatch(noun -> sentence.is(noun, "obl") && isDeal(sentence, noun));
    }

    /** "Under the treaty", "under the terms of the treaty"; under a draft or a rejected one nobody is bound. */
    private boolean isDeal(Sentence sentence, int noun) {
        boolean under = Tree.isMarked(sentence, noun, UNDER) && frames.terms().deals().contains(Tree.lemma(sentence, noun));
        return under && sentence.children(noun, "amod", "compound").stream()
                .noneMatch(word -> frames.terms().drafts().contains(Tree.lemma(sentence, word)));
    }

    /** "Both sides have committed themselves to …": as good as a deal between them. */
    private Optional<List<String>> undertakenTogether(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> frames.terms().undertaking().contains(Tree.lemma(sentence, verb))
                        && sentence.token(verb).tag().matches("VB[DNZP]")
                        && !Tree.isPassive(sentence, verb)
                        && !Tree.isNegated(sentence, verb, frames.negative()))
                .filter(verb -> principals(doers(sentence, verb)).size() > 1 || isByAll(sentence, verb))
                .map(verb -> principals(doers(sentence, verb)).size() > 1 ? principals(doers(sentence, verb)) : parties.sides())
                .findFirst();
    }

    private boolean isByAll(Sentence sentence, int verb) {
        return Tree.agents(sentence, verb).stream()
                .anyMatch(agent -> frames.groups().contains(Tree.lemma(sentence, agent))
                        && sentence.children(agent).stream().anyMatch(word -> frames.groupWords().contains(Tree.lemma(sentence, word))));
    }

    /** "Wages go up by 8 percent": a term in the present, of a thing. */
    private boolean isTerm(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .anyMatch(verb -> sentence.is(verb, "root") && sentence.token(verb).tag().matches("VB[ZP]") && frames.terms().falling().contains(Tree.lemma(sentence, verb)));
    }

    /** "X undertakes to pay": what a promise tells, which is found as one. */
    private boolean isUndertaking(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isVerb() && frames.pledges().contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** A verb; or what is joined to one and has an object: "is to open the road and hand over the keys" is taken for a noun at times. */
    private static boolean isClause(Sentence sentence, int i) {
        return sentence.token(i).isVerb()
                || isJoined(sentence, i) && sentence.child(i, "obj").isPresent() && sentence.child(i, "det", "case").isEmpty();
    }

    private static boolean isJoined(Sentence sentence, int verb) {
        return sentence.is(verb, "conj") && sentence.head(verb) >= 0 && sentence.token(sentence.head(verb)).isVerb();
    }

    private boolean isBound(Sentence sentence, int verb, Told told) {
        if (isJoined(sentence, verb) && isBound(sentence, sentence.head(verb), told)) {
            return true;
        }
        boolean under = sentence.children(verb, "obl").stream().anyMatch(noun -> isDeal(sentence, noun));
        int above = sentence.head(verb);
        boolean agreed = above >= 0
                && sentence.is(verb, "ccomp")
                && frames.terms().agreeing().contains(Tree.lemma(sentence, above))
                && sentence.token(above).tag().matches("VB[DN]")
                && !Tree.isNegated(sentence, above, frames.negative());
        return under || agreed || undertaker(sentence, verb).isPresent() || isAnnounced(sentence, verb) || isInDeal(sentence, verb) || isJoint(sentence, verb)
                || told != Told.APART && (sentence.is(verb, "root") || isSaid(sentence, verb));
    }

    /** "Chile and Peru will set up a joint patrol": what two will do together they have agreed on. */
    private boolean isJoint(Sentence sentence, int verb) {
        boolean together = Stream.concat(Stream.of(verb), Tree.objects(sentence, verb).stream())
                .flatMap(word -> sentence.children(word, "amod", "advmod", "compound").stream())
                .anyMatch(word -> frames.terms().together().contains(Tree.lemma(sentence, word)));
        return together && isBinding(sentence, verb) && sentence.is(verb, "root") && principals(doers(sentence, verb)).size() > 1;
    }

    /** "Ottawa is to submit its figures, an envoy said": a term that somebody tells. */
    private boolean isSaid(Sentence sentence, int verb) {
        return teller(sentence, verb)
                .filter(says -> frames.terms().saying().contains(Tree.lemma(sentence, says)) || frames.terms().announcing().contains(Tree.lemma(sentence, says)))
                .filter(says -> sentence.is(says, "root") || sentence.head(says) == verb)
                .isPresent();
    }

    /** The verb by which somebody tells what a clause says: above it, or beside it behind a comma. */
    private Optional<Integer> teller(Sentence sentence, int verb) {
        Optional<Integer> above = sentence.is(verb, "ccomp") && sentence.head(verb) >= 0 ? Optional.of(sentence.head(verb)) : Optional.empty();
        Stream<Integer> beside = sentence.is(verb, "root")
                ? sentence.children(verb, "parataxis", "dep").stream().filter(child -> child > verb && sentence.child(child, "nsubj").isPresent())
                : Stream.empty();
        return Stream.concat(above.stream(), beside)
                .filter(says -> sentence.token(says).isVerb() && !Tree.isNegated(sentence, says, frames.negative()))
                .findFirst();
    }

    /** "Signed a pact under which no worker will be dismissed": the parser may hang the clause on the verb of the deal. */
    private boolean isInDeal(Sentence sentence, int verb) {
        boolean relative = sentence.children(verb, "obl").stream()
                .anyMatch(which -> sentence.token(which).text().equalsIgnoreCase("which") && Tree.isMarked(sentence, which, RELATIVE));
        return relative && deals.closedIn(sentence).isPresent();
    }

    /** The verb by which somebody binds himself to this one: "has undertaken to cap", "vowed to leave". */
    private Optional<Integer> undertaker(Sentence sentence, int verb) {
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

    /** "Norway announced that the rebels would free ten men": what another than the announcer will do. */
    private boolean isAnnounced(Sentence sentence, int verb) {
        Optional<Integer> teller = teller(sentence, verb).filter(says -> frames.terms().announcing().contains(Tree.lemma(sentence, says)));
        boolean deed = kinds.isOfAKind(sentence, verb)
                || sentence.child(verb, "obj", "ccomp", "xcomp").isPresent() && !frames.terms().idle().contains(Tree.lemma(sentence, verb));
        // "It will go to court, its director announced": he speaks of his own.
        boolean ofHisOwn = sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).isPronoun()).isPresent();
        if (teller.isEmpty() || !deed || ofHisOwn) {
            return false;
        }
        List<String> announcers = principals(doers(sentence, teller.get()));
        List<String> doers = principals(doers(sentence, verb));
        return !doers.isEmpty() && !announcers.isEmpty() && doers.stream().noneMatch(announcers::contains);
    }

    /** "The text commits both sides to …": whom a paper binds, not the paper. */
    private List<String> boundBy(Sentence sentence, int undertaking) {
        boolean paper = sentence.children(undertaking, "nsubj").stream().anyMatch(subject -> frames.terms().deals().contains(Tree.lemma(sentence, subject)));
        return paper ? Tree.objects(sentence, undertaking).stream().flatMap(object -> parties.at(sentence, object).stream()).distinct().toList() : List.of();
    }

    private boolean isUndertakenIn(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> sentence.is(token.index(), "root") && frames.terms().undertaking().contains(Tree.lemma(sentence, token.index())));
    }

    private List<String> principals(List<String> actors) {
        return actors.stream().map(parties::principal).distinct().toList();
    }

    private void addDeed(Sentence sentence, int verb, Told told, List<BoundDeed> found) {
        boolean passive = Tree.isPassive(sentence, verb) && Tree.agents(sentence, verb).isEmpty();
        Optional<Integer> undertaker = undertaker(sentence, verb);
        boolean inDeal = isInDeal(sentence, verb);
        List<String> known = inDeal ? deals.closedIn(sentence).orElse(makers) : makers;
        List<String> sides = known.size() < 2 ? parties.sides() : known;
        List<String> bound = undertaker.map(above -> boundBy(sentence, above)).orElse(List.of());
        List<String> named = bound.isEmpty() ? doers(sentence, undertaker.orElse(verb)) : bound;
        boolean inTerms = told != Told.APART || inDeal;
        // Who is to do what "shall be done" the words leave open: it binds those who made the deal, as does what a thing "is to" be.
        boolean thing = named.isEmpty() && (told == Told.GOING_ON && Tree.isArranged(sentence, verb) || inTerms && !isSaid(sentence, verb) && isOfAThing(sentence, verb));
        boolean unsaid = passive && inTerms || thing;
        List<String> doers = unsaid ? sides : named;
        // After the first sentence "will" may tell of anybody; of the two that made the deal it tells a term, and of who gives something in return.
        List<String> dealing = Stream.of(sides, known, parties.sides()).flatMap(List::stream).toList();
        // Where nobody is known to have made the deal, whatever body will do something by its terms is taken for one that has.
        boolean anybody = dealing.isEmpty() && !isSaid(sentence, verb) && doers.stream().noneMatch(parties::isPerson);
        boolean open = told == Told.GOING_ON
                && !anybody
                && isOpenModal(sentence, verb)
                && !isInReturn(sentence, verb)
                && !isItem(sentence)
                && !isLimited(sentence, verb)
                && !isAnnounced(sentence, verb)
                && !dealing.containsAll(principals(doers));
        boolean idle = told == Told.GOING_ON && frames.terms().idle().contains(Tree.lemma(sentence, verb));
        boolean binding = undertaker.isPresent() || isBinding(sentence, verb);
        // Among the terms of a deal what will not be done binds as well: "will not raise the duty before 1 June".
        boolean negated = Tree.isNegated(sentence, verb, frames.negative()) && !(inTerms && undertaker.isEmpty() && !(passive && isOfAName(sentence, verb)));
        if (doers.isEmpty() || open || idle || !binding || negated) {
            return;
        }
        BitSet words = sentence.subtree(verb, LEFT_OUT);
        BitSet terms = (BitSet) words.clone();
        if (!passive && !unsaid) {
            terms.clear(0, Tree.isNegated(sentence, verb, frames.negative()) ? firstAuxiliary(sentence, verb) : verb);
        }
        terms.andNot(opening(sentence, verb));
        terms.clear(0, behindMark(sentence));
        int first = terms.nextSetBit(0);
        found.add(new BoundDeed(sentence, verb, doers, slice(sentence, first, terms.length() - 1), words, CommitmentStatus.AGREED));
    }

    /** "Wages will rise", "no shift will start before dawn": what falls to nobody in particular binds those who made the deal. */
    private boolean isOfAThing(Sentence sentence, int verb) {
        boolean noun = sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).isNoun() && !sentence.token(subject).isName()).isPresent();
        return noun && frames.terms().falling().contains(Tree.lemma(sentence, verb));
    }

    /** "The mediator would not be drawn": nothing that a deal could bind anybody to. */
    private static boolean isOfAName(Sentence sentence, int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(subject -> sentence.token(subject).isName() || sentence.token(subject).isPronoun());
    }

    private static int firstAuxiliary(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().filter(aux -> aux < verb).min(Integer::compare).orElse(verb);
    }

    /** The words "under the treaty" before a clause. */
    private BitSet opening(Sentence sentence, int verb) {
        BitSet words = new BitSet();
        sentence.children(verb, "obl", "advmod", "cc", "punct", "nmod").stream()
                .filter(child -> child < verb)
                .forEach(child -> words.or(sentence.subtree(child)));
        return words;
    }

    private boolean isBinding(Sentence sentence, int verb) {
        boolean own = Tree.isArranged(sentence, verb)
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).tag().equals("MD") && frames.terms().modals().contains(Tree.lemma(sentence, aux)));
        boolean shared = isJoined(sentence, verb) && sentence.child(verb, "nsubj", "aux", "nsubj:pass").isEmpty();
        return own || shared && isBinding(sentence, sentence.head(verb));
    }

    /** "In return, Peru will …", "for its part", "Peru will in turn …". */
    private boolean isInReturn(Sentence sentence, int verb) {
        return sentence.children(verb, "obl", "advmod").stream().anyMatch(child -> frames.terms().returning().contains(Tree.lemma(sentence, child)));
    }

    /** "Peru will keep its boats away until 5 July": what has a last day is a term, whoever is bound by it. */
    private static boolean isLimited(Sentence sentence, int verb) {
        return sentence.children(verb, "obl").stream().anyMatch(day -> Tree.isMarked(sentence, day, LIMITS) && sentence.subtree(day).stream().anyMatch(i -> sentence.token(i).tag().equals("CD")));
    }

    private boolean isOpenModal(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> frames.terms().open().contains(Tree.lemma(sentence, aux)));
    }

    private List<String> doers(Sentence sentence, int verb) {
        Stream<Integer> agents = Stream.concat(Tree.agents(sentence, verb).stream(), gapped(sentence, verb).stream());
        return agents.flatMap(agent -> parties.at(sentence, agent).stream()).distinct().toList();
    }

    /** Of "Oslo is to free ten men and Bergen nine" the second doer, whose verb is left out. */
    private static List<Integer> gapped(Sentence sentence, int verb) {
        return sentence.children(verb, "obj").stream()
                .flatMap(object -> sentence.children(object, "conj").stream())
                .filter(other -> sentence.token(other).isName()
                        && other + 1 < sentence.size()
                        && sentence.token(other + 1).tag().equals("CD"))
                .toList();
    }

    private void addWordGiven(Sentence sentence, int verb, List<BoundDeed> found) {
        String lemma = Tree.lemma(sentence, verb);
        boolean kept = frames.wordsGiven().kept().contains(lemma);
        boolean told = sentence.token(verb).tag().matches("VB[DN]")
                && sentence.children(verb, "aux").stream().noneMatch(aux -> sentence.token(aux).tag().equals("MD"))
                && !Tree.isNegated(sentence, verb, frames.negative());
        if (!told || !kept && !frames.wordsGiven().broken().contains(lemma)) {
            return;
        }
        for (int word : Tree.objects(sentence, verb)) {
            boolean own = sentence.children(word, "nmod").stream().anyMatch(owner -> sentence.relation(owner).equals("nmod:poss"));
            List<String> doers = doers(sentence, verb);
            if (own && !doers.isEmpty() && frames.wordsGiven().nouns().contains(Tree.lemma(sentence, word))) {
                BitSet words = sentence.subtree(word, LEFT_OUT);
                CommitmentStatus status = kept ? CommitmentStatus.KEPT : CommitmentStatus.BROKEN;
                found.add(new BoundDeed(sentence, verb, doers, slice(sentence, word, words.length() - 1), words, status));
            }
        }
    }

    private String slice(Sentence sentence, int first, int last) {
        return passage.report().text().slice(sentence.token(first).span().union(sentence.token(last).span()));
    }
}
