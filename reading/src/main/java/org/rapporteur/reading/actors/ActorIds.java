package org.rapporteur.reading.actors;

import java.text.Normalizer;
import java.util.Locale;

/** How actors are called in the record: ids that say what they are, alike in every report. Pure functions. */
public final class ActorIds {

    private ActorIds() {}

    public static String country(String alpha3) {
        return "country:" + alpha3;
    }

    public static String people(String alpha3) {
        return "people:" + alpha3;
    }

    public static String person(String name) {
        return "person:" + slug(name);
    }

    public static String organisation(String name) {
        return "org:" + slug(name);
    }

    /** A body without a name of its own: "the Danish defence ministry". */
    public static String body(String owner, String words) {
        return "body:" + slug(owner + " " + words);
    }

    /** Somebody without a name: of one report only. */
    public static String unnamed(String report, int number) {
        return "unnamed:" + report + ":" + number;
    }

    /** Letters without accents and digits, lower case, joined by hyphens. */
    public static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" + Integer.toHexString(words.hashCode()) : slug;
    }

    /** A surname reduced to what transliterations of it share ("-sky", "-skyy", "-skiy" are one). */
    static String surnameKey(String surname) {
        return slug(surname).replaceAll("(yy|iy|ij|ii|yi)$", "y").replaceAll("(.)\\1", "$1");
    }
}
