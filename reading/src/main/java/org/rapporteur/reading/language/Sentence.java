package org.rapporteur.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Span;

/**
 * A sentence: its tokens and the tree over them (basic Universal Dependencies, one head a token).
 *
 * <p>Token indexes count from 0. Where a sentence was too long to parse it has no edges: every token is its own root.
 */
public final class Sentence {

    private final int index;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    public Sentence(int index, List<Token> tokens, List<Dependency> dependencies) {
        if (tokens.isEmpty()) {
            throw new RecordException("a sentence without tokens");
        }
        this.index = index;
        this.tokens = List.copyOf(tokens);
        this.heads = new int[tokens.size()];
        this.relations = new String[tokens.size()];
        this.children = new ArrayList<>(tokens.size());
        for (int i = 0; i < heads.length; i++) {
            heads[i] = -1;
            relations[i] = "root";
            children.add(new ArrayList<>(2));
        }
        for (Dependency edge : dependencies) {
            heads[edge.dependent()] = edge.head();
            relations[edge.dependent()] = edge.relation();
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
    }

    /** The same sentence at another place. */
    Sentence withIndex(int other) {
        return new Sentence(other, tokens, edges());
    }

    /** The same sentence, in which the name from {@code first} to {@code last} is of this class. */
    Sentence withEntity(int first, int last, String entity) {
        List<Token> named = new ArrayList<>(tokens);
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            named.set(i, new Token(token.index(), token.text(), token.lemma(), token.tag(), entity, token.span()));
        }
        return new Sentence(index, named, edges());
    }

    private List<Dependency> edges() {
        List<Dependency> edges = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                edges.add(new Dependency(heads[i], i, relations[i]));
            }
        }
        return edges;
    }

    /** Place in its passage, from 0. */
    public int index() {
        return index;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** From the first token's start to the last one's end, in code points of the report's text. */
    public Span span() {
        return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    }

    /** The governing token's index, -1 if {@code i} is a root. */
    public int head(int i) {
        return heads[i];
    }

    /** The relation to its head, {@code root} if it has none. */
    public String relation(int i) {
        return relations[i];
    }

    /** Whether the relation is {@code name} or a subtype of it: {@code is(i, "nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(int i, String name) {
        String relation = relations[i];
        return relation.startsWith(name) && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** Dependents in text order. */
    public List<Integer> children(int i) {
        return List.copyOf(children.get(i));
    }

    /** Dependents by any of these relations, subtypes included, in text order. */
    public List<Integer> children(int i, String... names) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(i)) {
            for (String name : names) {
                if (is(child, name)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The first dependent by any of these relations. */
    public Optional<Integer> child(int i, String... names) {
        List<Integer> found = children(i, names);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Indexes of the token and all below it. */
    public BitSet subtree(int i) {
        return subtree(i, Set.of());
    }

    /** As {@link #subtree(int)}, without the branches that hang on {@code i} itself by one of these exact relations. */
    public BitSet subtree(int i, Set<String> without) {
        BitSet found = new BitSet(tokens.size());
        found.set(i);
        for (int child : children.get(i)) {
            if (!without.contains(relations[child])) {
                collect(child, found);
            }
        }
        return found;
    }

    private void collect(int i, BitSet found) {
        if (!found.get(i)) {
            found.set(i);
            for (int child : children.get(i)) {
                collect(child, found);
            }
        }
    }

    /** Whether {@code ancestor} stands above {@code i} in the tree. */
    public boolean isUnder(int i, int ancestor) {
        int steps = 0;
        for (int up = heads[i]; up >= 0 && steps < heads.length; up = heads[up], steps++) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** From token {@code first} to token {@code last}, both included, in code points. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The shortest span over all these tokens. */
    public Span span(BitSet indexes) {
        return span(indexes.nextSetBit(0), indexes.length() - 1);
    }

    /** The maximal unbroken stretches of these tokens, in text order. */
    public List<Span> spans(BitSet indexes) {
        List<Span> spans = new ArrayList<>(2);
        for (int from = indexes.nextSetBit(0); from >= 0; ) {
            int to = indexes.nextClearBit(from);
            spans.add(span(from, to - 1));
            from = indexes.nextSetBit(to);
        }
        return spans;
    }
}
