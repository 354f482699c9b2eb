package org.rapporteur.reading.actors;

import org.rapporteur.reading.language.GivenNames;
import org.rapporteur.reading.language.GivenNames.Gender;

/**
 * A person's name in its parts, and whether two of them can be spellings of one. Pure.
 *
 * @param given what stands before the surname, without accents, joined by hyphens
 * @param surname key of the last word, alike for what transliterations share
 */
record PersonName(String given, String surname) {

    /** Letters that a spelling variant keeps; with fewer, too many names are alike ("Ann", "Ian"). */
    private static final int TELLING = 3;

    static PersonName of(String words) {
        int space = words.lastIndexOf(' ');
        return new PersonName(ActorIds.slug(words.substring(0, Math.max(0, space))), ActorIds.surnameKey(words.substring(space + 1)));
    }

    /** Same surname, and given names that are the same, shortened, initials, or spelled another way. */
    boolean mayBe(PersonName other, GivenNames givenNames) {
        boolean shortened = given.equals(other.given) || given.startsWith(other.given + "-") || other.given.startsWith(given + "-");
        return surname.equals(other.surname) && (shortened || initials(other) || spelledAlike(other, givenNames));
    }

    private boolean initials(PersonName other) {
        boolean abbreviated = given.matches("\\p{L}(-\\p{L})*") || other.given.matches("\\p{L}(-\\p{L})*");
        return abbreviated && !given.isEmpty() && !other.given.isEmpty() && given.charAt(0) == other.given.charAt(0);
    }

    /** Transliterations differ in vowels, doubled letters and hyphens. */
    private boolean spelledAlike(PersonName other, GivenNames givenNames) {
        String consonants = consonants(given);
        Gender mine = givenNames.of(given);
        Gender others = givenNames.of(other.given);
        boolean apart = mine != Gender.UNKNOWN && others != Gender.UNKNOWN && mine != others;
        return consonants.length() >= TELLING
                && consonants.equals(consonants(other.given))
                && given.charAt(0) == other.given.charAt(0)
                && !apart;
    }

    private static String consonants(String words) {
        return words.replaceAll("[aeiouy-]", "").replaceAll("(.)\\1", "$1");
    }
}
