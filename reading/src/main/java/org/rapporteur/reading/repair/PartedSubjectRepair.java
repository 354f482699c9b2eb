package org.rapporteur.reading.repair;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends trees in which a clause that only tells of a subject parts it from its verb, and took either for its own: "A diplomat who followed
 * the talks doubted that", "A delegate, speaking on condition that her name not be used, called it thin". Pure.
 */
final class PartedSubjectRepair implements Repair {

    private final CueLexicon lexicon;

    PartedSubjectRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (int i = 1; i < sentence.size(); i++) {
            mended = behindShortRelative(mended, i);
            mended = behindRelative(mended, i);
            mended = behindParticiple(mended, i);
            mended = toldBehindRelative(mended, i);
            mended = behindDate(mended, i);
            mended = behindWhose(mended, i);
        }
        return mended;
    }

/** "Two officials who attended said the guild refused to sign": the officials say it, and the guild refuses. */
    private Sentence behindShortRelative(Sentence sentence, int says) {
        boolean relative = sentence.relation(says).startsWith("acl") && sentence.token(says).tag().matches("VB[DZ]") && lexicon.reports(sentence.token(says)) && sentence.token(says - 1).tag().matches("VB[DZP]");
        int noun = relative ? sentence.head(says) : -1;
        int attended = says - 1;
        boolean who = noun >= 0 && noun + 2 == attended && sentence.token(noun + 1).tag().equals("WP") && sentence.head(attended) == says;
        int refuses = who ? sentence.head(noun) : -1;
        boolean main = refuses > says && sentence.is(noun, "nsubj") && sentence.head(refuses) < 0;
        Optional<Integer> guild = main
                ? sentence.children(says, "obj").stream().filter(o -> o > says && o < refuses && lexicon.maySpeak(sentence.token(o))).findFirst()
                : Optional.empty();
        if (guild.isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .root(says)
                .link(noun, says, "nsubj")
                .link(attended, noun, "acl:relcl")
                .link(noun + 1, attended, "nsubj")
                .link(refuses, says, "ccomp")
                .link(guild.get(), refuses, "nsubj")
                .done();
    }

    /** "A diplomat who followed the talks doubted that …": talks doubt nothing. */
    private Sentence behindRelative(Sentence sentence, int verb) {
        int inner = sentence.head(verb);
        boolean told = inner >= 0 && inner < verb && sentence.token(verb).tag().matches("VB[DZP]") && lexicon.isCueVerb(sentence.token(verb))
                && sentence.is(inner, "acl") && (sentence.is(verb, "ccomp") || sentence.is(verb, "dep") || sentence.is(verb, "parataxis"));
        int noun = told ? sentence.head(inner) : -1;
        Optional<Integer> who = told ? sentence.child(inner, "nsubj").filter(w -> sentence.token(w).tag().equals("WP")) : Optional.empty();
        Optional<Integer> thing = told ? sentence.child(verb, "nsubj").filter(s -> s > inner && s < verb && !lexicon.maySpeak(sentence.token(s))) : Optional.empty();
        boolean marked = told && !sentence.children(verb, "mark", "aux").isEmpty();
        if (who.isEmpty() || thing.isEmpty() || marked || sentence.head(noun) >= 0 || !lexicon.maySpeak(sentence.token(noun))) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .root(verb)
                .link(noun, verb, "nsubj")
                .link(thing.get(), inner, "obj")
                .done();
    }

    /** "A delegate, speaking on condition that her name not be used, called it thin": what stands behind the aside is what she did. */
    private Sentence behindParticiple(Sentence sentence, int verb) {
        boolean opens = sentence.token(verb).tag().matches("VB[DZPN]")
                && sentence.token(verb - 1).text().equals(",")
                && lexicon.isCueVerb(sentence.token(verb))
                && sentence.children(verb, "nsubj", "aux", "mark").isEmpty();
        int noun = opens ? Trees.rootBefore(sentence, verb) : -1;
        if (noun < 0 || !sentence.token(noun).isNoun() || !lexicon.maySpeak(sentence.token(noun))) {
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
        TreeEdit edit = TreeEdit.of(sentence).past(verb).root(verb).link(noun, verb, "nsubj");
        if (sentence.head(aside) == noun && sentence.child(aside, "nsubj").filter(w -> sentence.token(w).tag().startsWith("W")).isPresent()) {
            edit.link(aside, noun, "acl:relcl");
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            int head = sentence.head(i);
            if (head >= 0 && head < verb) {
                edit.move(i, verb);
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
        TreeEdit edit = TreeEdit.of(sentence).root(verb).link(noun, verb, "nsubj").link(does.get(), noun, "acl:relcl").link(who, does.get(), "nsubj");
        return edit.past(verb).done();
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
            if (aside && lexicon.reports(sentence.token(says)) && sentence.children(says, "ccomp").isEmpty()) {
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
        boolean says = sentence.token(verb).tag().matches("VB[DZP]") && lexicon.isCueVerb(sentence.token(verb)) && sentence.is(verb, "advcl");
        Optional<Integer> date = says ? sentence.child(verb, "nsubj").filter(d -> d < verb && Trees.isDate(sentence.token(d))) : Optional.empty();
        Optional<Integer> mark = says ? sentence.child(verb, "mark").filter(m -> m < verb && Trees.isBound(sentence.token(m))) : Optional.empty();
        int inner = says ? sentence.head(verb) : -1;
        int noun = inner >= 0 && inner < verb ? sentence.head(inner) : -1;
        boolean described = noun >= 0 && noun < inner && sentence.head(noun) < 0 && sentence.token(noun).isNoun() && lexicon.maySpeak(sentence.token(noun))
                && sentence.children(inner, "nsubj").stream().anyMatch(w -> sentence.token(w).tag().matches("W.*"));
        if (!described || date.isEmpty() || mark.isEmpty()) {
            return sentence;
        }
        return TreeEdit.of(sentence)
                .root(verb)
                .link(noun, verb, "nsubj")
                .link(inner, noun, "acl")
                .link(date.get(), inner, "obl")
                .link(mark.get(), date.get(), "case")
                .done();
    }

    /**
     * "Ana Reyes, whose party had hoped to govern, accused him": the clause was taken for the sentence, what she did for a part of it.
     */
    private Sentence behindWhose(Sentence sentence, int verb) {
        boolean opens = sentence.token(verb).tag().matches("VB[DZN]") && sentence.token(verb - 1).text().equals(",")
                && lexicon.isCueVerb(sentence.token(verb)) && sentence.children(verb, "nsubj", "aux", "mark", "cc").isEmpty();
        int whose = opens ? whoseBefore(sentence, verb) : -1;
        if (whose < 2 || !sentence.token(whose - 1).text().equals(",")) {
            return sentence;
        }
        int noun = whose - 2;
        while (noun > 0 && sentence.head(noun) >= 0 && sentence.head(noun) < noun && !sentence.token(sentence.head(noun)).isVerb()) {
            noun = sentence.head(noun);
        }
        int clause = sentence.head(noun);
        boolean taken = lexicon.maySpeak(sentence.token(noun)) && clause > whose && clause < verb && sentence.is(noun, "nsubj") && sentence.isUnder(verb, clause);
        if (!taken) {
            return sentence;
        }
        TreeEdit edit = TreeEdit.of(sentence)
                .past(verb)
                .inPlaceOf(verb, clause)
                .link(noun, verb, "nsubj")
                .link(clause, noun, "acl:relcl");
        int owner = sentence.head(whose);
        if (owner > whose && owner < clause) {
            int topmost = owner;
            while (sentence.head(topmost) > whose && sentence.head(topmost) < clause) {
                topmost = sentence.head(topmost);
            }
            edit.link(topmost, clause, "nsubj");
        }
        return edit.done();
    }

    private static int whoseBefore(Sentence sentence, int verb) {
        for (int i = verb - 2; i > 1; i--) {
            if (sentence.token(i).tag().equals("WP$")) {
                return i;
            }
        }
        return -1;
    }
}
