package org.rapporteur.reading.repair;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.language.Dependency;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Changes to a sentence's tree, collected and then made at once, or not at all. Used by one thread. */
final class TreeEdit {

    private final Sentence sentence;
    private final List<Dependency> edges = new ArrayList<>();
    private final List<Token> tokens;

    private TreeEdit(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < sentence.size(); i++) {
            edges.add(new Dependency(sentence.head(i), i, sentence.relation(i)));
        }
    }

    static TreeEdit of(Sentence sentence) {
        return new TreeEdit(sentence);
    }

    TreeEdit link(int dependent, int head, String relation) {
        edges.set(dependent, new Dependency(head, dependent, relation));
        return this;
    }

    /** Hangs it on another head by the relation it has had. */
    TreeEdit move(int dependent, int head) {
        return link(dependent, head, sentence.relation(dependent));
    }

    TreeEdit root(int i) {
        return link(i, -1, "root");
    }

    /** Hangs it where another word has hung, which is then to be hung elsewhere. */
    TreeEdit inPlaceOf(int dependent, int other) {
        return link(dependent, sentence.head(other), sentence.relation(other));
    }

    /** What was taken for a participle is a verb in the past. */
    TreeEdit past(int verb) {
        return sentence.token(verb).tag().equals("VBN") ? tag(verb, "VBD") : this;
    }

    TreeEdit tag(int i, String tag) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(i, token.text(), token.lemma(), tag, token.entity(), token.span()));
        return this;
    }

    /** The sentence with the changes, or as it was where they would make a circle. */
    Sentence done() {
        for (int i = 0; i < edges.size(); i++) {
            int up = i;
            for (int steps = 0; up >= 0; steps++, up = edges.get(up).head()) {
                if (steps > edges.size()) {
                    return sentence;
                }
            }
        }
        return new Sentence(sentence.index(), tokens, edges.stream().filter(edge -> edge.head() >= 0).toList());
    }
}
