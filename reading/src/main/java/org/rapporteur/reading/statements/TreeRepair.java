package org.rapporteur.reading.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * Mends what a parser trained on other text often gets wrong around verbs of saying. Each repair is one method that says
 * what it mends; they are tried one after the other. Pure.
 */
public final class TreeRepair {

    private static final Set<String> SUBORDINATE = Set.of("advcl", "nsubj", "csubj", "dep", "ccomp", "amod", "compound");

    private static final Set<String> RELATIVES = Set.of("which", "that");

    private final CueLexicon lexicon;
    private final AsideRepair asides;
    private final SubjectRepair subjects;
    private final VerblessRepair verbless = new VerblessRepair();
    private final AfterClauseRepair after = new AfterClauseRepair();
    private final DescribedSubjectRepair described;
    private final JoinedClauseRepair clauses;
    private final RelayRepair relays;
    private final StrayVerbRepair strays;

    public TreeRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.asides = new AsideRepair(lexicon);
        this.subjects = new SubjectRepair(lexicon);
        this.described = new DescribedSubjectRepair(lexicon);
        this.clauses = new JoinedClauseRepair(lexicon);
        this.relays = new RelayRepair(lexicon);
        this.strays = new StrayVerbRepair(lexicon);
    }

    /** The same words with the trees of all sentences mended. */
    public Passage mended(Passage passage) {
        return new Passage(
                passage.report(),
                passage.sentences().stream().map(this::mended).toList(),
                passage.heading().stream().map(this::mended).toList(),
                passage.paragraphs());
    }

    Sentence mended(Sentence sentence) {
        Sentence mended = clauses.mended(strays.mended(subjects.mended(relays.mended(asides.mended(described.mended(after.mended(verbless.mended(sentence))))))));
        for (int i = 0; i < sentence.size(); i++) {
            mended = namedAtTheEnd(mended, i);
            mended = behindSpeech(mended, i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            mended = mainVerb(mended, i);
            mended = participleForMain(mended, i);
            mended = dayBehind(mended, i);
            mended = dayBeforePurpose(mended, i);
            mended = relativeClause(mended, i);
            mended = gerundBehind(mended, i);
            mended = participleBehind(mended, i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            mended = toldBelow(mended, i);
            mended = doubtedClause(mended, i);
            mended = clauseInParts(mended, i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            mended = sharedSubject(mended, i);
            mended = secondWord(mended, i);
            mended = promiseBesideThing(mended, i);
            mended = sharedPredicate(mended, i);
        }
        return mended;
    }

    /**
     * "insisted that it had hit a depot and denied aiming at homes": the second verb of saying belongs beside the first,
     * not beside the verb of what is said.
     */
    private Sentence sharedSubject(Sentence sentence, int verb) {
        if (!isCueVerb(sentence, verb) || !sentence.is(verb, "conj") || sentence.child(verb, "nsubj").isPresent()) {
            return sentence;
        }
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        // "said the patrol had come under fire and responded" goes on with what is told.
        boolean bare = sentence.children(verb, "obj", "ccomp", "xcomp", "obl").isEmpty();
        boolean said = outer >= 0 && !bare && (sentence.is(inner, "ccomp") || sentence.is(inner, "parataxis")) && outer < inner;
        return said
                        && isCueVerb(sentence, outer)
                        && !isCueVerb(sentence, inner)
                        && sentence.token(outer).tag().equals(sentence.token(verb).tag())
                ? TreeEdit.of(sentence).link(verb, outer, "conj").done()
                : sentence;
    }

    /**
     * "admitted that a tank had leaked and promised repairs": a tank promises nothing, so the second verb goes on with the
     * first speaker.
     */
    private Sentence promiseBesideThing(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean joined = isCueVerb(sentence, verb) && sentence.is(verb, "conj") && inner < verb && outer >= 0 && outer < inner && sentence.is(inner, "ccomp");
        boolean past = joined && sentence.token(verb).tag().matches("VB[DN]") && sentence.token(outer).tag().equals("VBD");
        boolean bare = sentence.children(verb, "nsubj", "aux").isEmpty() && !sentence.children(verb, "obj", "ccomp", "xcomp").isEmpty();
        // "said two men had been hurt and threatened to strike": who is hurt does not go on to threaten.
        boolean suffers = past && sentence.children(inner).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
        Optional<Integer> thing = past && bare ? sentence.child(inner, "nsubj").filter(subject -> suffers || !maySpeak(sentence, subject)) : Optional.empty();
        return thing.isPresent() && speaks(sentence, outer)
                ? TreeEdit.of(sentence).tag(verb, "VBD").link(verb, outer, "conj").done()
                : sentence;
    }

    private boolean maySpeak(Sentence sentence, int noun) {
        return lexicon.maySpeak(sentence.token(noun)) || !sentence.token(noun).isNoun();
    }

    /**
     * "said that she would back the text, on which members vote, and that she expected …": the second "that she" goes on with
     * the same speaker's words, wherever the parser hangs it.
     */
    private Sentence secondWord(Sentence sentence, int verb) {
        boolean that = sentence.child(verb, "mark").filter(mark -> sentence.token(mark).lemma().equals("that")).isPresent();
        Optional<Integer> self = sentence.child(verb, "nsubj").filter(subject -> sentence.token(subject).text().matches("he|she"));
        if (!that || self.isEmpty() || !isCueVerb(sentence, verb) || !sentence.is(verb, "conj") || sentence.child(verb, "cc").isEmpty()) {
            return sentence;
        }
        int outer = sentence.head(verb);
        while (outer >= 0 && !(speaks(sentence, outer) && sentence.child(outer, "ccomp").filter(told -> sentence.isUnder(verb, told)).isPresent())) {
            outer = sentence.head(outer);
        }
        return outer >= 0 && sentence.token(outer).tag().equals(sentence.token(verb).tag())
                ? TreeEdit.of(sentence).link(verb, outer, "conj").done()
                : sentence;
    }

    /** "said Oslo was prepared to wait": the subject of what is said was taken for the object of the saying, the rest for loose words. */
    private Sentence clauseInParts(Sentence sentence, int verb) {
        Optional<Integer> thing = sentence.child(verb, "obj").filter(o -> o > verb);
        if (thing.isEmpty() || !speaks(sentence, verb) || !sentence.children(verb, "ccomp", "xcomp").isEmpty()) {
            return sentence;
        }
        Optional<Integer> loose = sentence.children(verb, "dep").stream()
                .filter(d -> d > thing.get() && sentence.child(d, "nsubj").isEmpty())
                .filter(d -> sentence.children(d, "aux", "cop").stream().anyMatch(a -> a > thing.get() && a < d && sentence.token(a).tag().matches("VB[DZP]|MD")))
                .findFirst();
        return loose.map(clause -> TreeEdit.of(sentence).link(clause, verb, "ccomp").link(thing.get(), clause, "nsubj").done()).orElse(sentence);
    }

    /** "said that she doubted a pact could be ready": the saying was taken for the subject of the last clause. */
    private Sentence doubtedClause(Sentence sentence, int verb) {
        int last = sentence.head(verb);
        // "thanked her but said there was nothing": the first of two verbs taken for the subject of what the second says.
        Optional<Integer> second = last > verb && sentence.is(verb, "csubj") && sentence.child(verb, "nsubj").filter(s -> s < verb).isPresent()
                ? sentence.children(verb, "conj").stream().filter(c -> c > verb && c < last && speaks(sentence, c) && sentence.children(c, "ccomp", "xcomp", "obj").isEmpty()).findFirst()
                : Optional.empty();
        if (second.isPresent() && sentence.children(last, "nsubj").stream().noneMatch(s -> s > verb)) {
            int over = sentence.head(last);
            TreeEdit edit = TreeEdit.of(sentence).link(verb, over, over < 0 ? "root" : sentence.relation(last)).link(last, second.get(), "ccomp");
            sentence.children(second.get()).stream().filter(c -> c > second.get() && c < last).forEach(c -> edit.link(c, last, sentence.relation(c)));
            return edit.done();
        }
        boolean subject = last > verb && sentence.is(verb, "csubj") && speaks(sentence, verb) && sentence.child(verb, "nsubj").filter(s -> s < verb).isPresent();
        Optional<Integer> thought = !subject
                ? Optional.empty()
                // "said Oslo was ready": without a second verb of saying the clause is what is said.
                : sentence.child(verb, "ccomp").filter(c -> speaks(sentence, c)).or(() -> sentence.children(verb, "ccomp", "xcomp").isEmpty() ? Optional.of(verb) : Optional.empty());
        Optional<Integer> thing = thought.flatMap(c -> sentence.child(c, "obj")).filter(o -> o > thought.get() && o < last);
        if (thing.isEmpty() || sentence.children(last, "nsubj").stream().anyMatch(s -> s > verb)) {
            return sentence;
        }
        int above = sentence.head(last);
        return TreeEdit.of(sentence)
                .link(verb, above, above < 0 ? "root" : sentence.relation(last))
                .link(last, thought.get(), "ccomp")
                .link(thing.get(), last, "nsubj")
                .done();
    }

    /**
     * "said the crew wanted shelter first and was not ready to sail": what somebody is or is not goes on with what is said,
     * not with the saying.
     */
    private Sentence sharedPredicate(Sentence sentence, int predicate) {
        int says = sentence.head(predicate);
        boolean joined = says >= 0 && says < predicate && sentence.is(predicate, "conj") && sentence.child(predicate, "nsubj").isEmpty();
        Optional<Integer> conjunction = sentence.child(predicate, "cc");
        if (!joined || conjunction.isEmpty() || sentence.child(predicate, "cop").isEmpty() || !speaks(sentence, says)) {
            return sentence;
        }
        boolean parted = sentence.token(conjunction.get() - 1).text().equals(",");
        Optional<Integer> told = sentence.child(says, "ccomp").filter(c -> c > says && c < predicate);
        return told.isPresent() && !parted ? TreeEdit.of(sentence).link(predicate, told.get(), "conj").done() : sentence;
    }

    /**
     * "A person briefed on the plan said Ana Reyes would sign": the participle was taken for what the person does, and the verb
     * of saying for a helper of what is said.
     */
    private Sentence mainVerb(Sentence sentence, int verb) {
        int told = sentence.head(verb);
        boolean helper = sentence.is(verb, "aux") && told > verb && sentence.token(verb).tag().matches("VB[DZP]");
        int participle = helper ? sentence.head(told) : -1;
        boolean describes = participle >= 0 && participle < verb && sentence.token(participle).tag().matches("VB[NG]");
        Optional<Integer> subject = describes ? sentence.child(participle, "nsubj").filter(s -> s < participle) : Optional.empty();
        if (subject.isEmpty() || !speaks(sentence, verb) || !sentence.children(participle, "aux").isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .link(verb, sentence.head(participle), sentence.head(participle) < 0 ? "root" : sentence.relation(participle))
                .link(subject.get(), verb, "nsubj")
                .link(participle, subject.get(), "acl")
                .link(told, verb, "ccomp")
                .done();
    }

    /** "promised on Tuesday to refrain": the preposition taken for a particle of the verb. */
    private static Sentence dayBehind(Sentence sentence, int i) {
        boolean particle = sentence.is(i, "compound") && sentence.relation(i).equals("compound:prt");
        return particle && i + 1 < sentence.size() && Trees.isTime(sentence.token(i + 1)) && !sentence.is(i + 1, "nummod") && sentence.head(i + 1) >= 0
                ? TreeEdit.of(sentence).link(i, i + 1, "case").link(i + 1, sentence.head(i + 1), sentence.is(i + 1, "obj") ? "obl" : sentence.relation(i + 1)).done()
                : sentence;
    }

    /** "Under the accord, signed at dawn, the mill will pay": the participle describes the accord, and the verb with a subject is the sentence's. */
    private static Sentence participleForMain(Sentence sentence, int participle) {
        boolean taken = sentence.is(participle, "root") && sentence.token(participle).tag().equals("VBN") && participle > 1
                && sentence.token(participle - 1).text().equals(",") && sentence.token(0).tag().equals("IN")
                && sentence.child(participle, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop").isEmpty();
        if (!taken) {
            return sentence;
        }
        int noun = participle - 2;
        return sentence.children(participle).stream()
                .filter(verb -> verb > participle && sentence.token(verb).isVerb() && sentence.child(verb, "nsubj", "nsubj:pass").filter(subject -> subject > participle).isPresent())
                .filter(verb -> sentence.token(verb).tag().matches("VB[DZP]") || sentence.child(verb, "aux").isPresent())
                .findFirst()
                .filter(verb -> sentence.token(noun).isNoun())
                .map(verb -> TreeEdit.of(sentence).link(verb, -1, "root").link(noun, verb, "obl").link(participle, noun, "acl").done())
                .orElse(sentence);
    }

    /** "will meet on Thursday to discuss it": the day is that of the meeting, not the one who discusses. */
    private static Sentence dayBeforePurpose(Sentence sentence, int day) {
        int verb = sentence.head(day);
        boolean taken = day > 0 && verb > day && Trees.isTime(sentence.token(day)) && sentence.relation(day).equals("nsubj") && sentence.head(day - 1) == verb
                && sentence.is(day - 1, "mark") && sentence.token(day - 1).lemma().equals("on")
                && sentence.token(day + 1).tag().equals("TO") && sentence.head(verb) >= 0 && sentence.head(verb) < day;
        return taken ? TreeEdit.of(sentence).link(day, sentence.head(verb), "obl").link(day - 1, day, "case").done() : sentence;
    }

    /** "the envoy, who has said she would stay": whatever the parser makes of it, the verb behind "who" tells of the envoy. */
    private Sentence relativeClause(Sentence sentence, int who) {
        boolean relative = sentence.token(who).lemma().equals("who")
                || RELATIVES.contains(sentence.token(who).lemma()) && sentence.token(who).tag().equals("WDT");
        if (!relative || who == 0 || sentence.token(who - 1).tag().equals("IN")) {
            return sentence;
        }
        int verb = verbBehind(sentence, who);
        Optional<Integer> noun = nounBefore(sentence, who);
        if (verb < 0 || noun.isEmpty() || !isCueVerb(sentence, verb)) {
            return sentence;
        }
        boolean right = sentence.head(who) == verb && sentence.is(who, "nsubj") && sentence.relation(verb).equals("acl:relcl");
        if (right) {
            return sentence;
        }
        int old = sentence.head(verb);
        TreeEdit edit = TreeEdit.of(sentence).link(verb, noun.get(), "acl:relcl").link(who, verb, "nsubj");
        if (old > verb) {
            boolean infinitive = sentence.children(old, "mark").stream().anyMatch(m -> sentence.token(m).tag().equals("TO"));
            boolean told = sentence.children(old, "nsubj").stream().anyMatch(s -> s > verb && s < old);
            if (infinitive || told) {
                edit.link(old, verb, infinitive ? "xcomp" : "ccomp");
            } else if (sentence.isUnder(noun.get(), verb)) {
                edit.link(noun.get(), old, "nsubj");
            }
        }
        return edit.done();
    }

    /** "in describing rumours", ", recalling summers": a participle taken for an adjective of what is its object. */
    private Sentence gerundBehind(Sentence sentence, int verb) {
        int noun = sentence.head(verb);
        boolean adjective = sentence.is(verb, "amod") && sentence.token(verb).tag().equals("VBG") && noun > verb;
        if (!adjective || !isCueVerb(sentence, verb)) {
            return sentence;
        }
        boolean opens = verb == 0 || sentence.token(verb - 1).tag().equals("IN") || sentence.token(verb - 1).text().equals(",");
        if (!opens) {
            return sentence;
        }
        int above = sentence.head(noun);
        TreeEdit edit = TreeEdit.of(sentence).link(verb, above, above < 0 ? "root" : "advcl").link(noun, verb, "obj");
        if (verb > 0 && sentence.token(verb - 1).tag().equals("IN")) {
            edit.link(verb - 1, verb, "mark");
        }
        return edit.done();
    }

    /**
     * "only if the drivers dismissed in May were taken back": the participle that describes the noun was taken for the
     * clause's verb, and the verb itself hung somewhere above.
     */
    private static Sentence participleBehind(Sentence sentence, int participle) {
        Optional<Integer> subject = sentence.child(participle, "nsubj").filter(noun -> noun < participle);
        boolean alone = sentence.token(participle).tag().equals("VBN")
                && sentence.is(participle, "advcl")
                && sentence.children(participle, "aux", "cop").isEmpty();
        if (!alone || subject.isEmpty()) {
            return sentence;
        }
        int helper = sentence.subtree(participle).length();
        if (helper + 1 >= sentence.size() || !Set.of("be", "have").contains(sentence.token(helper).lemma())) {
            return sentence;
        }
        int verb = sentence.head(helper);
        boolean loose = verb > helper
                && sentence.token(verb).tag().startsWith("VB")
                && sentence.is(verb, "dep")
                && sentence.child(verb, "nsubj").isEmpty();
        if (!loose) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence)
                .link(verb, sentence.head(participle), sentence.relation(participle))
                .link(participle, subject.get(), "acl")
                .link(subject.get(), verb, sentence.token(helper).lemma().equals("be") ? "nsubj:pass" : "nsubj");
        sentence.children(participle).stream()
                .filter(child -> child < subject.get() && child < sentence.subtree(subject.get()).nextSetBit(0))
                .forEach(child -> edit.link(child, verb, sentence.relation(child)));
        return edit.done();
    }

    private static int verbBehind(Sentence sentence, int who) {
        int last = -1;
        for (int i = who + 1; i < Math.min(sentence.size(), who + 6); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                last = i;
                if (!Set.of("have", "be", "do").contains(token.lemma())) {
                    return i;
                }
            } else if (!token.tag().equals("MD") && !token.tag().startsWith("RB")) {
                return last;
            }
        }
        return last;
    }

    private static Optional<Integer> nounBefore(Sentence sentence, int who) {
        int i = who - 1;
        while (i > 0 && (Trees.isPause(sentence.token(i)) || sentence.token(i).tag().equals("CC"))) {
            i--;
        }
        Token token = sentence.token(i);
        if (!token.isNoun() && !token.isPronoun() && !token.tag().equals("DT") && !token.tag().equals("CD")) {
            return Optional.empty();
        }
        int top = i;
        while (sentence.head(top) > top && sentence.head(top) < who && (sentence.is(top, "compound") || sentence.is(top, "flat") || sentence.is(top, "nummod"))) {
            top = sentence.head(top);
        }
        return Optional.of(top);
    }

    /**
     * "while others said they had heard nothing": the verb of saying hung below the verb of what is said, though it has a
     * subject of its own and stands before it.
     */
    private Sentence toldBelow(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        boolean below = head > verb && SUBORDINATE.contains(sentence.relation(verb));
        if (!below || !speaks(sentence, verb) || !sentence.token(verb).tag().matches("VB[DZP]")) {
            return sentence;
        }
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean own = subject.isPresent() && subject.get() < verb && sentence.children(verb, "ccomp", "xcomp", "obj").isEmpty();
        int above = sentence.head(head);
        boolean parted = Trees.isPause(sentence.token(verb + 1));
        boolean opensLate = above < 0 || above < verb || above > head;
        if (!own || parted || !opensLate || isBetween(sentence, verb, head)) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, above, above < 0 ? "root" : sentence.relation(head)).link(head, verb, "ccomp");
        // "The company says closing the mill was a mistake": the gerund is the subject of what is said, not a part of who says it.
        for (int taken : List.of(subject.get(), verb)) {
            sentence.children(taken, "dep").stream()
                    .filter(gerund -> gerund > verb && gerund < head && sentence.token(gerund).tag().equals("VBG"))
                    .forEach(gerund -> edit.link(gerund, head, "csubj"));
        }
        return edit.done();
    }

    /** A pause between the two parts what is said from who says it. */
    private static boolean isBetween(Sentence sentence, int verb, int head) {
        for (int i = verb + 1; i < head; i++) {
            if (sentence.token(i).text().equals(",") && sentence.head(i) == head) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The hall would be sold, Devine predicted (on Monday).": a name and a verb that end a sentence, taken for something
     * else.
     */
    private Sentence namedAtTheEnd(Sentence sentence, int verb) {
        int behind = verb + 1;
        if (behind + 1 < sentence.size() && sentence.token(behind).text().equals("on") && Trees.isTime(sentence.token(behind + 1))) {
            behind += 2;
        }
        boolean end = behind == sentence.size() || sentence.token(behind).tag().equals(".");
        boolean participle = sentence.token(verb).tag().equals("VBN") || sentence.token(verb).tag().equals("VBD");
        if (!end || !participle || verb < 3 || !speaks(sentence, verb)) {
            return sentence;
        }
        int first = verb;
        while (first > 0 && isCapital(sentence.token(first - 1))) {
            first--;
        }
        boolean named = first < verb && first > 1 && (sentence.token(first - 1).text().equals(",") || Trees.isQuotationMark(sentence.token(first - 1)));
        if (!named && sentence.child(verb, "nsubj").isEmpty()) {
            return togetherAtTheEnd(sentence, verb);
        }
        if (!named || sentence.child(verb, "nsubj").isPresent()) {
            return sentence;
        }
        int root = rootOf(sentence, first);
        TreeEdit edit = TreeEdit.of(sentence).tag(verb, "VBD").link(verb, -1, "root").link(verb - 1, verb, "nsubj").tag(verb - 1, "NNP");
        for (int i = first; i < verb - 1; i++) {
            edit.link(i, verb - 1, "compound");
        }
        if (root >= 0 && root < first) {
            edit.link(root, verb, "ccomp");
        }
        return edit.done();
    }

    /** "The strike would end, the union and the company said.": two before the last verb, taken for more of what is told. */
    private Sentence togetherAtTheEnd(Sentence sentence, int verb) {
        int and = verb - 1;
        while (and > 0 && sentence.token(and).tag().matches("DT|JJ.*|NN.*|POS")) {
            and--;
        }
        int first = and - 1;
        while (first > 0 && sentence.token(first).tag().matches("DT|JJ.*|NN.*|POS")) {
            first--;
        }
        boolean two = and > 2 && and < verb - 1 && sentence.token(and).text().equals("and") && first < and - 1 && sentence.token(first).text().equals(",")
                && sentence.token(and - 1).isNoun() && maySpeak(sentence, and - 1) && maySpeak(sentence, verb - 1);
        int root = two ? rootOf(sentence, first) : -1;
        return root < 0 || !Trees.hasFiniteVerb(sentence, Trees.range(0, first))
                ? sentence
                : TreeEdit.of(sentence).link(verb, -1, "root").link(root, verb, "ccomp").link(and - 1, verb, "nsubj").link(verb - 1, and - 1, "conj").link(and, verb - 1, "cc").done();
    }

    /** "“Nonsense,” answered Ana Reyes.": whoever stands behind the verb says it, and is not answered. */
    private Sentence behindSpeech(Sentence sentence, int verb) {
        // "Eleven were freed, said the Red Cross, which had sent a plane"
        boolean clause = verb > 1 && sentence.token(verb - 1).text().equals(",") && sentence.head(verb) >= 0 && sentence.head(verb) < verb && sentence.is(verb, "dep");
        boolean behind = verb > 1 && (Trees.isQuotationMark(sentence.token(verb - 1)) || clause) && sentence.token(verb).tag().equals("VBD") && speaks(sentence, verb);
        Optional<Integer> speaker = behind ? sentence.child(verb, "obj").filter(o -> o > verb && maySpeak(sentence, o)) : Optional.empty();
        boolean alone = speaker.isPresent() && sentence.children(verb, "nsubj").stream().allMatch(s -> s < verb) && sentence.children(verb, "ccomp").stream().noneMatch(c -> c > verb);
        if (!alone) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(speaker.get(), verb, "nsubj");
        sentence.children(verb, "nsubj").forEach(word -> edit.link(word, verb, "dep"));
        return edit.done();
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0)) && (token.isNoun() || token.tag().startsWith("JJ"));
    }

    private static int rootOf(Sentence sentence, int before) {
        for (int i = 0; i < before; i++) {
            if (sentence.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCueVerb(Sentence sentence, int i) {
        return sentence.token(i).isVerb()
                && lexicon.cue(sentence.token(i).lemma(), "", Cue.PartOfSpeech.VERB).isPresent();
    }

    private boolean speaks(Sentence sentence, int i) {
        String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        return sentence.token(i).isVerb()
                && lexicon.cue(lemma, "", Cue.PartOfSpeech.VERB).flatMap(cue -> cue.act("clause")).isPresent();
    }
}
