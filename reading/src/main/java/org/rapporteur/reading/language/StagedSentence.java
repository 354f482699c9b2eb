package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.parsing.DependencyTree;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/**
 * A sentence as the models see it, and what of the report each word of it stands for. Words of a name for which one stand-in
 * is shown hang on the name's last word, as the parts of a name do.
 *
 * @param tokens of the report
 * @param shown to the models, which write their tags, lemmas and names on them
 * @param lasts for each word shown, the index of the last token that it stands for; it begins behind the one before
 */
record StagedSentence(List<CoreLabel> tokens, List<CoreLabel> shown, List<Integer> lasts) {

    private static final String PART_OF_NAME = "compound";
    private static final String NAME = "NNP";

    /**
     * The tokens with what the models found.
     *
     * @param unit where the annotated part begins in the text, in UTF-16 units
     * @param restored whether the tokens have their word in another case than the report, and are to keep it
     */
    List<Token> tokens(Text text, int unit, boolean restored) {
        List<Token> read = new ArrayList<>(tokens.size());
        for (int i = 0; i < shown.size(); i++) {
            CoreLabel model = shown.get(i);
            String entity = model.ner() == null ? "O" : model.ner();
            while (read.size() <= lasts.get(i)) {
                int index = read.size();
                CoreLabel label = tokens.get(index);
                Span span = new Span(text.offset(unit + label.beginPosition()), text.offset(unit + label.endPosition()));
                String written = text.slice(span);
                String words = restored && label.word().equalsIgnoreCase(written) ? label.word() : written;
                boolean last = index == lasts.get(i);
                String tag = last || !model.tag().startsWith("NN") ? model.tag() : NAME;
                String lemma = label != model || model.lemma() == null ? words : model.lemma();
                read.add(new Token(index, words, tag.startsWith(NAME) ? lemma : lemma.toLowerCase(Locale.ROOT), tag, entity, span));
            }
        }
        return read;
    }

    /**
     * The edges over {@link #tokens}; none from or to the root.
     *
     * @param tree over the words shown
     */
    List<Dependency> edges(DependencyTree tree) {
        List<Dependency> edges = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) != DependencyTree.NONE) {
                edges.add(new Dependency(lasts.get(tree.head(i)), lasts.get(i), tree.relation(i)));
            }
        }
        for (int i = 0; i < lasts.size(); i++) {
            for (int part = i == 0 ? 0 : lasts.get(i - 1) + 1; part < lasts.get(i); part++) {
                edges.add(new Dependency(lasts.get(i), part, PART_OF_NAME));
            }
        }
        return edges;
    }
}
