package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.CommitmentStatus;

/**
 * To what a deal binds each side: "under the treaty, Chile will …" and the terms told after it, "agreed that Peru would …", what a paper holds. The words
 * are {@code terms} of {@code frames.yaml}.
 */
final class BoundDeeds {

    private static final Set<String> OPENING = Set.of("obl", "advmod", "cc", "punct", "nmod", "mark", "advcl");
    private static final Set<String> RELATIVE = Set.of("under", "by", "in");

    private final Passage passage;
    private final EventLexicon.Frames frames;
    private final Parties parties;
    private final Deals deals;
    private final Binding binding;
    private final Tellers tellers;
    private final HeldTerms held;
    private final WordsGiven wordsGiven;
    /** Those whose deal the sentences tell that are read. */
    private List<String> makers = List.of();
    /** Those of the last deal of which it is known who made it. */
    private List<String> lastMakers = List.of();
    /** Whether the term told last was told in the present: "Chile drops its complaint". */
    private boolean inPresent;
    /** Whether the report is the text of a deal or tells it as the text does: it names one, and "shall" is said in it of what is to be done. */
    private final boolean inACommunique;

    BoundDeeds(Passage passage, EventLexicon.Frames frames, Parties parties, DeedKinds kinds) {
        this.passage = passage;
        this.frames = frames;
        this.parties = parties;
        this.deals = new Deals(frames, parties);
        this.binding = new Binding(frames);
        this.tellers = new Tellers(frames, parties, kinds);
        this.held = new HeldTerms(passage, frames, parties, deals);
        this.wordsGiven = new WordsGiven(passage, frames, parties);
        this.inACommunique = passage.sentences().stream()
                .anyMatch(sentence -> sentence.tokens().stream().anyMatch(token -> token.isNoun() && deals.isFirm(sentence, token.index())) || deals.madeIn(sentence).isPresent());
    }

    /** In the order of the text. */
    List<BoundDeed> find() {
        List<BoundDeed> found = new ArrayList<>();
        boolean inTerms = false;
        boolean made = false;
        int paragraph = -1;
        for (Sentence sentence : passage.sentences()) {
            int here = passage.paragraphAt(sentence.span().start());
            // What a deal says may stand in the paragraph after the one that tells of it.
            boolean next = here == paragraph + 1 && (made || Binding.isItem(sentence) || binding.opensInReturn(sentence) || deals.isSubjectOf(sentence));
            boolean goesOn = inTerms && !deals.isOfALaw(sentence) && (here == paragraph || next);
            Told told = deals.opens(sentence) || deals.listsAfter(sentence) || goesOn && deals.opensWithIt(sentence) ? Told.OPENING : goesOn ? Told.GOING_ON : Told.APART;
            inPresent &= goesOn;
            // "Under the accord" a paragraph later: the one told of before.
            makers = told == Told.OPENING && makers.isEmpty() ? lastMakers : makers;
            paragraph = here;
            int before = found.size();
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (Binding.isClause(sentence, verb)) {
                    addClause(sentence, verb, told, found);
                    wordsGiven.at(sentence, verb).ifPresent(found::add);
                }
            }
            // The terms go on for as long as each sentence tells one.
            Optional<List<String>> deal = deals.madeIn(sentence).or(() -> undertakenTogether(sentence)).or(() -> deals.agreedIn(sentence));
            made = deal.isPresent();
            boolean joint = found.subList(before, found.size()).stream().anyMatch(deed -> isJoint(sentence, deed.verb()));
            boolean announced = found.subList(before, found.size()).stream().anyMatch(deed -> tellers.isAnnounced(sentence, deed.verb()));
            boolean term = told == Told.OPENING || found.size() > before || isUndertaking(sentence) || isTerm(sentence) || deals.isSubjectOf(sentence) || Binding.isItem(sentence);
            boolean paper = deals.isSubjectOf(sentence) && isUndertakenIn(sentence) || found.subList(before, found.size()).stream().anyMatch(deed -> isOfAPaper(sentence, deed, told));
            inTerms = made || announced || paper || joint || told != Told.APART && term;
            makers = deal.orElse(inTerms ? makers : List.of());
            lastMakers = makers.size() > 1 ? makers : lastMakers;
        }
        return found;
    }

    /** How a sentence stands to the terms of a deal. */
    private enum Told {
        /** It names the deal: "under the treaty, …". */
        OPENING,
        /** It follows one that told a term. */
        GOING_ON,
        APART
    }

    private void addClause(Sentence sentence, int verb, Told told, List<BoundDeed> found) {
        List<String> known = knownMakers(sentence, verb);
        List<BoundDeed> ofThePaper = held.at(sentence, verb, told != Told.APART, known.size() < 2 ? parties.sides() : known);
        boolean toldBefore = found.stream().anyMatch(deed -> deed.sentence() == sentence && deed.verb() == verb);
        Optional<Integer> second = SecondDoers.before(sentence, verb, parties).filter(doer -> found.stream().anyMatch(deed -> deed.sentence() == sentence && deed.verb() < verb));
        if (!ofThePaper.isEmpty()) {
            found.addAll(ofThePaper);
        } else if (second.isPresent()) {
            found.removeIf(deed -> deed.sentence() == sentence && deed.verb() == verb);
            add(sentence, verb, verb, sentence.subtree(verb, BoundDeed.LEFT_OUT), parties.at(sentence, second.get()), found);
        } else if (!toldBefore && (isInDeal(sentence, verb) || !Binding.isRelative(sentence, verb)) && isBound(sentence, verb, told)) {
            addDeed(sentence, verb, told, found);
        }
    }

    private List<String> knownMakers(Sentence sentence, int verb) {
        return isInDeal(sentence, verb) ? deals.closedIn(sentence).orElse(makers) : makers;
    }

    private boolean isOfAPaper(Sentence sentence, BoundDeed deed, Told told) {
        int above = sentence.head(deed.verb());
        return above >= 0 && sentence.token(above).isVerb() && held.isOfAPaper(sentence, above, told != Told.APART);
    }

    /** "Both sides have committed themselves to …": as good as a deal between them. */
    private Optional<List<String>> undertakenTogether(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> frames.terms().undertaking().contains(Tree.lemma(sentence, verb))
                        && sentence.token(verb).tag().matches("VB[DNZP]")
                        && !Tree.isPassive(sentence, verb)
                        && !Tree.isNegated(sentence, verb, frames.negative()))
                .filter(verb -> doers(sentence, verb).size() > 1 || deals.isByAll(sentence, verb))
                .map(verb -> doers(sentence, verb).size() > 1 ? parties.principalsOf(sentence, Tree.agents(sentence, verb)) : parties.sides())
                .findFirst();
    }

    /** "Wages go up by 8 percent": a term in the present, of a thing. */
    private boolean isTerm(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::index)
                .anyMatch(verb -> sentence.is(verb, "root") && sentence.token(verb).tag().matches("VB[ZP]") && frames.terms().falling().contains(Tree.lemma(sentence, verb)));
    }

    /** "X undertakes to pay": what a promise tells, which is found as one. */
    private boolean isUndertaking(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.isVerb() && frames.pledges().contains(Tree.lemma(sentence, token.index())));
    }

    private boolean isUndertakenIn(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> sentence.is(token.index(), "root") && frames.terms().undertaking().contains(Tree.lemma(sentence, token.index())));
    }

    private boolean isBound(Sentence sentence, int verb, Told told) {
        if (Binding.isJoined(sentence, verb) && isBound(sentence, sentence.head(verb), told)) {
            return true;
        }
        int above = sentence.head(verb);
        boolean agreed = above >= 0
                && sentence.is(verb, "ccomp")
                && frames.terms().agreeing().contains(Tree.lemma(sentence, above))
                && sentence.token(above).tag().matches("VB[DN]")
                && !Tree.isNegated(sentence, above, frames.negative());
        return deals.isUnder(sentence, verb) || agreed || binding.undertaker(sentence, verb).isPresent() || tellers.isAnnounced(sentence, verb) || isInDeal(sentence, verb)
                || isJoint(sentence, verb) || isMutual(sentence, verb) || isOfAWordGiven(sentence, verb) || held.isSaidByAPaper(sentence, verb, told != Told.APART) || isWith(sentence, verb, told)
                || binding.isDecreed(sentence, verb) && inACommunique && Binding.isFree(sentence, verb)
                || told != Told.APART && (binding.isFreely(sentence, verb) || tellers.isSaid(sentence, verb));
    }

    /** "With Peru getting the maps": told beside the deal. */
    private boolean isWith(Sentence sentence, int verb, Told told) {
        return isGerund(sentence, verb) && (told == Told.OPENING || deals.madeIn(sentence).isPresent());
    }

    private static boolean isGerund(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && sentence.child(verb, "nsubj").isPresent()
                && Stream.concat(Tree.markers(sentence, verb).stream(), sentence.children(verb, "nsubj").stream().flatMap(subject -> Tree.markers(sentence, subject).stream()))
                        .anyMatch("with"::equals);
    }

    /** "Chile and Peru will set up a joint patrol": what two will do together they have agreed on. */
    private boolean isJoint(Sentence sentence, int verb) {
        return binding.isTogether(sentence, verb) && binding.isBinding(sentence, verb) && sentence.is(verb, "root") && parties.principalsOf(sentence, Tree.agents(sentence, verb)).size() > 1;
    }

    /** "Neither side will raise its limits": what holds for both alike they have agreed on. */
    private boolean isMutual(Sentence sentence, int verb) {
        return deals.isByAll(sentence, verb)
                && Tree.agents(sentence, verb).stream().anyMatch(side -> sentence.children(side, "det").stream().anyMatch(det -> frames.terms().each().contains(Tree.lemma(sentence, det))))
                && binding.isBinding(sentence, verb)
                && !frames.terms().idle().contains(Tree.lemma(sentence, verb))
                && (binding.isFreely(sentence, verb) || tellers.isSaid(sentence, verb));
    }

    /** "Has given the drivers its word that a bonus will be paid". */
    private boolean isOfAWordGiven(Sentence sentence, int verb) {
        return wordGiver(sentence, verb).isPresent();
    }

    /** The verb by which somebody gives his word for this one. */
    private Optional<Integer> wordGiver(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        boolean clause = noun >= 0 && (sentence.is(verb, "acl") || sentence.is(verb, "ccomp") || sentence.is(verb, "xcomp")) && !Binding.isRelative(sentence, verb);
        int giving = !clause ? -1 : sentence.token(noun).isVerb() ? noun : sentence.head(noun);
        boolean word = giving >= 0
                && sentence.token(giving).tag().matches("VB[DNZP]")
                && Tree.lemma(sentence, giving).equals("give")
                && !Tree.isPassive(sentence, giving)
                && !Tree.isNegated(sentence, giving, frames.negative())
                && Tree.objects(sentence, giving).stream().anyMatch(object -> frames.wordsGiven().nouns().contains(Tree.lemma(sentence, object)));
        return word ? Optional.of(giving) : Optional.empty();
    }

    /** "Signed a pact under which no worker will be dismissed": the parser may hang the clause on the verb of the deal. */
    private boolean isInDeal(Sentence sentence, int verb) {
        boolean relative = sentence.children(verb, "obl").stream()
                .anyMatch(which -> sentence.token(which).text().equalsIgnoreCase("which") && Tree.isMarked(sentence, which, RELATIVE));
        return relative && deals.closedIn(sentence).isPresent();
    }

    private void addDeed(Sentence sentence, int verb, Told told, List<BoundDeed> found) {
        // "By 5 July" is no doer.
        boolean passive = Tree.isPassive(sentence, verb) && doers(sentence, verb).isEmpty();
        Optional<Integer> undertaker = binding.undertaker(sentence, verb);
        boolean inDeal = isInDeal(sentence, verb);
        List<String> known = knownMakers(sentence, verb);
        List<String> sides = known.size() < 2 ? parties.sides() : known;
        Optional<Integer> giver = wordGiver(sentence, verb);
        // Who gives his word is bound by it, whatever it is of.
        List<String> named = doers(sentence, undertaker.or(() -> giver).orElse(verb));
        boolean ofAPaper = held.isSaidByAPaper(sentence, verb, told != Told.APART);
        boolean inTerms = told != Told.APART || inDeal || ofAPaper || isMutual(sentence, verb) || inACommunique && binding.isDecreed(sentence, verb);
        boolean negated = Tree.isNegated(sentence, verb, frames.negative());
        // Who is to do what "shall be done" the words leave open: it binds those who made the deal, as does what a thing "is to" be.
        boolean thing = named.isEmpty() && inTerms && !tellers.isSaid(sentence, verb) && binding.isOfAThing(sentence, verb);
        boolean unsaid = passive && inTerms || thing;
        List<String> doers = unsaid ? sides : named;
        // After the first sentence "will" may tell of anybody; of the two that made the deal it tells a term, and of who gives something in return.
        List<String> dealing = Stream.of(sides, known, parties.sides()).flatMap(List::stream).toList();
        boolean ofThem = unsaid || !doers.isEmpty() && dealing.containsAll(doers.stream().map(parties::principal).toList());
        boolean besideOne = found.stream().anyMatch(deed -> deed.sentence() == sentence && deed.verb() < verb);
        boolean marked = besideOne || binding.isInReturn(sentence, verb) || Binding.isItem(sentence) || Binding.isLimited(sentence, verb);
        // Where nobody is known to have made the deal, whatever body will do something by its terms is taken for one that has.
        boolean anybody = dealing.isEmpty() && !doers.isEmpty() && !tellers.isSaid(sentence, verb) && doers.stream().noneMatch(parties::isPerson);
        boolean open = told == Told.GOING_ON && !anybody && binding.isOpenModal(sentence, verb) && !marked && !tellers.isAnnounced(sentence, verb) && !ofThem;
        boolean idle = told == Told.GOING_ON && !thing && frames.terms().idle().contains(Tree.lemma(sentence, verb));
        boolean present = inTerms && !unsaid && binding.isPresentDeed(sentence, verb)
                && (told == Told.OPENING || ofAPaper || (ofThem || anybody) && (marked || inPresent));
        boolean binds = undertaker.isPresent() || giver.isPresent() || binding.isBinding(sentence, verb) || present || isWith(sentence, verb, told);
        // Among the terms of a deal what will not be done binds as well: "will not raise the duty before 1 June".
        boolean denied = negated && !(inTerms && undertaker.isEmpty() && !(passive && Binding.isOfAName(sentence, verb)));
        // "It has still to be signed": of the deal itself.
        boolean ofTheDeal = passive && Binding.isOfAPronoun(sentence, verb);
        // What somebody says will be done, and nobody knows by whom, is his forecast.
        boolean foretold = doers.isEmpty() && tellers.isSaid(sentence, verb) && binding.isOpenModal(sentence, verb) && !isMutual(sentence, verb);
        boolean nobody = ofTheDeal || foretold || doers.isEmpty() && !(unsaid || inTerms && isOfSomebody(sentence, verb));
        if (nobody || open || idle || !binds || denied) {
            return;
        }
        // "The three parties will": those who made the deal.
        List<String> bound = known.size() > 2 && deals.isByAll(sentence, verb) ? known : doers;
        inPresent = present;
        BitSet words = sentence.subtree(verb, BoundDeed.LEFT_OUT);
        words.andNot(beside(sentence, verb));
        BitSet terms = (BitSet) words.clone();
        if (!passive && !unsaid && giver.isEmpty() && !(negated && Binding.isDeniedBySubject(sentence, verb))) {
            terms.clear(0, negated ? Binding.firstAuxiliary(sentence, verb) : verb);
        }
        terms.andNot(opening(sentence, verb));
        terms.clear(0, Binding.behindMark(sentence));
        add(sentence, verb, terms.nextSetBit(0), terms, bound, found);
    }

    private void add(Sentence sentence, int verb, int first, BitSet words, List<String> doers, List<BoundDeed> found) {
        int end = SecondDoers.endOf(sentence, verb, words.length() - 1, parties);
        found.add(new BoundDeed(sentence, verb, doers, passage.report().text().slice(sentence.span(first, end)), words, CommitmentStatus.AGREED));
    }

    /** "The gunmen are to let them go": somebody of whom the record knows no more. */
    private static boolean isOfSomebody(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).isNoun()).isPresent();
    }

    /** The words "under the treaty" before a clause. */
    private BitSet opening(Sentence sentence, int verb) {
        BitSet words = new BitSet();
        sentence.children(verb).stream()
                .filter(child -> child < verb && !sentence.token(child).tag().equals("TO") && (OPENING.stream().anyMatch(relation -> sentence.is(child, relation)) || sentence.token(child).tag().equals("LS")))
                .forEach(child -> words.or(sentence.subtree(child)));
        return words;
    }

    /** "… while Peru keeps away": what another does is a term of its own. */
    private static BitSet beside(Sentence sentence, int verb) {
        BitSet words = new BitSet();
        sentence.children(verb, "advcl").stream()
                .filter(clause -> clause > verb && Tree.isMarked(sentence, clause, Set.of("while", "whereas", "with")) && sentence.child(clause, "nsubj").isPresent())
                .forEach(clause -> words.or(sentence.subtree(clause)));
        return words;
    }

    private List<String> doers(Sentence sentence, int verb) {
        List<Integer> subjects = Tree.agents(sentence, verb);
        Stream<Integer> agents = Stream.concat(subjects.isEmpty() ? hidden(sentence, verb).stream() : subjects.stream(), gapped(sentence, verb).stream());
        return agents.flatMap(agent -> parties.at(sentence, agent).stream()).distinct().toList();
    }

    /** "In a deal brokered by the ambassador, Chile is to pay": whom the parser hangs on the name before. */
    private static Optional<Integer> hidden(Sentence sentence, int verb) {
        int before = Binding.firstAuxiliary(sentence, verb) - 1;
        boolean subject = before >= 0 && before < verb - 1 && !Tree.isPassive(sentence, verb) && sentence.token(before).isNoun() && sentence.is(before, "appos");
        return subject ? Optional.of(before) : Optional.empty();
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
}
