package org.rapporteur.reading.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.rapporteur.reading.figures.Numerals;

/** What the named groups of a rule caught, and its constants, read as calendar numbers. 0 stands for "not there". */
final class Words {

    private final Map<String, String> caught = new HashMap<>();
    private final DateRules.Names names;
    private final Numerals numerals;

    Words(DateRules.Rule rule, Matcher matcher, DateRules rules) {
        caught.putAll(rule.with());
        for (String group : rule.groups()) {
            String words = matcher.group(group);
            if (words != null) {
                caught.put(group, words);
            }
        }
        this.names = rules.names();
        this.numerals = rules.numerals();
    }

    /** As written, lower case, {@code ""} if not there. */
    String text(String group) {
        return caught.getOrDefault(group, "").toLowerCase(Locale.ROOT);
    }

    boolean has(String group) {
        return caught.containsKey(group);
    }

    int year(String group) {
        return has(group) ? Integer.parseInt(text(group)) : 0;
    }

    int month(String group) {
        if (!has(group)) {
            return has("monthnumber") ? Integer.parseInt(text("monthnumber")) : 0;
        }
        String plain = text(group).replace(".", "");
        return names.months().get(plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }

    int day(String group) {
        return has(group) ? (int) numerals.value(text(group)) : 0;
    }

    int weekday(String group) {
        return names.weekdays().get(caught.get(group));
    }

    /** EDTF's month number of a season: 21 spring to 24 winter. */
    int season() {
        return has("season") ? names.seasons().get(text("season")) : 0;
    }

    /** {@code day week month quarter year decade century hour minute second}, {@code ""} if not there. */
    String unit() {
        String word = text(has("unit2") ? "unit2" : "unit");
        return names.units().getOrDefault(word, names.units().getOrDefault(word.replaceFirst("s$", ""), ""));
    }

    /** The number said, NaN for "several". */
    double number() {
        String words = text(has("number2") ? "number2" : "number");
        if (names.numbers().containsKey(words)) {
            return names.numbers().get(words);
        }
        double value = numerals.value(words);
        boolean beyondAllMeasure = Double.isNaN(value) && !words.isEmpty() && Character.isDigit(words.charAt(0));
        return beyondAllMeasure ? Double.POSITIVE_INFINITY : value;
    }

    /** TIMEX3's value for an adverb of repetition. */
    String adverb() {
        return names.adverbs().getOrDefault(text("adverb"), "");
    }

    /** NaN if it is no number. */
    double hour() {
        return numerals.value(text("hour"));
    }

    int namedHour() {
        return names.hours().get(text("named"));
    }

    /** Month and day of a feast, {@code 12-25}. */
    String feast() {
        return names.feasts().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(caught.get("feast")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The first three digits of the years of a decade that is named by a word. */
    String namedDecade() {
        return String.valueOf(names.decades().get(text("nameddecade")));
    }

    int ordinal() {
        return (int) numerals.value(text("ordinal"));
    }

    /** TIMEX3's code of a part of the day, {@code ""} for the whole day. */
    String part() {
        return names.parts().getOrDefault(text("part"), "");
    }

    /** TIMEX3's modifier, {@code ""} for none. */
    String mod() {
        return names.mods().getOrDefault(text("mod"), names.approximations().getOrDefault(text("approx"), ""));
    }

    /** Which way: -1 back, 1 ahead, 0 the one that is now. */
    int turn() {
        return turn("turn");
    }

    int turn(String group) {
        return names.turns().getOrDefault(text(group).replaceFirst("^the ", ""), 0);
    }
}
