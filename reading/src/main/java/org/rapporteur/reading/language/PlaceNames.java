package org.rapporteur.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.reading.codebook.YamlDocument;

/**
 * Mends names that the model took for a person's or a body's although the report puts things near, off or outside them: those
 * are places, in every sentence of the report. A name that also does something, or that is part of a longer one, is left as it
 * is. The words are data ({@code place-names.yaml}). Immutable.
 */
final class PlaceNames {

    private static final String LOCATION = "LOCATION";
    /** How far before "of" the distance stands: "20 miles north of". */
    private static final int REACH = 3;

    private final Set<String> where;
    private final Set<String> never;
    private final Set<String> mostly;
    private final Set<String> aimed;
    private final Set<String> lying;
    private final Set<String> distances;

    private PlaceNames(JsonNode words) {
        this.where = list(words, "where");
        this.never = list(words, "never");
        this.mostly = list(words, "mostly");
        this.aimed = list(words, "aimed");
        this.lying = list(words, "lying");
        this.distances = list(words, "distances");
    }

    static PlaceNames standard() {
        return new PlaceNames(YamlDocument.resource(PlaceNames.class, "place-names.yaml"));
    }

    private static Set<String> list(JsonNode words, String name) {
        return StreamSupport.stream(words.path(name).spliterator(), false).map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
    }

    /** A run of capitalised words of one class of names. */
    private record Name(Sentence sentence, int first, int last) {

        String words() {
            return sentence.tokens().subList(first, last + 1).stream().map(Token::text).collect(Collectors.joining(" "));
        }

        int head() {
            int head = last;
            for (int i = first; i <= last; i++) {
                head = sentence.head(i) < first || sentence.head(i) > last ? i : head;
            }
            return head;
        }
    }

    /** The same sentences with the class of such names set right. */
    List<Sentence> mended(List<Sentence> sentences) {
        List<Name> names = sentences.stream().flatMap(sentence -> names(sentence).stream()).toList();
        Set<String> places = names.stream().filter(this::isPlace).map(Name::words).collect(Collectors.toSet());
        names.stream().filter(name -> !isPlace(name) && isOther(name)).forEach(name -> {
            // "Pieter Obrecht" speaks against "near Obrecht", and the other way round
            String last = name.sentence.token(name.last).text();
            places.removeIf(place -> place.equals(last) || place.endsWith(" " + last));
        });
        if (places.isEmpty()) {
            return sentences;
        }
        List<Sentence> mended = new ArrayList<>(sentences);
        for (Name name : names) {
            if (places.contains(name.words())) {
                int at = sentences.indexOf(name.sentence);
                mended.set(at, mended.get(at).withEntity(name.first, name.last, LOCATION));
            }
        }
        return mended;
    }

    private static List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int first = i;
            while (i < sentence.size() && isPart(sentence.token(i), sentence.token(first))) {
                i++;
            }
            if (i > first) {
                names.add(new Name(sentence, first, i - 1));
                i--;
            }
        }
        return names;
    }

    private static boolean isPart(Token token, Token first) {
        boolean name = token.isName() && token.isWord() && !token.entity().equals(LOCATION);
        return name && token.entity().equals(first.entity());
    }

    private boolean isPlace(Name name) {
        Sentence sentence = name.sentence;
        boolean owner = name.last + 1 < sentence.size() && sentence.token(name.last + 1).tag().equals("POS");
        if (name.first == 0) {
            return lies(name);
        }
        String before = lemma(sentence, name.first - 1);
        boolean goesOn = name.last + 1 < sentence.size() && sentence.token(name.last + 1).isNoun();
        boolean at = mostly.contains(before) && (name.first < 2 || !aimed.contains(lemma(sentence, name.first - 2)))
                && sentence.token(name.first).entity().equals("PERSON");
        return !owner && !goesOn && !never.contains(lemma(sentence, name.last)) && (where.contains(before) || at || before.equals("of") && isDistance(sentence, name.first - 1)) || lies(name);
    }

    private boolean isDistance(Sentence sentence, int of) {
        for (int i = Math.max(0, of - REACH); i < of; i++) {
            if (distances.contains(lemma(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean lies(Name name) {
        int verb = name.sentence.head(name.head());
        return verb >= 0 && name.sentence.is(name.head(), "nsubj") && lying.contains(lemma(name.sentence, verb)) && name.sentence.token(verb).isVerb();
    }

    /** Whether it does something or is said to be somebody. */
    private static boolean isOther(Name name) {
        Sentence sentence = name.sentence;
        int head = name.head();
        boolean titled = name.first > 0 && sentence.token(name.first - 1).isName();
        return sentence.is(head, "nsubj") || sentence.is(head, "appos") || titled || !sentence.children(head, "appos").isEmpty();
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
