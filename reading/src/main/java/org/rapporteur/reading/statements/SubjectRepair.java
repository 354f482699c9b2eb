package org.rapporteur.reading.statements;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/**
 * Mends trees in which a subject and its verb missed each other: because a participle stands between them, an aside, or another
 * clause with a subject of its own. Pure.
 */
final class SubjectRepair {

    /** Words that open a clause and a stretch of time alike. */
    private static final Set<String> SINCE = Set.of("since", "until", "till", "before", "after");
    private static final Set<String> TIMES = Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values())).map(Enum::name).collect(Collectors.toSet());

    private final CueLexicon lexicon;

    SubjectRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = describedSubject(mended, i);
            mended = behindRelative(mended, i);
            mended = finite(mended, i);
            mended = behindParticiple(mended, i);
            mended = wanted(mended, i);
            mended = toldBehindRelative(mended, i);
            mended = behindDate(mended, i);
            mended = askedFirst(mended, i);
            mended = infinitiveForMain(mended, i);
            mended = shortened(mended, i);
        }
        return mended;
    }

    /**
     * "An audit promised by the owners has yet to begin": a clause that opens with nothing but its own subject is nobody's
     * subject; the participle only describes the noun.
     */
    private Sentence describedSubject(Sentence sentence, int participle) {
        int verb = sentence.head(participle);
        boolean clause = verb > participle && sentence.relation(participle).equals("csubj") && sentence.token(participle).tag().matches("VB[DN]");
        boolean bare = clause && sentence.children(participle, "aux", "mark", "obj", "ccomp").isEmpty() && sentence.children(verb, "nsubj").isEmpty();
        Optional<Integer> noun = bare ? sentence.child(participle, "nsubj").filter(s -> s == participle - 1) : Optional.empty();
        boolean phrase = participle + 1 < sentence.size() && sentence.token(participle + 1).tag().equals("IN");
        boolean by = phrase && sentence.token(participle + 1).text().equals("by");
        if (noun.isEmpty() || !phrase || !by && lexicon.reports(sentence.token(participle).lemma()) && maySpeak(sentence, noun.get())) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .tag(participle, "VBN")
                .link(noun.get(), verb, "nsubj")
                .link(participle, noun.get(), "acl")
                .done();
    }

    /** "A diplomat who followed the talks doubted that …": talks doubt nothing. */
    private Sentence behindRelative(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        boolean told = inner >= 0 && inner < verb && sentence.token(verb).tag().matches("VB[DZP]") && lexicon.isCueVerb(sentence.token(verb).lemma())
                && sentence.is(inner, "acl") && (sentence.is(verb, "ccomp") || sentence.is(verb, "dep") || sentence.is(verb, "parataxis"));
        int noun = told ? sentence.head(inner) : -1;
        Optional<Integer> who = told ? sentence.child(inner, "nsubj").filter(w -> sentence.token(w).tag().equals("WP")) : Optional.empty();
        Optional<Integer> thing = told ? sentence.child(verb, "nsubj").filter(s -> s > inner && s < verb && !maySpeak(sentence, s)) : Optional.empty();
        boolean marked = told && !sentence.children(verb, "mark", "aux").isEmpty();
        if (who.isEmpty() || thing.isEmpty() || marked || sentence.head(noun) >= 0 || !maySpeak(sentence, noun)) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .link(verb, -1, "root")
                .link(noun, verb, "nsubj")
                .link(thing.get(), inner, "obj")
                .done();
    }

    /** "A spokesman, Abel Quispe, denied by telephone that": with a subject that acts and no helper it is no participle. */
    private Sentence finite(Sentence sentence, int verb) {
        boolean participle = sentence.token(verb).tag().equals("VBN") && lexicon.isCueVerb(sentence.token(verb).lemma());
        boolean main = participle && (sentence.head(verb) < 0 || sentence.is(verb, "ccomp"));
        boolean alone = main && sentence.children(verb, "aux", "cop", "mark").isEmpty();
        Optional<Integer> subject = alone
                ? sentence.child(verb, "nsubj").filter(s -> s < verb && sentence.relation(s).equals("nsubj") && maySpeak(sentence, s))
                : Optional.empty();
        if (subject.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).tag(verb, "VBD");
        sentence.children(verb, "ccomp").stream()
                .filter(told -> told > verb)
                .flatMap(told -> sentence.children(told, "dep").stream())
                .filter(that -> that > verb && sentence.token(that).text().equals("that"))
                .forEach(that -> edit.tag(that, "IN").link(that, sentence.head(that), "mark"));
        return edit.done();
    }

    /** "A delegate, speaking on condition that her name not be used, called it thin": what stands behind the aside is what she did. */
    private Sentence behindParticiple(Sentence sentence, int verb) {
        boolean opens = sentence.token(verb).tag().matches("VB[DZPN]")
                && sentence.token(verb - 1).text().equals(",")
                && lexicon.isCueVerb(sentence.token(verb).lemma())
                && sentence.children(verb, "nsubj", "aux", "mark").isEmpty();
        int noun = opens ? rootBefore(sentence, verb) : -1;
        if (noun < 0 || !sentence.token(noun).isNoun() || !maySpeak(sentence, noun)) {
            return sentence;
        }
        int who = noun + 2;
        boolean opened = sentence.head(verb) == noun && who < verb && sentence.token(noun + 1).text().equals(",") && sentence.token(who).tag().matches("WP|WDT");
        if (opened) {
            return behindWho(sentence, noun, who, verb);
        }
        int aside = sentence.head(verb);
        boolean described = aside > noun && aside < verb && opensBehind(sentence, noun, aside);
        if (!described) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, -1, "root").link(noun, verb, "nsubj");
        if (sentence.token(verb).tag().equals("VBN")) {
            edit.tag(verb, "VBD");
        }
        if (sentence.head(aside) == noun && sentence.child(aside, "nsubj").filter(w -> sentence.token(w).tag().startsWith("W")).isPresent()) {
            edit.link(aside, noun, "acl:relcl");
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            int head = sentence.head(i);
            if (head >= 0 && head < verb) {
                edit.link(i, verb, sentence.relation(i));
            }
        }
        return edit.done();
    }

    /** "Ana Reyes, who had drawn the map, said the river was wrong": parts of the clause hang on what she says. */
    private static Sentence behindWho(Sentence sentence, int noun, int who, int verb) {
        Optional<Integer> does = sentence.children(verb).stream().filter(c -> c > who && c < verb && sentence.token(c).isVerb() && !sentence.is(c, "aux")).findFirst();
        if (does.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(verb, -1, "root").link(noun, verb, "nsubj").link(does.get(), noun, "acl:relcl").link(who, does.get(), "nsubj");
        return (sentence.token(verb).tag().equals("VBN") ? edit.tag(verb, "VBD") : edit).done();
    }

    /** "What the union wants is a guarantee": that is what it wants. */
    private Sentence wanted(Sentence sentence, int verb) {
        int thing = sentence.head(verb);
        boolean clause = thing > verb && sentence.relation(verb).equals("csubj") && lexicon.isCueVerb(sentence.token(verb).lemma());
        Optional<Integer> is = clause ? sentence.child(thing, "cop").filter(c -> c > verb && c < thing && sentence.token(c).tag().matches("VB[DZP]")) : Optional.empty();
        boolean what = is.isPresent() && sentence.children(verb, "obj").stream().anyMatch(w -> w < verb && sentence.token(w).lemma().equalsIgnoreCase("what"));
        if (!what || !sentence.token(thing).isNoun() || sentence.child(verb, "nsubj").isEmpty()) {
            return sentence;
        }
        int above = sentence.head(thing);
        return TreeEdit.of(sentence)
                .link(verb, above, above < 0 ? "root" : sentence.relation(thing))
                .link(thing, verb, "obj")
                .link(is.get(), verb, "aux")
                .done();
    }

    /** "said the driver, who told police that he panicked, would be charged": what the driver would be is what is said. */
    private Sentence toldBehindRelative(Sentence sentence, int verb) {
        boolean helped = sentence.token(verb).isVerb() && sentence.children(verb, "nsubj", "mark", "cc").isEmpty();
        Optional<Integer> helper = helped ? sentence.children(verb, "aux").stream().min(Integer::compare) : Optional.empty();
        boolean finite = helper.filter(h -> h > 0 && h < verb && sentence.token(h).tag().matches("MD|VB[DZP]") && sentence.token(h - 1).text().equals(",")).isPresent();
        if (!finite) {
            return sentence;
        }
        for (int clause = sentence.head(verb); clause >= 0; clause = sentence.head(clause)) {
            int noun = sentence.is(clause, "acl") ? sentence.head(clause) : -1;
            int says = noun >= 0 && sentence.is(noun, "obj") ? sentence.head(noun) : -1;
            boolean aside = says >= 0 && says < noun && noun < clause && clause < helper.get()
                    && sentence.child(clause, "nsubj").filter(w -> sentence.token(w).tag().equals("WP")).isPresent();
            if (aside && lexicon.reports(sentence.token(says).lemma()) && sentence.children(says, "ccomp").isEmpty()) {
                boolean suffers = sentence.children(verb).stream().anyMatch(c -> sentence.relation(c).equals("aux:pass"));
                return TreeEdit.of(sentence)
                        .link(verb, says, "ccomp")
                        .link(noun, verb, suffers ? "nsubj:pass" : "nsubj")
                        .done();
            }
        }
        return sentence;
    }

    /** "A union that has kept the port shut since January accused the owners": no month accuses anybody. */
    private Sentence behindDate(Sentence sentence, int verb) {
        boolean says = sentence.token(verb).tag().matches("VB[DZP]") && lexicon.isCueVerb(sentence.token(verb).lemma()) && sentence.is(verb, "advcl");
        Optional<Integer> date = says ? sentence.child(verb, "nsubj").filter(d -> d < verb && isDate(sentence.token(d))) : Optional.empty();
        Optional<Integer> mark = says ? sentence.child(verb, "mark").filter(m -> m < verb && SINCE.contains(sentence.token(m).lemma().toLowerCase(Locale.ROOT))) : Optional.empty();
        int inner = says ? sentence.head(verb) : -1;
        int noun = inner >= 0 && inner < verb ? sentence.head(inner) : -1;
        boolean described = noun >= 0 && noun < inner && sentence.head(noun) < 0 && sentence.token(noun).isNoun() && maySpeak(sentence, noun)
                && sentence.children(inner, "nsubj").stream().anyMatch(w -> sentence.token(w).tag().matches("W.*"));
        if (!described || date.isEmpty() || mark.isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .link(verb, -1, "root")
                .link(noun, verb, "nsubj")
                .link(inner, noun, "acl")
                .link(date.get(), inner, "obl")
                .link(mark.get(), date.get(), "case")
                .done();
    }

    private static boolean isDate(Token token) {
        return TIMES.contains(token.text().toUpperCase(Locale.ROOT)) || token.text().matches("(?:19|20)\\d\\d");
    }

    /** "Asked whether he would meet the others, the president said": whoever stands right before the verb says it, not what he was asked. */
    private Sentence askedFirst(Sentence sentence, int verb) {
        Optional<Integer> asked = sentence.children(verb).stream()
                .filter(c -> c == 0 && sentence.relation(c).matches("nsubj|csubj|dep|advcl|ccomp") && sentence.token(c).tag().matches("VB[DN]"))
                .findFirst();
        int noun = verb - 1;
        if (asked.isEmpty() || !sentence.token(verb).tag().matches("VB[DZ]") || !lexicon.isCueVerb(sentence.token(verb).lemma())
                || sentence.children(verb, "nsubj").stream().anyMatch(s -> s > 0)) {
            return sentence;
        }
        int first = noun;
        while (first > 0 && sentence.token(first).tag().matches("DT|JJ.*|NN.*|PRP.*|CD|POS")) {
            first--;
        }
        boolean parted = first > 0 && first < noun && sentence.token(first).text().equals(",");
        int head = parted ? noun : -1;
        while (head > first && sentence.head(head) > first && sentence.head(head) < verb) {
            head = sentence.head(head);
        }
        if (head < 0 || !maySpeak(sentence, head) && !sentence.token(head).isPronoun()) {
            return sentence;
        }
        return TreeEdit.of(sentence).link(0, verb, "advcl").link(head, verb, "nsubj").done();
    }

    /** "The Growers League (GL), which owns nine presses, said": the name is the subject, not its letters in brackets. */
    private static Sentence shortened(Sentence sentence, int letters) {
        int name = letters - 2;
        boolean bracketed = name >= 0 && letters + 1 < sentence.size() && sentence.token(letters - 1).text().equals("(") && sentence.token(letters + 1).text().equals(")");
        if (!bracketed || sentence.head(name) != letters || !sentence.token(name).isNoun() || !sentence.relation(letters).startsWith("nsubj")) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).link(name, sentence.head(letters), sentence.relation(letters)).link(letters, name, "appos");
        sentence.children(letters).stream().filter(c -> c != name && !sentence.is(c, "punct")).forEach(c -> edit.link(c, name, sentence.relation(c)));
        return edit.done();
    }

    /** "Their proposal to tax shipping found little support": the infinitive tells of the proposal, and was taken for the sentence's verb. */
    private static Sentence infinitiveForMain(Sentence sentence, int infinitive) {
        boolean main = sentence.head(infinitive) < 0 && sentence.token(infinitive).tag().equals("VB") && sentence.token(infinitive - 1).tag().equals("TO");
        Optional<Integer> noun = main ? sentence.child(infinitive, "nsubj").filter(n -> n == infinitive - 2 && sentence.token(n).isNoun()) : Optional.empty();
        Optional<Integer> verb = sentence.children(infinitive).stream()
                .filter(v -> noun.isPresent() && v > infinitive && sentence.is(v, "dep") && sentence.token(v).tag().matches("VB[DN]") && sentence.children(v, "aux", "mark").isEmpty())
                .findFirst();
        if (verb.isEmpty()) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence).tag(verb.get(), "VBD").link(verb.get(), -1, "root").link(noun.get(), verb.get(), "nsubj").link(infinitive, noun.get(), "acl");
        for (int child : sentence.children(infinitive)) {
            if (child > verb.get()) {
                edit.link(child, verb.get(), sentence.relation(child));
            } else if (child > infinitive && child != verb.get() && sentence.is(child, "nsubj")) {
                edit.link(child, infinitive, "obj");
            }
        }
        sentence.children(verb.get(), "nsubj").stream().filter(s -> s > infinitive && s < verb.get()).forEach(s -> edit.link(s, infinitive, "obj"));
        return edit.done();
    }

    /** Whether a pause and a participle, or a "who" or "which", part the noun from the token. */
    private static boolean opensBehind(Sentence sentence, int noun, int token) {
        for (int i = noun + 1; i < token; i++) {
            if (sentence.token(i).text().equals(",")) {
                return sentence.token(i + 1).tag().matches("VB[GN]|WP|WDT");
            }
        }
        return false;
    }

    private static int rootBefore(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            if (sentence.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean maySpeak(Sentence sentence, int noun) {
        return lexicon.maySpeak(sentence.token(noun));
    }
}
