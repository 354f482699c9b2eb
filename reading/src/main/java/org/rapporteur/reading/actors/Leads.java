package org.rapporteur.reading.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Whom a lead tells of without the name: "An armed group has released four nurses. … The Harbour Column said". The first body that the
 * next sentences name as doing something is the one, if its name does not say that it is something else and no other could be it.
 * Pure.
 */
final class Leads {

    /** Sentences behind the opening within which a report names whom its lead told of. */
    private static final int SOON = 4;

    private final CueLexicon lexicon;
    private final ReferenceWords words;
    private final Passage passage;
    private final Set<Integer> opening;
    private final List<Seen> seen;

    /**
     * @param opening indexes of the sentences in which a report says what it is about
     * @param seen all mentions in text order
     */
    Leads(CueLexicon lexicon, ReferenceWords words, Passage passage, Set<Integer> opening, List<Seen> seen) {
        this.lexicon = lexicon;
        this.words = words;
        this.passage = passage;
        this.opening = Set.copyOf(opening);
        this.seen = List.copyOf(seen);
    }

    /** The actor named later, by the id of the one that the lead brings in without a name. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (Sentence sentence : passage.sentences()) {
            if (opening.contains(sentence.index())) {
                seen.stream()
                        .filter(one -> one.mention().sentence() == sentence.index() && isBroughtIn(sentence, one))
                        .forEach(one -> namedSoon(noun(sentence, one)).ifPresent(id -> named.putIfAbsent(one.mention().actor(), id)));
            }
        }
        return named;
    }

    /** "An armed group has": somebody who acts as one and has no name. */
    private boolean isBroughtIn(Sentence sentence, Seen one) {
        boolean article = Set.of("a", "an").contains(sentence.token(one.mention().first()).lemma().toLowerCase(Locale.ROOT));
        boolean nominal = one.mention().kind() == Mention.Kind.NOMINAL;
        return nominal && article && one.subject() && one.main() && !one.plural() && lexicon.isSource("bodies", noun(sentence, one)) && words.isCall(noun(sentence, one));
    }

    private static String noun(Sentence sentence, Seen one) {
        return sentence.token(one.mention().head()).lemma().toLowerCase(Locale.ROOT);
    }

    private Optional<String> namedSoon(String noun) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> soon = new LinkedHashSet<>();
        Set<Integer> behind = behindOpening();
        for (Seen one : seen) {
            if (opening.contains(one.mention().sentence())) {
                before.add(one.mention().actor());
            }
            boolean acts = behind.contains(one.mention().sentence()) && one.subject() && one.mention().kind() == Mention.Kind.NAME;
            if (acts && one.draft().isOrganised() && one.draft().speaksFor().isEmpty()) {
                soon.add(one.mention().actor());
            }
        }
        soon.removeAll(before);
        List<String> fitting = soon.stream().filter(id -> mayBe(id, noun)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean mayBe(String id, String noun) {
        String name = seen.stream().filter(one -> one.mention().actor().equals(id)).findFirst().orElseThrow().draft().name();
        return words.suits(name, noun) == 2 || words.tellsNoKind(name);
    }

    private Set<Integer> behindOpening() {
        Set<Integer> behind = new LinkedHashSet<>();
        boolean opened = false;
        for (Sentence sentence : passage.sentences()) {
            opened |= opening.contains(sentence.index());
            if (opened && !opening.contains(sentence.index()) && behind.size() < SOON) {
                behind.add(sentence.index());
            }
        }
        return behind;
    }
}
