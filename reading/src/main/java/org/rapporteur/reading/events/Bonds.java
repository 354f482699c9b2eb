package org.rapporteur.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EventStatus;

/** How a mention points at events told before: the one that is known, another, or none at all. Pure functions. */
final class Bonds {

    private final EventLexicon.Frames frames;
    private final Around around;
    /** What a deed is done with, and nouns that are deeds themselves. */
    private final Set<String> means;
    private final Set<String> ordinals;

    Bonds(EventLexicon lexicon, Around around) {
        this.frames = lexicon.frames();
        this.around = around;
        this.ordinals = lexicon.list("ordinals");
        this.means = Stream.concat(
                        Stream.of("bombs", "weapons").flatMap(list -> lexicon.list(list).stream()),
                        lexicon.triggers().entries().stream()
                                .filter(trigger -> frames.carried().contains(trigger.kind().code()))
                                .flatMap(trigger -> trigger.words().stream())
                                .filter(word -> !word.isVerb())
                                .map(Trigger.Word::lemma))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How the mention points at an event told before. */
    Sketch.Bond bond(Hit hit, Standing standing, List<Hit> all) {
        Sentence sentence = hit.sentence();
        if (hit.isVerb()) {
            boolean told = Tree.isAttribute(sentence, hit.token()) && isDefinite(sentence, sentence.head(hit.token()));
            return told ? Sketch.Bond.KNOWN : isOfAnother(hit) ? Sketch.Bond.FRESH : Sketch.Bond.OPEN;
        }
        boolean back = hit.word().back();
        boolean known = isIdentified(hit, all);
        for (int noun : nouns(hit, standing)) {
            for (int child : sentence.children(noun, "amod", "det", "nummod", "compound", "advmod")) {
                if (child < noun && frames.fresh().contains(Tree.lemma(sentence, child)) && !isCounted(hit, noun, child, standing)) {
                    return Sketch.Bond.FRESH;
                }
            }
            known |= isDefinite(sentence, noun);
        }
        // "the Quito round": a name of its own
        boolean placed = frames.seated().contains(hit.trigger().kind().code())
                && sentence.children(hit.token(), "compound").stream().anyMatch(child -> sentence.token(child).entity().equals("LOCATION") || around.isPlace(sentence, child));
        return back && !placed ? Sketch.Bond.BACK : known ? Sketch.Bond.KNOWN : Sketch.Bond.OPEN;
    }

    /** "The third round was cut short": of people at a table who have sat the number only says which of their rounds is told of. */
    private boolean isCounted(Hit hit, int noun, int number, Standing standing) {
        boolean sat = standing.status().filter(status -> status == EventStatus.OCCURRED || status == EventStatus.ONGOING || status == EventStatus.SUSPENDED).isPresent();
        boolean ordinal = ordinals.contains(Tree.lemma(hit.sentence(), number));
        return sat && ordinal && frames.seated().contains(hit.trigger().kind().code()) && isDefinite(hit.sentence(), noun);
    }

    /** Whether a determiner says that the noun is the one told of. */
    private boolean isDefinite(Sentence sentence, int noun) {
        return sentence.children(noun, "det", "nmod:poss", "amod", "predet", "det:predet").stream()
                .anyMatch(child -> child < noun
                        && (frames.definite().contains(Tree.lemma(sentence, child))
                                || frames.definite().contains(sentence.token(child).text().toLowerCase(Locale.ROOT))
                                || sentence.relation(child).equals("nmod:poss")));
    }

    /** "Another bomb exploded", "in a second attack gunmen shot a judge", "elsewhere they burned a bus": the deed of the verb is another than those told before. */
    private boolean isOfAnother(Hit hit) {
        Sentence sentence = hit.sentence();
        if (!frames.carried().contains(hit.trigger().kind().code())) {
            return false;
        }
        boolean turns = sentence.children(hit.token(), "advmod", "obl").stream()
                .anyMatch(child -> child < hit.token() && frames.turning().contains(Tree.lemma(sentence, child)));
        return turns || sentence.children(hit.token(), "nsubj", "obj", "obl").stream()
                .filter(child -> !sentence.is(child, "obl") || Tree.isMarked(sentence, child, Set.of("in")))
                .filter(child -> means.contains(Tree.lemma(sentence, child)))
                .anyMatch(child -> sentence.children(child, "amod", "det", "nummod").stream()
                        .anyMatch(word -> word < child && frames.fresh().contains(Tree.lemma(sentence, word))));
    }

    /** The event's noun and the containers it stands in: "a new round of sanctions". */
    private List<Integer> nouns(Hit hit, Standing standing) {
        Sentence sentence = hit.sentence();
        List<Integer> nouns = new java.util.ArrayList<>();
        nouns.add(hit.token());
        int below = hit.token();
        for (int above : standing.path()) {
            if (sentence.head(below) != above || !frames.containers().contains(Tree.lemma(sentence, above))) {
                break;
            }
            nouns.add(above);
            below = above;
        }
        return nouns;
    }

    /** "The talks marked a rare dialogue": the dialogue is the talks. */
    private boolean isIdentified(Hit hit, List<Hit> all) {
        Sentence sentence = hit.sentence();
        int verb = sentence.head(hit.token());
        boolean complement = verb >= 0 && sentence.is(hit.token(), "obj") && frames.identity().contains(Tree.lemma(sentence, verb));
        return all.stream().anyMatch(other -> other.sentence() == sentence
                && other != hit
                && frames.sameFamily(other.trigger().kind(), hit.trigger().kind())
                && ((complement && sentence.head(other.token()) == verb && sentence.is(other.token(), "nsubj"))
                        || (sentence.head(other.token()) == hit.token() && sentence.is(other.token(), "nsubj"))));
    }

    /** "Any deal", "every meeting", "clashes had been rare" are nothing that happens. */
    boolean isGeneric(Hit hit) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        boolean usual = above >= 0 && sentence.token(hit.token()).tag().equals("NNS") && sentence.is(hit.token(), "nsubj")
                && frames.usual().contains(Tree.lemma(sentence, above));
        return usual || sentence.children(hit.token(), "det").stream()
                .anyMatch(det -> Set.of("any", "every", "no", "each", "some").contains(Tree.lemma(sentence, det)));
    }

    /** "To engage in genuine negotiations" is no event: a bare noun for something mutual of which nothing more is said. */
    boolean isVague(Hit hit, Map<String, String> roles, boolean detailed) {
        Sentence sentence = hit.sentence();
        boolean mutual = frames.isMutual(hit.trigger().kind()) && !hit.isVerb();
        boolean bare = sentence.children(hit.token(), "det", "nummod", "nmod").isEmpty()
                && sentence.children(hit.token(), "amod", "compound").stream().noneMatch(child -> frames.fresh().contains(Tree.lemma(sentence, child)));
        boolean governed = sentence.head(hit.token()) >= 0 && frames.vague().contains(Tree.lemma(sentence, sentence.head(hit.token())));
        return mutual && bare && governed && !detailed && roles.values().stream().filter(role -> role.equals("party")).count() < 2;
    }
}
