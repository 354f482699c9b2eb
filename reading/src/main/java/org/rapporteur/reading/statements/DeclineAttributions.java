package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/** Ways of saying nothing: "declined to comment on", "did not respond to", "gave no answer". Pure; safe for use by several threads. */
final class DeclineAttributions {

    private static final Set<String> MATTER = Set.of("on", "about");
    private static final Set<String> WHETHER = Set.of("if", "whether");

    private final CueLexicon lexicon;
    private final SourceFinder sources;
    private final Set<String> about;

    DeclineAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
        this.about = lexicon.words("asked-about");
    }

    /** "gave no answer". */
    private static boolean hasNoObject(Sentence sentence, int verb) {
        return sentence.child(verb, "obj").filter(o -> sentence.children(o, "det").stream().anyMatch(d -> sentence.token(d).lemma().equals("no"))).isPresent();
    }

    /** "neither would comment". */
    private static boolean isByNobody(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj").filter(subject -> Nobody.isDenied(sentence, subject)).isPresent();
    }

    /** "refused, saying that": what is said behind the pause is why, not what somebody refused to say. */
    private static boolean isReason(Sentence sentence, int verb, int then) {
        return sentence.token(then).tag().equals("VBG") && then > verb + 1 && sentence.token(then - 1).text().equals(",");
    }

    /** "declined to comment on", "did not respond to a request for comment". */
    Optional<Attribution> find(Sentence sentence, int verb, BitSet quoted) {
        String lemma = sentence.token(verb).lemma();
        for (Decline decline : lexicon.declines(lemma)) {
            if (decline.negated() && !isNegated(sentence, verb, quoted) && !hasNoObject(sentence, verb) && !isByNobody(sentence, verb)) {
                continue;
            }
            BitSet below = withoutSecond(sentence, verb);
            Optional<Integer> silent = below.stream()
                    .filter(i -> i > verb && i <= verb + 8 && decline.then().contains(sentence.token(i).lemma()))
                    .filter(i -> !isReason(sentence, verb, i))
                    // "does not wish to talk", but "did not want to be named while the talks go on".
                    .filter(i -> !lexicon.isCourtesy(lemma) || sentence.is(i, "xcomp") && sentence.head(i) == verb)
                    .boxed()
                    .findFirst();
            Optional<Integer> source = sources.ofVerb(sentence, verb, quoted);
            // "The text does not say where": a paper keeps nothing back.
            boolean paper = source.map(sentence::token).map(token -> token.lemma().toLowerCase(Locale.ROOT))
                    .filter(noun -> lexicon.isSource("documents", noun) && !lexicon.isSource("bodies", noun) && !lexicon.isSource("persons", noun))
                    .isPresent();
            if (silent.isEmpty() && !decline.then().isEmpty() || source.isEmpty() || paper) {
                continue;
            }
            int last = silent.orElse(verb);
            BitSet sourceTokens = Trees.nounPhrase(sentence, source.get());
            sources.relative(sentence, source.get(), verb).ifPresent(sourceTokens::set);
            BitSet rest = Trees.range(last + 1, Math.max(last + 1, below.length()));
            rest.and(below);
            rest = Trees.trimmed(sentence, withoutContrast(sentence, rest));
            boolean matter = !rest.isEmpty() && about.contains(sentence.token(rest.nextSetBit(0)).lemma());
            BitSet asked = matter ? new BitSet() : askedAbout(sentence, verb);
            BitSet cue = Trees.plus(Trees.verbGroup(sentence, verb), asked.isEmpty() && !matter ? new BitSet() : Trees.range(verb, last + 1));
            if (matter && MATTER.contains(sentence.token(rest.nextSetBit(0)).lemma())) {
                cue.set(rest.nextSetBit(0));
                rest.clear(rest.nextSetBit(0));
            }
            sourceTokens.andNot(cue);
            BitSet content = matter ? rest : !asked.isEmpty() ? asked : Trees.trimmed(sentence, Trees.range(verb + 1, Math.max(last + 1, rest.length())));
            if (content.isEmpty() && decline.then().isEmpty()) {
                // "would not comment": what was not done is all there is.
                content = Trees.range(verb, verb + 1);
            }
            if (sourceTokens.isEmpty() || content.isEmpty()) {
                continue;
            }
            cue.andNot(content);
            return Optional.of(new Attribution(
                    sentence, verb, sourceTokens, source.get(), cue, content, -1, Act.DECLINE_TO_COMMENT, false, false, false));
        }
        return Optional.empty();
    }

    /** "Asked about the fee, the lawyer gave no answer": what was asked is what nothing is said of. */
    private static BitSet askedAbout(Sentence sentence, int verb) {
        for (int i = 0; i < Math.min(3, verb); i++) {
            if (sentence.token(i).lemma().equals("ask") && sentence.token(i).tag().startsWith("VB")) {
                int from = sentence.token(i + 1).tag().equals("IN") && !WHETHER.contains(sentence.token(i + 1).lemma()) ? i + 2 : i + 1;
                int to = from;
                while (to < verb && !sentence.token(to).text().equals(",")) {
                    to++;
                }
                return Trees.trimmed(sentence, Trees.range(from, to));
            }
        }
        return new BitSet();
    }

    /** "would not say who was right, though one official thought": another's word, behind a pause. */
    private BitSet withoutContrast(Sentence sentence, BitSet rest) {
        BitSet kept = (BitSet) rest.clone();
        for (int i = rest.nextSetBit(0); i > 0; i = rest.nextSetBit(i + 1)) {
            boolean contrast = sentence.token(i).text().equals(",") && i + 1 < sentence.size()
                    && (sentence.token(i + 1).tag().equals("CC") || lexicon.isContrast(sentence.token(i + 1).lemma()));
            if (contrast) {
                kept.clear(i, rest.length());
                return kept;
            }
        }
        return kept;
    }

    /** "neither confirmed the sale nor denied it": the second is told by itself. */
    private static BitSet withoutSecond(Sentence sentence, int verb) {
        BitSet below = sentence.subtree(verb);
        sentence.children(verb, "cc").stream()
                .filter(c -> c > verb && sentence.token(c).lemma().equalsIgnoreCase("nor"))
                .findFirst()
                .ifPresent(nor -> below.clear(nor, Math.max(nor, below.length())));
        return below;
    }

    private boolean isNegated(Sentence sentence, int verb, BitSet quoted) {
        return Trees.isNegated(sentence, verb)
                || sources.ofVerb(sentence, verb, quoted).map(s -> Nobody.isDenied(sentence, s)).orElse(false);
    }
}
