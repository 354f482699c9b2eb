package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * A report that tells what somebody will do on a condition tells of a condition that somebody set: "the union will lift
 * its strike only if the drivers are taken back". Without a condition a plain future is a fact or a forecast and is left
 * alone. Pure; safe for use by several threads.
 */
final class ConditionalAttributions {

    private static final Set<String> PAUSES = Set.of(",", ";");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "whilst");

    private final SourceFinder sources;
    private final ConditionFinder conditions;
    private final Set<String> ahead;
    private final Set<String> nothing;

    ConditionalAttributions(CueLexicon lexicon, SourceFinder sources, ConditionFinder conditions) {
        this.sources = sources;
        this.conditions = conditions;
        this.ahead = lexicon.words("ahead");
        this.nothing = lexicon.words("nothing");
    }

    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        return announced(sentence, verb, quoted).or(() -> made(sentence, verb, quoted));
    }

    /** "Will give no guarantee before …": what is withheld, not the guarantee that nobody gives. */
    Optional<Attribution> denied(Sentence sentence, int verb, BitSet quoted) {
        return hasNoObject(sentence, verb) ? announced(sentence, verb, quoted) : Optional.empty();
    }

    /** "The company made talks conditional on an end to the strike." */
    private Optional<Attribution> made(Sentence sentence, int verb, BitSet quoted) {
        Optional<Integer> subject = sentence.child(verb, "nsubj").filter(noun -> noun < verb && !quoted.get(verb));
        boolean makes = sentence.token(verb).isVerb() && sentence.token(verb).lemma().equals("make")
                && sentence.children(verb, "xcomp").stream().anyMatch(c -> c > verb && sentence.token(c).tag().startsWith("JJ"));
        if (!makes || subject.isEmpty() || !sources.isLikelySource(sentence, subject.get())) {
            return Optional.empty();
        }
        BitSet source = Trees.nounPhrase(sentence, subject.get());
        BitSet content = Trees.trimmed(sentence, Trees.range(verb + 1, sentence.subtree(verb).length()));
        boolean sets = !content.isEmpty() && conditions.setsOne(sentence, content, false);
        return sets
                ? Optional.of(new Attribution(
                        sentence, verb, source, subject.get(), Trees.verbGroup(sentence, verb), content, -1,
                        Act.SET_CONDITION, Trees.isNegated(sentence, verb), false, false))
                : Optional.empty();
    }

    private Optional<Attribution> announced(Sentence sentence, int verb, BitSet quoted) {
        Optional<Integer> modal = sentence.children(verb, "aux").stream()
                .filter(a -> ahead.contains(sentence.token(a).lemma()))
                .findFirst();
        Optional<Integer> subject = sentence.child(verb, "nsubj");
        boolean main = sentence.head(verb) < 0 || sentence.is(verb, "conj") || sentence.is(verb, "parataxis") || isContrast(sentence, verb);
        if (!sentence.token(verb).isVerb() || modal.isEmpty() || subject.isEmpty() || !main || quoted.get(verb)) {
            return Optional.empty();
        }
        // "…, he said; the rest would stay until …": he goes on.
        int told = sentence.head(verb);
        boolean goesOn = told >= 0 && told < verb && sentence.is(verb, "parataxis") && sources.reports(sentence, told) && sentence.child(told, "nsubj").isPresent();
        // "no prisoner will leave until": whoever says so says it of himself.
        boolean names = !goesOn && sentence.relation(subject.get()).equals("nsubj") && sources.isLikelySource(sentence, subject.get())
                && !Nobody.isDenied(sentence, subject.get());
        if (!names) {
            return Optional.empty();
        }
        boolean negated = Trees.isNegated(sentence, verb);
        BitSet source = Trees.nounPhrase(sentence, subject.get());
        List<Integer> negations = sentence.children(verb, "advmod");
        int from = modal.get() + 1;
        for (int negation : negations) {
            if (negation == from && negated) {
                from++;
            }
        }
        BitSet content = Trees.trimmed(sentence, Trees.range(from, contrast(sentence, from, sentence.subtree(verb).length())));
        content.andNot(source);
        if (content.isEmpty() || !conditions.setsOne(sentence, content, negated || hasNoObject(sentence, verb))) {
            return Optional.empty();
        }
        BitSet cue = Trees.range(modal.get(), from);
        // "would take it to court unless it was lifted"
        boolean unless = !negated && content.stream().anyMatch(i -> sentence.token(i).text().equals("unless"));
        return Optional.of(new Attribution(
                sentence, verb, source, subject.get(), cue, content, -1, negated ? Act.REFUSE : unless ? Act.THREATEN : Act.SET_CONDITION, false, false, false));
    }

    /** "…, whereas Peru will leave only when …": set against what another does. */
    private static boolean isContrast(Sentence sentence, int verb) {
        return sentence.is(verb, "advcl")
                && sentence.children(verb, "mark", "advmod").stream().anyMatch(mark -> CONTRASTS.contains(sentence.token(mark).lemma().toLowerCase(Locale.ROOT)));
    }

    /** Where a clause begins that sets what another does against this one; {@code end} if none does. */
    private static int contrast(Sentence sentence, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean behindPause = PAUSES.contains(sentence.token(i - 1).text());
            if (behindPause && CONTRASTS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return end;
    }

    /** "Will give no guarantee before …": the denial stands with what is given. */
    private boolean hasNoObject(Sentence sentence, int verb) {
        return sentence.children(verb, "obj", "iobj").stream()
                .anyMatch(object -> nothing.contains(sentence.token(object).lemma().toLowerCase(Locale.ROOT))
                        || sentence.children(object, "det", "advmod", "neg").stream()
                                .anyMatch(word -> nothing.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT))));
    }
}
