package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * What a verb of saying, wanting or refusing takes as its content: a clause or quotation (see {@link ClauseContents}), an
 * infinitive, a noun phrase, a preposition's object. Pure functions over one sentence's tree.
 */
final class ContentFinder {

    private static final Set<String> NOT_PREPOSITIONS =
            Set.of("clause", "infinitive", "person-infinitive", "gerund", "object", "as", "complement", "reason", "none", "denied", "withheld", "told", "deed", "wished");
    /** Acts done to somebody. */
    private static final Set<Act> ASKING = Set.of(Act.REQUEST, Act.DEMAND, Act.PROPOSE, Act.OFFER, Act.WARN, Act.THREATEN, Act.PROMISE);
    private static final Set<String> PLACED = Set.of("in", "at", "near", "outside", "on");
    private static final Set<String> ABOUT = Set.of("for", "of", "over", "about");
    private static final Set<String> CONDITIONAL = Set.of("until", "unless", "before", "if", "without", "once", "provided");
    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

    /**
     * What is said.
     *
     * @param tokens of the content
     * @param cue tokens that belong to the cue besides the verb (a preposition)
     * @param addresseeHead head of who is spoken to, -1 if nobody
     * @param isClause a clause or a quotation, which only a speaker can have
     * @param predicates a clause, a quotation or an infinitive
     */
    record Content(BitSet tokens, BitSet cue, Act act, int addresseeHead, boolean isClause, boolean predicates) {

        Content(BitSet tokens, BitSet cue, Act act, int addresseeHead, boolean isClause) {
            this(tokens, cue, act, addresseeHead, isClause, isClause);
        }
    }

    private final CueLexicon lexicon;
    private final ClauseContents clauses;

    ContentFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new ClauseContents(lexicon);
    }

    Optional<Content> ofVerb(Sentence sentence, int verb, Cue cue, BitSet source, BitSet quoted) {
        int addressee = addressee(sentence, verb, cue);
        return ClauseContents.asClause(sentence, verb, cue, quoted)
                .or(() -> wantedState(sentence, verb, cue))
                .or(() -> infinitive(sentence, verb, cue, addressee))
                .or(() -> clauses.find(sentence, verb, cue, source, quoted, addressee)
                        .filter(found -> !isBehindSemicolon(sentence, verb, found.tokens(), quoted)))
                .or(() -> gerund(sentence, verb, cue))
                .or(() -> predicate(sentence, verb, cue))
                .or(() -> person(sentence, verb, cue))
                .or(() -> object(sentence, verb, cue))
                .or(() -> preposition(sentence, verb, cue))
                .or(() -> relativeObject(sentence, verb, cue))
                .or(() -> ClauseContents.lastResort(sentence, verb, cue, source))
                .or(() -> clauseOfAnyCue(sentence, verb, cue))
                .or(() -> reason(sentence, verb, cue))
                .map(content -> content.isClause() ? content : withoutNextClause(sentence, verb, content));
    }

    /**
     * "While one side demands a truce, the other insists …": what is demanded ends where, behind a pause, somebody else
     * begins to act.
     */
    private Content withoutNextClause(Sentence sentence, int verb, Content content) {
        BitSet tokens = content.tokens();
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            // ", which …": an aside about the thing, not what is wanted of it.
            boolean aside = sentence.token(i).text().equals(",")
                    && i > verb + 1
                    && tokens.get(i + 1)
                    && sentence.token(i + 1).tag().startsWith("W");
            if (aside) {
                return before(sentence, i, content);
            }
            // "rejected the idea: pickets are a right": the reason is a clause of its own.
            int colon = i;
            boolean reason = sentence.token(i).text().equals(":")
                    && i > verb + 1
                    && sentence.tokens().stream().anyMatch(token -> token.index() > colon && sentence.is(token.index(), "nsubj") && sentence.head(token.index()) > token.index());
            if (reason) {
                return before(sentence, i, content);
            }
            // ", hardening its line": what the speaker does by it.
            boolean meanwhile = sentence.token(i).text().equals(",")
                    && i > verb + 1
                    && tokens.get(i + 1)
                    && sentence.token(i + 1).tag().equals("VBG")
                    && sentence.head(i + 1) <= verb;
            if (meanwhile) {
                return before(sentence, i, content);
            }
            int governor = sentence.head(i);
            boolean subject = sentence.is(i, "nsubj") && governor > i && !sentence.relation(governor).equals("acl:relcl");
            int first = sentence.subtree(i).nextSetBit(0);
            // "who, it says, are being held": put in between, and it goes on.
            boolean inserted = subject && governor + 1 < tokens.length() && sentence.token(governor + 1).text().equals(",") && lexicon.reports(sentence.token(governor).lemma());
            if (subject && !inserted && first > 0 && first > verb + 1 && sentence.token(first - 1).text().equals(",")) {
                BitSet cut = (BitSet) tokens.clone();
                cut.clear(first - 1, Math.max(first, tokens.length()));
                return new Content(Trees.trimmed(sentence, cut), content.cue(), content.act(), content.addresseeHead(), false);
            }
        }
        return content;
    }

    /** The content as far as a token. */
    private static Content before(Sentence sentence, int end, Content content) {
        BitSet cut = (BitSet) content.tokens().clone();
        cut.clear(end, Math.max(end, cut.length()));
        return new Content(Trees.trimmed(sentence, cut), content.cue(), content.act(), content.addresseeHead(), false, content.predicates());
    }

    /** "insists on a vote; the mayor wants none": behind a semicolon stands another's clause. */
    private static boolean isBehindSemicolon(Sentence sentence, int verb, BitSet tokens, BitSet quoted) {
        int first = tokens.nextSetBit(0);
        return first > verb + 1 && !quoted.get(first) && Trees.range(verb + 1, first).stream().anyMatch(i -> sentence.token(i).text().equals(";"));
    }

    /** "wants ten of its members freed": somebody or something in another state, without a "to be". */
    private Optional<Content> wantedState(Sentence sentence, int verb, Cue cue) {
        Optional<Act> act = cue.act("person-infinitive").filter(any -> cue.act("object").isPresent());
        return act.flatMap(a -> sentence.children(verb, "xcomp", "ccomp", "dep").stream()
                .filter(c -> c > verb + 1 && sentence.token(c).tag().matches("VBN|VBD|JJ") && !hasTo(sentence, c))
                .filter(c -> sentence.child(c, "nsubj").filter(s -> s > verb).isPresent())
                .filter(c -> sentence.child(c, "mark", "cop", "aux").isEmpty())
                .findFirst()
                .map(c -> new Content(
                        Trees.trimmed(sentence, Trees.range(verb + 1, endOf(sentence, verb, c))), new BitSet(), a, -1, false, true)));
    }

    /** "relied on the club to pay", "appealed to the club to pay". */
    private static boolean mayBeAsked(Cue cue, String preposition) {
        return cue.act(preposition).isPresent() || preposition.equals("to") && cue.act("person-infinitive").isPresent();
    }

    private static int addressee(Sentence sentence, int verb, Cue cue) {
        return sentence.child(verb, "iobj")
                .or(() -> sentence.child(verb, "obj"))
                .or(() -> sentence.children(verb, "obl").stream()
                        // "said on the radio": a place, where "called on the mayor" is not.
                        .filter(o -> Set.of("to", "with").contains(Trees.marker(sentence, o)) || Trees.marker(sentence, o).equals("on") && mayBeAsked(cue, "on"))
                        .findFirst())
                .orElse(-1);
    }

    private Optional<Content> infinitive(Sentence sentence, int verb, Cue cue, int addressee) {
        for (int child : sentence.children(verb, "xcomp", "ccomp", "advcl", "acl")) {
            if (child < verb || !hasTo(sentence, child)) {
                continue;
            }
            Optional<Integer> person = sentence.child(child, "nsubj")
                    .filter(s -> s > verb)
                    .or(() -> sentence.child(verb, "obj", "iobj")
                            .filter(o -> o > verb && o < child && !Trees.isTime(sentence.token(o))))
                    .or(() -> sentence.children(verb, "obl").stream()
                            .filter(o -> o > verb && o < child && mayBeAsked(cue, Trees.marker(sentence, o)))
                            .filter(o -> !Trees.isTime(sentence.token(o)))
                            .findFirst());
            Act act = null;
            if (person.isPresent()) {
                String preposition = prepositionOf(sentence, person.get(), verb);
                act = cue.act("person-infinitive")
                        .or(() -> preposition.isEmpty() ? Optional.empty() : cue.act(preposition))
                        .orElse(null);
            } else {
                act = cue.act("infinitive").orElse(null);
            }
            if (act == null) {
                continue;
            }
            BitSet below = Trees.stretch(sentence, child);
            int start = below.nextSetBit(0);
            BitSet extra = new BitSet();
            if (person.isPresent()) {
                BitSet phrase = Trees.stretch(sentence, person.get());
                start = Math.max(verb + 1, Math.min(start, phrase.nextSetBit(0)));
                if (sentence.token(start).tag().equals("IN")) {
                    extra.set(start++);
                }
            }
            start = Math.max(start, verb + 1);
            if (person.isEmpty()) {
                start = Math.max(start, beginOfInfinitive(sentence, start, child));
            }
            BitSet tokens = Trees.trimmed(sentence, Trees.range(start, conditionEnd(sentence, verb, below.length())));
            int asked = person.map(p -> isAsked(sentence, p, child, extra) ? p : -1).orElse(addressee);
            return tokens.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Content(tokens, extra, act, ASKING.contains(act) ? asked : -1, false, true));
        }
        return Optional.empty();
    }

    /** "asked for the decree to be lifted", "wants its engineers to be housed": of these nobody is asked anything. */
    private static boolean isAsked(Sentence sentence, int person, int infinitive, BitSet preposition) {
        boolean suffers = sentence.children(infinitive).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
        boolean about = preposition.stream().anyMatch(i -> sentence.token(i).lemma().equals("for"));
        return !suffers && !about && person > 0;
    }

    /** The preposition before a noun; "appealed to Norway to lift": also where the parser has hung it on the infinitive. */
    private static String prepositionOf(Sentence sentence, int noun, int verb) {
        String own = Trees.marker(sentence, noun);
        int before = Trees.stretch(sentence, noun).nextSetBit(0) - 1;
        return own.isEmpty() && before == verb + 1 && sentence.token(before).tag().equals("IN") ? sentence.token(before).lemma() : own;
    }

    /** "agreed on Friday in Oslo (not) to return": what stands before the "to" tells when and where, not what. */
    private static int beginOfInfinitive(Sentence sentence, int from, int infinitive) {
        int to = infinitive;
        while (to > from && !sentence.token(to).tag().equals("TO")) {
            to--;
        }
        return to > from && sentence.token(to - 1).lemma().equals("not") ? to - 1 : to;
    }

    /** "refuses to talk unless they leave": the condition that hangs on the verb of refusing is part of what is refused. */
    private static int conditionEnd(Sentence sentence, int verb, int end) {
        return sentence.children(verb, "advcl").stream()
                .filter(clause -> isCondition(sentence, clause))
                .map(sentence::subtree)
                .filter(below -> below.nextSetBit(0) == end)
                .mapToInt(BitSet::length)
                .findFirst()
                .orElse(end);
    }

    private static boolean isCondition(Sentence sentence, int clause) {
        boolean provided = sentence.children(clause, "mark").stream().anyMatch(m -> sentence.token(m).text().matches("provided|providing"));
        return sentence.is(clause, "advcl") && (provided || CONDITIONAL.contains(Trees.marker(sentence, clause)));
    }

    private static boolean hasTo(Sentence sentence, int verb) {
        return sentence.children(verb, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
    }

    private Optional<Content> gerund(Sentence sentence, int verb, Cue cue) {
        Optional<Act> act = cue.act("gerund");
        return act.flatMap(a -> sentence.children(verb, "xcomp", "ccomp", "advcl", "obj", "dep").stream()
                .filter(c -> c > verb && sentence.token(c).tag().equals("VBG"))
                .filter(c -> !sentence.is(c, "dep") || c == verb + 1)
                .findFirst()
                .map(c -> content(sentence, Trees.stretch(sentence, c), verb, a)));
    }

    /** "described the talks as useful", "called the plan a mistake". */
    private Optional<Content> predicate(Sentence sentence, int verb, Cue cue) {
        if (takesNext(sentence, verb, cue)) {
            return Optional.empty();
        }
        Optional<Integer> object = sentence.child(verb, "obj").filter(o -> o > verb);
        Optional<Integer> as = sentence.children(verb, "obl", "advcl", "xcomp", "nmod", "dep").stream()
                .filter(c -> c > verb && Trees.marker(sentence, c).equals("as"))
                .findFirst();
        if (as.isEmpty() && object.isPresent()) {
            as = sentence.children(object.get(), "nmod", "advcl", "acl").stream()
                    .filter(c -> Trees.marker(sentence, c).equals("as"))
                    .findFirst();
        }
        if (cue.act("as").isPresent() && as.isPresent()) {
            int start = object.map(o -> Trees.stretch(sentence, o).nextSetBit(0)).orElse(verb + 1);
            return Optional.of(content(
                    sentence, Trees.range(Math.max(start, verb + 1), endOf(sentence, verb, as.get())), verb, cue.act("as").get()));
        }
        Optional<Integer> complement = sentence.children(verb, "xcomp", "ccomp", "obj", "dep").stream()
                .filter(c -> c > verb && !hasTo(sentence, c) && !object.equals(Optional.of(c)))
                .findFirst();
        Optional<Integer> named = sentence.child(verb, "iobj").filter(i -> i > verb && object.isPresent());
        if (named.isPresent() && cue.act("complement").isPresent()) {
            // "labelled the march a provocation": the tree takes the march for somebody who is given a provocation.
            return Optional.of(content(sentence, Trees.range(verb + 1, endOf(sentence, verb, object.get())), verb, cue.act("complement").get()));
        }
        if (cue.act("complement").isPresent() && (complement.isPresent() || object.isPresent() && isPredicatePair(sentence, object.get()))) {
            int last = complement.orElse(object.orElse(verb));
            int start = object.map(o -> Trees.stretch(sentence, o).nextSetBit(0)).orElse(verb + 1);
            return Optional.of(content(
                    sentence,
                    Trees.range(Math.max(Math.min(start, verb + 1), verb + 1), endOf(sentence, verb, last)),
                    verb,
                    cue.act("complement").get()));
        }
        return cue.act("complement").flatMap(act -> calling(sentence, verb, cue, act));
    }

    /** "called the nominee “unfit to serve”": the tree shows nothing, a quotation behind the verb shows what is called what. */
    private static Optional<Content> calling(Sentence sentence, int verb, Cue cue, Act act) {
        int end = verb + 1;
        boolean quotation = false;
        while (end < sentence.size() && !Trees.isPause(sentence.token(end))) {
            quotation |= Trees.isQuotationMark(sentence.token(end));
            end++;
        }
        boolean other = verb + 1 < sentence.size() && cue.act(sentence.token(verb + 1).lemma()).isPresent();
        return quotation && !other ? Optional.of(content(sentence, Trees.range(verb + 1, end), verb, act)) : Optional.empty();
    }

    /** "discussed how …", "criticised that …": a clause whose mark shows that it is told, whatever frames the word has. */
    private Optional<Content> clauseOfAnyCue(Sentence sentence, int verb, Cue cue) {
        return sentence.children(verb, "ccomp").stream()
                .filter(c -> c > verb && !takesNext(sentence, verb, cue) && cue.act("told").isEmpty() && !cue.takes().keySet().equals(Set.of("as")))
                .findFirst()
                .map(c -> new Content(
                        Trees.trimmed(sentence, Trees.range(Math.max(verb + 1, Trees.stretch(sentence, c).nextSetBit(0)), endOf(sentence, verb, c))),
                        new BitSet(),
                        cue.mainAct(),
                        -1,
                        true))
                .filter(content -> !content.tokens().isEmpty());
    }

    /** "refused, saying that …": why, where the sentence does not say what. */
    private static Optional<Content> reason(Sentence sentence, int verb, Cue cue) {
        boolean parted = verb + 2 < sentence.size()
                && sentence.token(verb + 1).text().equals(",")
                && sentence.token(verb + 2).tag().equals("VBG")
                && sentence.head(verb + 2) == verb;
        return parted ? cue.act("reason").map(act -> content(sentence, Trees.stretch(sentence, verb + 2), verb, act)) : Optional.empty();
    }

    /** "called for": the word behind the verb is a preposition that it takes. */
    private static boolean takesNext(Sentence sentence, int verb, Cue cue) {
        return verb + 1 < sentence.size()
                && sentence.token(verb + 1).tag().equals("IN")
                && !sentence.token(verb + 1).lemma().equals("as")
                && cue.act(sentence.token(verb + 1).lemma()).isPresent();
    }

    private static boolean isPredicatePair(Sentence sentence, int object) {
        return sentence.child(object, "dep", "appos", "nsubj").isPresent();
    }

    /** "accused the board of stalling": person and preposition. */
    private Optional<Content> person(Sentence sentence, int verb, Cue cue) {
        Optional<Integer> object = sentence.child(verb, "obj", "iobj").filter(o -> o > verb);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        if (cue.act("object").isPresent()) {
            return Optional.empty();
        }
        // Where there are several, that one is meant which the object stands before: "warned her about the danger of waiting".
        return cue.takes().keySet().stream()
                .filter(frame -> !NOT_PREPOSITIONS.contains(frame))
                .flatMap(preposition -> phrase(sentence, verb, object.get(), preposition).stream())
                .min(Comparator.naturalOrder())
                .map(phrase -> {
                    int start = Trees.stretch(sentence, object.get()).nextSetBit(0);
                    BitSet tokens = Trees.trimmed(sentence, Trees.range(Math.max(start, verb + 1), endOfDeed(sentence, verb, phrase)));
                    return new Content(tokens, new BitSet(), cue.takes().get(Trees.marker(sentence, phrase)), object.get(), false);
                });
    }

    /** The phrase with this preposition behind the object, hung on the verb or else on the object. */
    private static Optional<Integer> phrase(Sentence sentence, int verb, int object, String preposition) {
        return Stream.concat(
                        sentence.children(verb, "obl", "advcl", "nmod").stream().filter(c -> c > object),
                        sentence.children(object, "nmod", "acl", "advcl").stream())
                .filter(c -> Trees.marker(sentence, c).equals(preposition))
                .findFirst();
    }

    /** Of a deed told behind a preposition, with what the parser has hung on the verb instead: "of planting it | to arrive with a bang". */
    private int endOfDeed(Sentence sentence, int verb, int deed) {
        int end = endOf(sentence, verb, deed);
        boolean gerund = sentence.token(deed).tag().equals("VBG") || sentence.children(deed, "amod").stream().anyMatch(a -> sentence.token(a).tag().equals("VBG"));
        for (int i = end; gerund && i < sentence.size(); i++) {
            int comma = sentence.token(i).text().equals(",") ? i : -1;
            int first = comma < 0 ? i : i + 1;
            Optional<Integer> part = sentence.children(verb, "obj", "obl", "xcomp", "advcl", "advmod").stream()
                    .filter(c -> sentence.subtree(c).nextSetBit(0) == first)
                    .findFirst();
            boolean where = part.filter(c -> sentence.is(c, "obl") && PLACED.contains(Trees.marker(sentence, c))).isPresent();
            boolean clause = part.filter(c -> sentence.is(c, "advcl") && !Trees.marker(sentence, c).equals("to") && sentence.child(c, "mark").filter(m -> sentence.token(m).tag().equals("TO")).isEmpty()).isPresent();
            if (part.isEmpty() || clause || comma >= 0 && !where) {
                break;
            }
            end = Trees.stretch(sentence, part.get()).length();
            i = end - 1;
        }
        return end;
    }

    private Optional<Content> object(Sentence sentence, int verb, Cue cue) {
        return cue.act("object").or(() -> cue.act("deed")).flatMap(act -> sentence.children(verb, "obj").stream()
                .filter(o -> o > verb && (cue.act("deed").isEmpty() || lexicon.isDeed(sentence.token(o).lemma().toLowerCase(Locale.ROOT))))
                // "called a protest" holds one, "called it madness" says something of it.
                .filter(o -> act != Act.ASSERT || cue.act("complement").isEmpty() || sentence.token(o).isPronoun() || !isBare(sentence, o))
                .filter(o -> act != Act.REJECT || !isPeople(sentence, o))
                // "recalled its ambassador": nobody is asserted.
                .filter(o -> act != Act.ASSERT || cue.act("complement").isPresent() || !isPerson(sentence, o))
                .filter(o -> act != Act.DEMAND || !lexicon.isEveryday(sentence.token(o).lemma().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(o -> content(
                        sentence,
                        Trees.range(
                                Math.max(verb + 1, Trees.stretch(sentence, o).nextSetBit(0)),
                                instalments(sentence, verb, endOf(sentence, verb, o))),
                        verb,
                        act)));
    }

    /** "dismissed 300 stewards": people who are sent away, which is no answer to them. */
    private boolean isPeople(Sentence sentence, int noun) {
        return sentence.token(noun).tag().equals("NNS") && lexicon.isSource("persons", sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isPerson(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        return sentence.token(noun).tag().matches("NNS?") && (lexicon.isSource("persons", lemma) || lexicon.isSource("offices", lemma)) && !lexicon.isSource("documents", lemma);
    }

    /** A noun with nothing but what goes before it. */
    private static boolean isBare(Sentence sentence, int noun) {
        return sentence.token(noun).tag().matches("NNS?") && sentence.subtree(noun).length() == noun + 1
                && sentence.subtree(noun).stream().allMatch(i -> sentence.token(i).tag().matches("DT|JJ|NNS?|PRP\\$|CD"));
    }

    /** "7 percent this year and 4 percent next": what is offered comes in parts that the times tell apart. */
    private static int instalments(Sentence sentence, int verb, int end) {
        for (int time : sentence.children(verb, "obl")) {
            BitSet below = sentence.subtree(time);
            boolean parts = below.nextSetBit(0) == end
                    && sentence.relation(time).equals("obl:tmod")
                    && below.stream().anyMatch(i -> sentence.is(i, "cc"))
                    && below.stream().anyMatch(i -> sentence.token(i).tag().equals("CD"));
            if (parts) {
                return below.length();
            }
        }
        return end;
    }

    private Optional<Content> preposition(Sentence sentence, int verb, Cue cue) {
        for (int child : sentence.children(verb, "obl", "nmod", "advcl", "xcomp", "ccomp")) {
            String preposition = Trees.marker(sentence, child);
            // "agreed on Thursday to the sale": the day is not agreed.
            boolean day = Trees.isTime(sentence.token(child)) && sentence.token(child).isName();
            if (child < verb || day || preposition.isEmpty() || NOT_PREPOSITIONS.contains(preposition) || cue.act(preposition).isEmpty()) {
                continue;
            }
            BitSet below = Trees.stretch(sentence, child);
            int mark = sentence.child(child, "case", "mark").orElseThrow();
            BitSet extra = Trees.range(verb + 1, mark + 1);
            if (mark - verb > 3) {
                extra = Trees.range(mark, mark + 1);
            }
            BitSet tokens = Trees.trimmed(sentence, Trees.range(Math.max(mark + 1, below.nextSetBit(0)), endOf(sentence, verb, child)));
            if (!tokens.isEmpty()) {
                return Optional.of(new Content(tokens, extra, cue.act(preposition).get(), -1, false));
            }
        }
        return Optional.empty();
    }

    /** "demands that the other side rejects": the content is the noun that the relative clause hangs on. */
    private Optional<Content> relativeObject(Sentence sentence, int verb, Cue cue) {
        boolean relative = sentence.relation(verb).equals("acl:relcl")
                || sentence.is(verb, "conj") && sentence.relation(sentence.head(verb)).equals("acl:relcl");
        if (!relative || cue.act("object").isEmpty()) {
            return Optional.empty();
        }
        int clause = sentence.is(verb, "conj") ? sentence.head(verb) : verb;
        int noun = sentence.head(clause);
        Optional<Integer> subject = sentence.child(clause, "nsubj");
        boolean objectGap = subject.isPresent() && !Set.of("who", "which", "that").contains(sentence.token(subject.get()).lemma());
        if (noun < 0 || !objectGap || cue.act("object").filter(Act.REJECT::equals).isPresent() && isPeople(sentence, noun)) {
            return Optional.empty();
        }
        BitSet phrase = sentence.subtree(noun);
        phrase.andNot(sentence.subtree(clause));
        sentence.children(noun, "case").forEach(phrase::clear);
        BitSet tokens = Trees.trimmed(sentence, Trees.range(phrase.nextSetBit(0), phrase.previousSetBit(clause) + 1));
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(tokens, new BitSet(), cue.act("object").get(), -1, false));
    }

    private static Content content(Sentence sentence, BitSet tokens, int verb, Act act) {
        BitSet right = (BitSet) tokens.clone();
        right.clear(0, verb + 1);
        return new Content(Trees.trimmed(sentence, right), new BitSet(), act, -1, false);
    }

    /** "in an interview", "on Monday": when and where it was said is no part of what was said. */
    private boolean isOccasion(Sentence sentence, int i) {
        return sentence.relation(i).equals("obl:tmod")
                || Trees.isTime(sentence.token(i)) && Set.of("on", "at", "during").contains(Trees.marker(sentence, i))
                || lexicon.isOccasion(sentence.token(i).lemma().toLowerCase(Locale.ROOT));
    }

    /** The end of {@code child}'s stretch and of what follows on the same verb without a pause. */
    private int endOf(Sentence sentence, int verb, int child) {
        int end = Trees.stretch(sentence, child).length();
        for (int sibling : sentence.children(verb)) {
            BitSet below = sentence.subtree(sibling);
            int first = below.nextSetBit(0);
            boolean next = first == end || first == end + 1 && DASHES.contains(sentence.token(end).text());
            boolean about = sentence.is(sibling, "advcl") && ABOUT.contains(Trees.marker(sentence, sibling));
            boolean conditional = about || isCondition(sentence, sibling);
            boolean phrase = sentence.is(sibling, "obl")
                    || sentence.is(sibling, "nmod")
                    || sentence.is(sibling, "xcomp")
                    || sentence.is(sibling, "ccomp");
            // "observers from abroad"
            phrase |= sentence.is(sibling, "advcl") && sentence.token(sibling).tag().equals("RB");
            boolean occasion = sentence.is(sibling, "obl") && isOccasion(sentence, sibling);
            if (next && !occasion && (phrase || conditional)) {
                end = below.length();
            }
        }
        return end;
    }
}
