package org.rapporteur.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rapporteur.record.RecordException;

/** Whether a given name is mostly a woman's or a man's, from the list that comes with the parser's models. Immutable. */
public final class GivenNames {

    /** What a name tells of its bearer. */
    public enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Map<String, Gender> genders = new HashMap<>();

    private GivenNames() {}

    /** Reads the list. */
    public static GivenNames standard() {
        GivenNames names = new GivenNames();
        try (InputStream in = GivenNames.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, LIST), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                if (fields.length == 2) {
                    names.genders.put(fields[0], fields[1].equals("FEMALE") ? Gender.FEMALE : Gender.MALE);
                }
            }
        } catch (IOException broken) {
            throw new RecordException("cannot read the list of given names", broken);
        }
        return names;
    }

    /** The list, loaded once. */
    static GivenNames shared() {
        return Shared.NAMES;
    }

    /** Loaded on first use; class initialisation makes it safe between threads. */
    private static final class Shared {
        private static final GivenNames NAMES = standard();
    }

    /** Whether somebody bears this given name. */
    public boolean has(String name) {
        return genders.containsKey(key(name));
    }

    public Gender of(String givenName) {
        return genders.getOrDefault(key(givenName), Gender.UNKNOWN);
    }

    /** The list has no accents: "Andrés" stands in it as "andres". */
    private static String key(String name) {
        String plain = name.chars().allMatch(letter -> letter < 128)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
