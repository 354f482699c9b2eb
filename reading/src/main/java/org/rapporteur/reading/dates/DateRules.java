package org.rapporteur.reading.dates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.reading.codebook.YamlDocument;
import org.rapporteur.reading.figures.Numerals;
import org.rapporteur.record.RecordException;

/** The rules of {@code dates.yaml}, ready to use. Immutable. */
final class DateRules {

    private final Names names;
    private final Map<String, Set<String>> bounds;
    private final Set<String> ahead;
    private final Set<String> saying;
    private final Set<String> puttingOff;
    private final Set<String> unchanging;
    private final Map<String, Set<String>> prepositions;
    private final List<Rule> rules;
    private final Openings openings;
    private final Numerals numerals;
    private final Pattern glance;

    /**
     * One kind of expression.
     *
     * @param counting {@code false} where a number that counts a plural noun must not be taken for a year
     * @param named the group that must be tagged as a name and be no person's (the month of May, not the verb), {@code ""}
     *     if none
     * @param unnamed the group that must not be tagged as a name ("daily", not the "Daily" of a paper), {@code ""} if none
     * @param after what the tag of the token before must be, as a regular expression ({@code ""} at the start of a sentence);
     *     {@code ""} for anything
     * @param matches sentences it must match, each with its value and, where it differs, its TIMEX3 value, set off by bars
     * @param not sentences in which it must not fire
     */
    record Rule(
            String name,
            Pattern pattern,
            Set<String> groups,
            Meaning meaning,
            Map<String, String> with,
            DateMention.Kind kind,
            boolean counting,
            String named,
            String unnamed,
            String after,
            List<String> matches,
            List<String> not) {}

    record Names(
            Map<String, Integer> months,
            Map<String, Integer> weekdays,
            Map<String, Integer> seasons,
            Map<String, String> units,
            Map<String, String> adverbs,
            Map<String, Integer> hours,
            Map<String, String> feasts,
            Map<String, Integer> decades,
            Map<String, String> parts,
            Map<String, Integer> turns,
            Map<String, Double> numbers,
            Map<String, String> mods,
            Map<String, String> approximations,
            List<String> measures,
            List<String> modals) {}

    private record Entry(
            String name,
            String when,
            String means,
            Map<String, String> with,
            String kind,
            Boolean counting,
            String named,
            String unnamed,
            String after,
            List<String> matches,
            List<String> not) {}

    private record Resource(
            Names names,
            Map<String, List<String>> bounds,
            List<String> ahead,
            List<String> saying,
            @JsonProperty("putting-off") List<String> puttingOff,
            List<String> unchanging,
            Map<String, List<String>> prepositions,
            List<String> glance,
            List<Entry> rules) {}

    private DateRules(Resource resource, Numerals numerals) {
        this.names = resource.names;
        this.numerals = numerals;
        this.bounds = sets(resource.bounds);
        this.ahead = Set.copyOf(resource.ahead.stream().collect(Collectors.toSet()));
        this.saying = Set.copyOf(resource.saying);
        this.puttingOff = Set.copyOf(resource.puttingOff);
        this.unchanging = Set.copyOf(resource.unchanging);
        this.prepositions = sets(resource.prepositions);
        this.glance = Pattern.compile(String.join("|", resource.glance), Pattern.CASE_INSENSITIVE);
        Map<String, String> macros = macros();
        this.rules = resource.rules.stream().map(entry -> compile(entry, macros)).toList();
        this.openings = new Openings(resource.rules.stream().map(entry -> anywhere(entry.when, macros)).toList());
    }

    static DateRules english() {
        try {
            Resource resource =
                    new ObjectMapper().treeToValue(YamlDocument.resource(DateRules.class, "dates.yaml"), Resource.class);
            return new DateRules(resource, Numerals.english());
        } catch (JsonProcessingException broken) {
            throw new RecordException("dates.yaml: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> lists) {
        Map<String, Set<String>> sets = new HashMap<>();
        lists.forEach((key, list) -> sets.put(key, Set.copyOf(list)));
        return Map.copyOf(sets);
    }

    private Map<String, String> macros() {
        String year = "1[6-9][0-9]{2}|20[0-9]{2}";
        // not "2,015", "$2000", "2000.5" or "2000-strong", and no part of an impossible date ("2023-13-45")
        String bareYear = "(?<![$€£,.])(?<![0-9]{1,2}[/.][0-9]{1,2}[/.])(?:" + year + ")(?![,.]?[0-9]|-[a-z]|-[0-9]{1,2}-)";
        String month = names.months.keySet().stream()
                .flatMap(name -> List.of(name, name.toUpperCase(Locale.ROOT)).stream())
                .sorted((a, b) -> b.length() - a.length())
                .map(name -> Pattern.quote(name) + (name.length() <= 4 && !Set.of("May", "June", "July").contains(name) ? "\\.?" : ""))
                .collect(Collectors.joining("|", "(?-i:", ")"));
        String day = "(?:[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![0-9:%]|[,.][0-9])";
        String units = anyOf(names.units.keySet());
        // "up from 300 million three years earlier" counts three years
        String number = "(?!(?:[0-9][0-9.,]* |(?<=[0-9] ))\\p{L}+ \\p{L}+ (?:" + units + ")s?)" + numerals.pattern();
        Map<String, String> macros = new TreeMap<>();
        for (String second : List.of("", "2")) {
            macros.put("year" + second, group("year" + second, bareYear));
            macros.put("month" + second, group("month" + second, month));
            macros.put("day" + second, group("day" + second, day));
            macros.put("unit" + second, group("unit" + second, units));
            macros.put("number" + second, group("number" + second, number));
            macros.put("weekday" + second, group("weekday" + second, "(?-i:" + anyOf(names.weekdays.keySet()) + ")"));
        }
        macros.put("part", group("part", anyOf(names.parts.keySet())));
        macros.put("mod", group("mod", anyOf(names.mods.keySet())));
        macros.put("approx", group("approx", anyOf(names.approximations.keySet())));
        macros.put("nameddecade", group("nameddecade", anyOf(names.decades.keySet())));
        macros.put("season", group("season", anyOf(names.seasons.keySet())));
        macros.put("feast", group("feast", anyOf(names.feasts.keySet())));
        macros.put("adverb", group("adverb", anyOf(names.adverbs.keySet())));
        macros.put("named", group("named", anyOf(names.hours.keySet())));
        macros.put("ordinal", group("ordinal", numerals.ordinalPattern()));
        macros.put("cardinal", number);
        return macros;
    }

    private static String group(String name, String pattern) {
        return "(?<" + name + ">" + pattern + ")";
    }

    private static String anyOf(Set<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String spelled(String when, Map<String, String> macros) {
        String pattern = when;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            // "(?<day>" opens a group of that name: only a bare "<day>" is the macro
            pattern = pattern.replaceAll("(?<!\\(\\?)<" + macro.getKey() + ">", java.util.regex.Matcher.quoteReplacement(macro.getValue()));
        }
        return pattern;
    }

    private static Pattern bounded(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The pattern, whatever stands before it: what a rule wants to stand there may also be nothing. */
    private static Pattern anywhere(String when, Map<String, String> macros) {
        return bounded(spelled(when.replace("(?<=", "(?<=|"), macros));
    }

    private static Rule compile(Entry entry, Map<String, String> macros) {
        String pattern = spelled(entry.when, macros);
        List<String> groups = new ArrayList<>();
        java.util.regex.Matcher named = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>").matcher(pattern);
        while (named.find()) {
            groups.add(named.group(1));
        }
        Meaning meaning = Meaning.valueOf(entry.means.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Rule(
                entry.name,
                bounded(pattern),
                Set.copyOf(groups),
                meaning,
                entry.with == null ? Map.of() : Map.copyOf(entry.with),
                entry.kind == null ? meaning.kind() : DateMention.Kind.valueOf(entry.kind.toUpperCase(Locale.ROOT)),
                entry.counting == null || entry.counting,
                orNone(entry.named),
                orNone(entry.unnamed),
                orNone(entry.after),
                List.copyOf(entry.matches),
                List.copyOf(entry.not));
    }

    private static String orNone(String said) {
        return said == null ? "" : said;
    }

    Names names() {
        return names;
    }

    Numerals numerals() {
        return numerals;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Where which of the {@link #rules} can fire, by their places in that list. */
    Openings openings() {
        return openings;
    }

    /** What every expression of time has one of, as a pattern. */
    Pattern glance() {
        return glance;
    }

    /** Units behind a number that make it no year. */
    boolean measures(String word) {
        return names.measures.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isModal(String word) {
        return names.modals.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Lemmas of verbs whose complement lies ahead. */
    Set<String> ahead() {
        return ahead;
    }

    /** Lemmas of verbs whose day is that of the words, not that of what they tell. */
    Set<String> saying() {
        return saying;
    }

    /** Lemmas of verbs by which something gets another day: the one behind "to" lies ahead. */
    Set<String> puttingOff() {
        return puttingOff;
    }

    /** Verbs whose past is written as their present: "gunmen burst in on Friday". */
    Set<String> unchanging() {
        return unchanging;
    }

    Set<String> past() {
        return prepositions.get("past");
    }

    Set<String> future() {
        return prepositions.get("ahead");
    }

    /** Whether these words before an expression make it the start ({@code after}) or the end ({@code before}) of a stretch. */
    boolean bounds(String side, String words) {
        return bounds.get(side).contains(words);
    }
}
