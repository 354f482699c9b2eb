package org.rapporteur.reading.countries;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.RecordException;

/** Reads {@code countries.tsv}, which {@code reading/src/data/make_countries.py} makes, and {@code additions.yaml}. */
final class CountryTable {

    private CountryTable() {}

    /**
     * One entry of {@code additions.yaml}.
     *
     * @param country alpha-3
     * @param rule which of the file's rules it falls under
     * @param because more words where the rule alone does not explain it, {@code ""} if it does
     */
    record Addition(
            String country, String rule, String because, List<String> names, List<String> capitals, List<String> demonyms) {

        Addition {
            because = because == null ? "" : because;
            names = names == null ? List.of() : names;
            capitals = capitals == null ? List.of() : capitals;
            demonyms = demonyms == null ? List.of() : demonyms;
        }
    }

    static Countries load() {
        Map<String, List<Addition>> additions = new HashMap<>();
        for (Addition addition : additions()) {
            additions.computeIfAbsent(addition.country(), code -> new ArrayList<>()).add(addition);
        }
        List<Country> countries = new ArrayList<>();
        Set<String> sovereign = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open("countries.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    Country country = country(line.split("\t", -1), additions);
                    countries.add(country);
                    if (line.split("\t", -1)[2].equals("1")) {
                        sovereign.add(country.alpha3());
                    }
                    additions.remove(country.alpha3());
                }
            }
        } catch (IOException unreadable) {
            throw new RecordException("countries.tsv cannot be read: " + unreadable.getMessage(), unreadable);
        }
        if (!additions.isEmpty()) {
            throw new RecordException("additions.yaml names countries that countries.tsv has not: " + additions.keySet());
        }
        return new Countries(countries, sovereign);
    }

    static List<Addition> additions() {
        try (InputStream in = open("additions.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<List<Addition>>() {});
        } catch (IOException unreadable) {
            throw new RecordException("additions.yaml cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Country country(String[] cells, Map<String, List<Addition>> additions) {
        Set<String> names = listed(cells[5]);
        Set<String> capitals = listed(cells[6]);
        Set<String> demonyms = listed(cells[7]);
        for (Addition addition : additions.getOrDefault(cells[0], List.of())) {
            names.addAll(addition.names());
            capitals.addAll(addition.capitals());
            demonyms.addAll(addition.demonyms());
        }
        return new Country(
                cells[0],
                cells[1],
                names.iterator().next(),
                List.copyOf(names),
                List.copyOf(capitals),
                List.copyOf(demonyms),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]));
    }

    private static Set<String> listed(String cell) {
        return cell.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(cell.split("\\|")));
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = CountryTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("it is missing from the build");
        }
        return in;
    }
}
