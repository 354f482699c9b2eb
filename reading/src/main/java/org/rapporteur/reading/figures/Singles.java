package org.rapporteur.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Persons told of one by one, without a numeral: "a driver was killed and his son hurt". Immutable. */
final class Singles {

    private final FigureLexicon lexicon;

    Singles(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Counted> in(Sentence sentence) {
        List<Counted> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int noun = token.index();
            boolean person = token.tag().equals("NN") && lexicon.people().contains(WhatCounts.lemma(sentence, noun));
            // "a Ghanaian"
            boolean national = Character.isUpperCase(token.text().codePointAt(0))
                    && token.tag().matches("NNP?|JJ")
                    && !sentence.is(noun, "compound")
                    && !sentence.is(noun, "amod");
            if ((person || national) && sentence.children(noun, "nummod").isEmpty()) {
                sentence.children(noun).stream()
                        .filter(child -> child < noun && isOne(sentence, child) && (person || sentence.is(child, "det")))
                        .findFirst()
                        .ifPresent(determiner -> found.add(Counted.single(sentence, determiner, noun)));
            }
        }
        return found;
    }

    private boolean isOne(Sentence sentence, int child) {
        boolean article = sentence.is(child, "det") && lexicon.ones().contains(WhatCounts.lemma(sentence, child));
        return article || sentence.token(child).tag().equals("PRP$");
    }
}
