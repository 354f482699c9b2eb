package org.rapporteur.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.language.Sentence;

/** What stands with a word that may tell of an event, as the entries of {@code triggers.yaml} ask for it. Pure functions. */
final class Beside {

    /** How many words behind a verb what belongs to it is looked for. */
    private static final int CLOSE = 14;
    private static final Set<String> LOADED = Set.of("carry", "bring", "load", "haul", "bear");
    /** Prepositions with which a noun only says where, when or why. */
    private static final Set<String> ASIDE = Set.of("at", "near", "outside", "across", "after", "before", "since", "during", "over", "following", "amid");

    private Beside() {}

    /** Whether the noun is what one of these verbs is done to or by; "an understanding reached in Lima" says so behind it. */
    static boolean isUnder(Sentence sentence, int noun, Set<String> verbs) {
        boolean participle = sentence.children(noun, "acl").stream()
                .anyMatch(clause -> sentence.token(clause).isVerb() && verbs.contains(Tree.verb(sentence, clause)));
        int verb = sentence.head(noun);
        boolean main = verb >= 0 && sentence.is(noun, "nsubj") && Tree.mainBehind(sentence, verb).filter(behind -> verbs.contains(Tree.verb(sentence, behind))).isPresent();
        return participle || main || verb >= 0 && sentence.token(verb).isVerb() && (sentence.is(noun, "obj") || sentence.is(noun, "nsubj"))
                && verbs.contains(Tree.verb(sentence, verb));
    }

    /** "Took to the streets", "fell silent", "were let go": one of these words follows closely in what hangs on the verb. */
    static boolean isBeside(Sentence sentence, int verb, Set<String> list) {
        for (int i = verb + 1; i < sentence.size() && i <= verb + CLOSE; i++) {
            // "is expected in Lima", not "is expected to sign in Lima"
            boolean town = list.contains("location") && sentence.token(i).entity().equals("LOCATION") && Breath.clause(sentence, i) == verb;
            if ((town || list.contains(Tree.lemma(sentence, i))) && sentence.isUnder(i, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "Freed in exchange for prisoners", also where the parser hangs the exchange on the verb as a noun. */
    static boolean isInReturn(Sentence sentence, int verb, Set<String> list) {
        for (int i = verb + 1; i + 1 < sentence.size(); i++) {
            boolean trade = Set.of("exchange", "return").contains(Tree.lemma(sentence, i)) && Tree.lemma(sentence, i + 1).equals("for");
            if (trade) {
                int from = i;
                return sentence.tokens().stream()
                        .filter(token -> token.index() > from && token.index() <= from + 6)
                        .anyMatch(token -> token.isNoun() && list.contains(Tree.lemma(sentence, token.index())));
            }
        }
        return false;
    }

    /** Whether the noun, or what the pronoun stands for, is one of these. */
    static boolean isOf(Sentence sentence, int noun, Set<String> list, boolean compounds, Optional<Sentence> before) {
        return isOf(sentence, noun, list, compounds)
                || Antecedent.of(sentence, noun, before).filter(meant -> isOf(meant.sentence(), meant.token(), list, compounds)).isPresent();
    }

    private static boolean isOf(Sentence sentence, int noun, Set<String> list, boolean compounds) {
        // a people by its name ("Chileans") is people
        boolean people = (sentence.token(noun).tag().equals("NNPS") || sentence.token(noun).text().equalsIgnoreCase("people")) && list.contains("people");
        boolean person = sentence.token(noun).entity().equals("PERSON") && list.contains("person");
        boolean body = sentence.token(noun).entity().equals("ORGANIZATION") && list.contains("organization");
        boolean location = sentence.token(noun).entity().equals("LOCATION") && list.contains("location");
        // "Farmers blocked the port": at the beginning of a sentence the tagger takes a plural for a name
        String first = sentence.token(noun).text().toLowerCase(Locale.ROOT);
        boolean initial = noun == 0 && sentence.token(noun).isName() && sentence.token(noun).entity().equals("O") && first.endsWith("s")
                && list.contains(first.substring(0, first.length() - 1));
        if (people || person || body || location || initial || list.contains(Tree.lemma(sentence, noun))) {
            return true;
        }
        // "trucks carrying flour"
        boolean loaded = sentence.children(noun, "acl").stream().filter(clause -> LOADED.contains(Tree.lemma(sentence, clause)))
                .anyMatch(clause -> sentence.children(clause, "obj", "obl").stream().flatMap(load -> Tree.joined(sentence, load).stream())
                        .anyMatch(load -> list.contains(Tree.lemma(sentence, load))));
        if (loaded) {
            return true;
        }
        // "lists of prisoners", "dozens of drones", "the bodies of soldiers", "lorries with flour"
        for (int of : sentence.children(noun, "nmod", "compound")) {
            boolean counted = (compounds && sentence.is(of, "compound")) || Tree.isMarked(sentence, of, Set.of("of", "in"))
                    || !compounds && Tree.isMarked(sentence, of, Set.of("with"));
            if (counted && Tree.joined(sentence, of).stream().anyMatch(one -> list.contains(Tree.lemma(sentence, one)))) {
                return true;
            }
            // "lorries with nine tonnes of flour"
            boolean measured = counted && Tree.isMarked(sentence, of, Set.of("with")) && sentence.children(of, "nmod").stream()
                    .filter(what -> Tree.isMarked(sentence, what, Set.of("of")))
                    .flatMap(what -> Stream.concat(Stream.of(what), sentence.children(what, "compound").stream()))
                    .anyMatch(what -> list.contains(Tree.lemma(sentence, what)));
            if (measured) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb has one of these as its object, or beside it in another place than where, when or why it is done. */
    static boolean meets(Sentence sentence, int verb, List<Integer> objects, Set<String> list) {
        boolean object = objects.stream().anyMatch(o -> isOf(sentence, o, list, true));
        // "walked out of the talks"; not "walked out at two mines after talks on pay"
        boolean complement = sentence.children(verb, "obl").stream().anyMatch(o -> list.contains(Tree.lemma(sentence, o)) && !Tree.isMarked(sentence, o, ASIDE));
        return object || complement;
    }
}
