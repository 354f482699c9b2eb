package org.rapporteur.dossier.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.dossier.words.Word;

/**
 * A person's name taken apart.
 *
 * @param given the given names and initials, as skeletons; empty if only the family name is there
 * @param family the family name, as a skeleton
 * @param plainFamily the family name as written, without accents: two that differ are two spellings
 * @param generation {@code jr} and the like, {@code ""} mostly
 */
record PersonName(List<String> given, String family, String plainFamily, String generation) {

    private static final int LONGEST_INITIALS = 2;
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`]");
    /** A word, and the hyphen after it if there is one. */
    private static final Pattern PART = Pattern.compile("([\\p{L}\\p{N}\\p{M}]+)(-?)");

    PersonName {
        given = List.copyOf(given);
    }

    /** The parts of {@code name}, borne by somebody of {@code country} ({@code ""} if that is not known). */
    static PersonName of(String name, String country, NameCustoms customs) {
        List<String> words = new ArrayList<>(bare(name, customs));
        String generation = "";
        if (words.size() > 1 && customs.generations().contains(words.get(words.size() - 1))) {
            generation = words.remove(words.size() - 1);
        }
        boolean familyFirst = customs.familyFirst().contains(country) && words.size() > 1;
        String family = words.remove(familyFirst ? 0 : words.size() - 1);
        return new PersonName(words.stream().map(customs::skeleton).toList(), customs.skeleton(family), family, generation);
    }

    /** The folded words of a name without titles and particles; never empty. */
    private static List<String> bare(String name, NameCustoms customs) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        List<String> bare = new ArrayList<>();
        String last = name;
        for (MatchResult match : (Iterable<MatchResult>) PART.matcher(APOSTROPHE.matcher(name).replaceAll("")).results()::iterator) {
            String part = match.group(1);
            String word = Word.fold(part);
            if (word.isEmpty()) {
                continue;
            }
            last = word;
            boolean small = part.equals(part.toLowerCase(Locale.ROOT)) || !match.group(2).isEmpty();
            boolean title = bare.isEmpty() && customs.titles().contains(word);
            boolean particle = customs.particles().contains(word) && (small || !bare.isEmpty());
            if (!shouted && part.length() <= LONGEST_INITIALS && part.equals(part.toUpperCase(Locale.ROOT))) {
                word.codePoints().forEach(letter -> bare.add(Character.toString(letter)));
            } else if (!title && !particle) {
                bare.add(word);
            }
        }
        return bare.isEmpty() ? List.of(last) : bare;
    }

    boolean isFamilyOnly() {
        return given.isEmpty();
    }

    /** Equal for all romanisations of one full name, with its given names written apart, together or with a hyphen. */
    String whole() {
        return String.join("", given) + " " + family + " " + generation;
    }

    /** How much of the name is there, initials counting least. */
    int fullness() {
        return 1 + given.stream().mapToInt(part -> part.length() == 1 ? 1 : 2).sum();
    }

    /**
     * Whether this is the other name with given names left out or cut to their initials, the first one being there:
     * "R. Holm" and "Rolf Holm" of "Rolf Erik Holm".
     */
    boolean abbreviates(PersonName other) {
        if (!family.equals(other.family) || !generation.equals(other.generation) || isFamilyOnly() || other.isFamilyOnly()) {
            return false;
        }
        return agrees(given.get(0), other.given.get(0)) && isWithin(given, other.given);
    }

    /** Whether this is the other name without its first given names: "Erik Holm" of "Rolf Erik Holm". */
    boolean isTailOf(PersonName other) {
        return family.equals(other.family)
                && generation.equals(other.generation)
                && !isFamilyOnly()
                && given.get(0).length() > 1
                && given.size() < other.given.size()
                && isWithin(given, other.given);
    }

    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int matched = 0;
        for (String part : longer) {
            if (matched < shorter.size() && agrees(shorter.get(matched), part)) {
                matched++;
            }
        }
        return matched == shorter.size();
    }

    private static boolean agrees(String one, String other) {
        return one.equals(other) || (one.length() == 1 && other.startsWith(one)) || (other.length() == 1 && one.startsWith(other));
    }
}
