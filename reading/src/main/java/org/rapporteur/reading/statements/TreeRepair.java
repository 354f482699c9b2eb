package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reading.language.Dependency;
import org.rapporteur.reading.language.Sentence;

/**
 * Mends what a parser trained on other text often gets wrong around verbs of saying. Each repair is one method that says
 * what it mends. Pure.
 */
final class TreeRepair {

    private final CueLexicon lexicon;

    TreeRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Sentence mended(Sentence sentence) {
        List<Dependency> edges = null;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Integer> outer = sharedSubject(sentence, i);
            if (outer.isPresent()) {
                edges = edges == null ? edgesOf(sentence) : edges;
                edges.set(i, new Dependency(outer.get(), i, "conj"));
            }
        }
        return edges == null ? sentence : new Sentence(sentence.index(), sentence.tokens(), edges);
    }

    /**
     * "insisted that it had hit a depot and denied aiming at homes": the second verb of saying belongs beside the first,
     * not beside the verb of what is said.
     *
     * @return the verb it belongs to
     */
    private Optional<Integer> sharedSubject(Sentence sentence, int verb) {
        if (!isCueVerb(sentence, verb) || !sentence.is(verb, "conj") || sentence.child(verb, "nsubj").isPresent()) {
            return Optional.empty();
        }
        int inner = sentence.head(verb);
        int outer = inner < 0 ? -1 : sentence.head(inner);
        boolean said = outer >= 0 && (sentence.is(inner, "ccomp") || sentence.is(inner, "parataxis")) && outer < inner;
        return said
                        && isCueVerb(sentence, outer)
                        && !isCueVerb(sentence, inner)
                        && sentence.token(outer).tag().equals(sentence.token(verb).tag())
                ? Optional.of(outer)
                : Optional.empty();
    }

    private boolean isCueVerb(Sentence sentence, int i) {
        return sentence.token(i).isVerb()
                && lexicon.cue(sentence.token(i).lemma(), "", Cue.PartOfSpeech.VERB).isPresent();
    }

    private static List<Dependency> edgesOf(Sentence sentence) {
        List<Dependency> edges = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            edges.add(new Dependency(sentence.head(i), i, sentence.relation(i)));
        }
        return edges;
    }
}
