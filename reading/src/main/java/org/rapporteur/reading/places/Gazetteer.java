package org.rapporteur.reading.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.rapporteur.reading.countries.Countries;
import org.rapporteur.reading.countries.Country;
import org.rapporteur.reading.countries.NameKey;
import org.rapporteur.reading.places.GazetteerEntry.Kind;
import org.rapporteur.record.Place;
import org.rapporteur.record.RecordException;

/**
 * Countries, towns, first-order regions, seas, straits and other landscapes by their names, with coordinates.
 *
 * <p>Names are folded as {@link NameKey} says; transliterations and former names are found (“Lugansk”, “Kiev”). Of several
 * places of one name, a country of the report goes first, then what the words around say it is, then a country, then
 * the larger, a capital counting twentyfold; a town goes before the region that bears its name. Where this comes from
 * and under which licence: {@code docs/decisions/031-places-gazetteer.md}.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class Gazetteer {

    /** A town in a country that the report does not speak of must be this large to be meant. */
    private static final long KNOWN_ABROAD = 15_000;

    /** What counts as the population of a sea or landscape, of which there is no other measure. */
    private static final long LANDSCAPE = 3_000_000;

    /** A region counts as the namesake of a town that has a twentieth of its people; so the town comes first. */
    private static final int NAMESAKE = 20;

    private static final int CAPITAL = 20;
    private static final int MAIN_NAME = 5;

    private final GazetteerTable table;
    private final Map<String, List<GazetteerEntry>> regions;
    private final Countries countries;

    Gazetteer(GazetteerTable table, Map<String, List<GazetteerEntry>> regions, Countries countries) {
        this.table = table;
        this.regions = Map.copyOf(regions);
        this.countries = countries;
    }

    /** The gazetteer of this package's resources, loaded on first use. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Loaded on first use; class initialisation makes it safe between threads. */
    private static final class Standard {
        private static final Gazetteer GAZETTEER = load(Countries.standard());
    }

    static Gazetteer load(Countries countries) {
        Map<String, String> alpha3 = countries.all().stream().collect(Collectors.toMap(Country::alpha2, Country::alpha3));
        try (InputStream packed = resource("gazetteer.txt.gz");
                InputStream unpacked = new GZIPInputStream(packed, 1 << 16);
                InputStream regions = resource("regions.tsv")) {
            return new Gazetteer(
                    new GazetteerTable(unpacked.readAllBytes(), alpha3),
                    regions(new String(regions.readAllBytes(), StandardCharsets.UTF_8), alpha3),
                    countries);
        } catch (IOException unreadable) {
            throw new RecordException("the gazetteer cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Gazetteer.class.getResourceAsStream(name), name);
    }

    private static Map<String, List<GazetteerEntry>> regions(String text, Map<String, String> alpha3) throws IOException {
        Map<String, List<GazetteerEntry>> found = new HashMap<>();
        BufferedReader lines = new BufferedReader(new StringReader(text));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            String[] names = cells[1].split("\\|");
            for (String name : names) {
                GazetteerEntry entry = new GazetteerEntry(
                        name,
                        alpha3.getOrDefault(cells[4], ""),
                        Kind.of(cells[0]),
                        LANDSCAPE,
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]));
                found.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1)).add(entry);
            }
        }
        return found;
    }

    /** All places of this name, under the gazetteer's own names for them, those that are meant more often first. */
    public List<Place> named(String name) {
        return ranked(name, Set.of(), Sense.ANY).stream()
                .map(entry -> entry.as(entry.name()))
                .toList();
    }

    /**
     * The place that a report about these countries most likely means, under the name as given.
     *
     * @param countriesOfReport alpha-3 codes, may be empty
     * @return empty if there is none of the name, or only small towns in countries that the report does not speak of
     */
    public Optional<Place> resolve(String name, Collection<String> countriesOfReport) {
        return resolve(name, countriesOfReport, Sense.ANY);
    }

    /** As {@link #resolve(String, Collection)}, knowing what the words around the name say it is. */
    public Optional<Place> resolve(String name, Collection<String> countriesOfReport, Sense sense) {
        Set<String> near = Set.copyOf(countriesOfReport);
        PlaceName words = PlaceName.of(name);
        Sense asked = sense == Sense.ANY ? words.sense() : sense;
        return first(ranked(name, near, asked), near)
                .or(() -> words.bare().equals(name) ? Optional.empty() : first(ranked(words.bare(), near, asked), near))
                .map(entry -> entry.as(name.strip().replaceFirst("^the ", "")));
    }

    /** Whether the place that {@link #resolve} gives has a name with an article or is no town, so that “the” may precede it. */
    boolean takesArticle(String name, Collection<String> countriesOfReport, Sense sense) {
        Set<String> near = Set.copyOf(countriesOfReport);
        return ranked(name, near, sense).stream()
                .findFirst()
                .filter(entry -> entry.kind().sense() == Sense.TOWN && !entry.name().startsWith("The "))
                .isEmpty();
    }

    /** Whether any place, of whatever size, bears this name, with or without the words that say what it is. */
    boolean knows(String name) {
        return !entries(name).isEmpty() || !entries(PlaceName.of(name).bare()).isEmpty();
    }

    /** Whether a place near these countries bears this name and is no village. */
    boolean knowsWell(String name, Set<String> near) {
        return entries(name).stream()
                .anyMatch(entry -> (entry.kind() != Kind.TOWN || entry.population() >= KNOWN_ABROAD)
                        && (near.isEmpty() || isNear(entry, near)));
    }

    private static Optional<GazetteerEntry> first(List<GazetteerEntry> ranked, Set<String> near) {
        return ranked.stream()
                .findFirst()
                .filter(entry -> near.isEmpty()
                        || isNear(entry, near)
                        || entry.population() >= KNOWN_ABROAD
                        || entry.kind().sense() != Sense.TOWN);
    }

    private List<GazetteerEntry> ranked(String name, Set<String> near, Sense sense) {
        String key = NameKey.of(name);
        String governed = countries.byCapital(name).map(Country::alpha3).orElse("");
        return entries(name).stream()
                .sorted(Comparator.comparing((GazetteerEntry entry) -> !isNear(entry, near))
                        .thenComparing(entry -> sense != Sense.ANY && entry.kind().sense() != sense)
                        .thenComparing(entry -> entry.kind() != Kind.COUNTRY)
                        .thenComparing(Comparator.comparingLong((GazetteerEntry entry) -> weight(entry, key, governed, sense))
                                .reversed()))
                .toList();
    }

    private static boolean isNear(GazetteerEntry entry, Set<String> near) {
        return entry.country().isEmpty() || near.contains(entry.country());
    }

    /**
     * @param governed the country that has a seat of government of this name
     */
    private static long weight(GazetteerEntry entry, String key, String governed, Sense sense) {
        if (entry.kind() == Kind.NAMESAKE_REGION && sense == Sense.ANY) {
            return entry.population() / (NAMESAKE + 1);
        }
        boolean capital = entry.kind() == Kind.CAPITAL;
        boolean main = NameKey.of(entry.name()).equals(key) || (capital && entry.country().equals(governed));
        return entry.population() * (capital ? CAPITAL : 1) * (main ? MAIN_NAME : 1);
    }

    private List<GazetteerEntry> entries(String name) {
        List<GazetteerEntry> found = new ArrayList<>();
        countries.byName(name).ifPresent(country -> found.add(
                new GazetteerEntry(country.name(), country.alpha3(), Kind.COUNTRY, 0, country.lat(), country.lon())));
        String key = NameKey.of(name);
        boolean initials = !found.isEmpty() && !NameKey.ofAbbreviation(name).isEmpty();
        if (!key.isEmpty() && !initials) {
            found.addAll(regions.getOrDefault(key, List.of()));
            found.addAll(table.find(key));
        }
        return found;
    }
}
