package org.rapporteur.yardsticks.incidents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.record.Place;

/**
 * A place as the answer key writes it: {@code PERU: PUNO (DEPARTMENT): YUNGUYO (CITY)}.
 *
 * @param country as written
 * @param within the places in it, the widest first, folded to small letters without accents; none if the key gives the country alone
 */
record Location(String country, List<String> within) {

    private static final Countries COUNTRIES = Countries.standard();
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    /** {@code (CITY)}, {@code (REGION / CITY)}; other brackets hold an alternative together. */
    private static final Pattern KIND = Pattern.compile("\\([^():]*\\)");
    /** Between the alternatives of a slot, and between the two ends of a road on which it was. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*/\\s*|\\s+-\\s+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Location {
        within = List.copyOf(within);
    }

    /** The alternatives of a slot's value; none if it names no place. */
    static List<Location> in(String value) {
        List<Location> found = new ArrayList<>();
        String country = "";
        for (String part : BETWEEN.split(KIND.matcher(value).replaceAll(" ").replaceAll("[()?\"]", " "))) {
            List<String> names = Arrays.stream(part.split(":"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.equals("-") && !name.equals("*"))
                    .toList();
            if (names.isEmpty()) {
                continue;
            }
            // "COLOMBIA: A (CITY) - B (CITY)": the second end of a road may stand without the country
            boolean whole = country.isEmpty() || names.size() > 1 || COUNTRIES.byName(names.get(0)).isPresent();
            country = whole ? names.get(0) : country;
            found.add(new Location(country, names.stream().skip(whole ? 1 : 0).map(Location::folded).toList()));
        }
        return found;
    }

    /**
     * Whether a place is this one: its name is that of one of the places within the country; where the key gives the
     * country alone, it is the country or lies in it.
     */
    boolean is(Place place) {
        if (!within.isEmpty()) {
            return within.stream().anyMatch(name -> isSame(name, folded(place.name())));
        }
        String code = COUNTRIES.byName(country).map(Country::alpha3).orElse("");
        return folded(place.name()).equals(folded(country))
                || !code.isEmpty() && (code.equals(place.country()) || code.equals(COUNTRIES.byName(place.name()).map(Country::alpha3).orElse("")));
    }

    /** Equal, or the words of one are the beginning or end of the other's ("san isidro", "san isidro neighborhood"). */
    private static boolean isSame(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String left = " " + one + " ";
        String right = " " + other + " ";
        return Stream.of(left, right).anyMatch(whole -> {
            String part = whole.equals(left) ? right : left;
            return whole.startsWith(part) || whole.endsWith(part);
        });
    }

    /** Small letters without accents or marks. */
    static String folded(String name) {
        String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
