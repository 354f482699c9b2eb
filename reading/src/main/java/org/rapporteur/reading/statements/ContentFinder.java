package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * What a verb of saying, wanting or refusing takes as its content. The kinds are tried one after the other, the surest first. Pure
 * functions over one sentence's tree.
 */
final class ContentFinder {

    private final InfinitiveContents infinitives;
    private final ClauseContents clauses;
    private final PredicateContents predicates;
    private final PersonContents persons;
    private final ObjectContents objects;
    private final PrepositionContents prepositions;
    private final LooseContents loose;
    private final NextClause nextClause;

    ContentFinder(CueLexicon lexicon) {
        ContentReach reach = new ContentReach(lexicon);
        this.infinitives = new InfinitiveContents(reach);
        this.clauses = new ClauseContents(lexicon);
        this.predicates = new PredicateContents(reach);
        this.persons = new PersonContents(reach);
        this.objects = new ObjectContents(lexicon, reach);
        this.prepositions = new PrepositionContents(reach);
        this.loose = new LooseContents(lexicon, reach);
        this.nextClause = new NextClause(lexicon);
    }

    Optional<Content> ofVerb(Sentence sentence, int verb, Cue cue, BitSet source, BitSet quoted) {
        int addressee = Addressees.of(sentence, verb, cue);
        return AsClauses.find(sentence, verb, cue, quoted)
                .or(() -> infinitives.state(sentence, verb, cue))
                .or(() -> infinitives.find(sentence, verb, cue, addressee))
                .or(() -> clauses.find(sentence, verb, cue, source, quoted, addressee)
                        .filter(found -> !isBehindSemicolon(sentence, verb, found.tokens(), quoted)))
                .or(() -> infinitives.gerund(sentence, verb, cue))
                .or(() -> predicates.find(sentence, verb, cue))
                .or(() -> persons.find(sentence, verb, cue))
                .or(() -> objects.find(sentence, verb, cue))
                .or(() -> prepositions.find(sentence, verb, cue))
                .or(() -> objects.ofRelativeClause(sentence, verb, cue))
                .or(() -> loose.following(sentence, verb, cue, source))
                .or(() -> loose.clauseOfAnyCue(sentence, verb, cue))
                .or(() -> loose.reason(sentence, verb, cue))
                .map(content -> content.isClause() ? content : nextClause.without(sentence, verb, content));
    }

    /** "insists on a vote; the mayor wants none": behind a semicolon stands another's clause. */
    private static boolean isBehindSemicolon(Sentence sentence, int verb, BitSet tokens, BitSet quoted) {
        int first = tokens.nextSetBit(0);
        return first > verb + 1
                && !quoted.get(first)
                && Trees.range(verb + 1, first).stream().anyMatch(i -> sentence.token(i).text().equals(";"));
    }
}
