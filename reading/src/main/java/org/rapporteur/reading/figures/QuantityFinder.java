package org.rapporteur.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Finds the numbers of a sentence with their bounds; years, dates, clock times and labels are none. */
final class QuantityFinder {

    private static final Pattern GLUED = Pattern.compile("([0-9][0-9,.]*|[a-z]+)-([a-z]+?)(?:-(?:long|strong))?");
    private static final Pattern RANGE = Pattern.compile("([0-9][0-9,]*)[-–]([0-9][0-9,]*)");
    private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");
    private static final Set<String> BETWEEN = Set.of("to", "-", "–", "or");
    private static final String MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

    private final Numerals numerals;
    private final FigureLexicon lexicon;

    QuantityFinder(Numerals numerals, FigureLexicon lexicon) {
        this.numerals = numerals;
        this.lexicon = lexicon;
    }

    List<Quantity> find(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Quantity> quantity = at(sentence, words, i);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                i = Math.max(i, quantity.get().last());
            }
        }
        return found;
    }

    private Optional<Quantity> at(Sentence sentence, List<String> words, int i) {
        Token token = sentence.token(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            return Optional.of(between(words, i, i, numerals.value(range.group(1)), numerals.value(range.group(2)), ""));
        }
        Matcher glued = GLUED.matcher(word);
        if (glued.matches() && lexicon.durations().units().contains(glued.group(2)) && !word.endsWith("-old")) {
            double value = numerals.value(glued.group(1));
            return Double.isNaN(value) ? Optional.empty() : Optional.of(bounded(words, i, i, value, false, glued.group(2)));
        }
        Optional<Numerals.Numeral> numeral = numerals.at(words, i);
        if (numeral.isEmpty() || (!isNumber(token) && !numeral.get().vague() && !opensNumber(words, i))) {
            return currencyGlued(sentence, words, i, word);
        }
        int last = i + numeral.get().length() - 1;
        if (isDateOrLabel(sentence, i, last)) {
            return Optional.empty();
        }
        Optional<Quantity> changed = changed(sentence, words, i, last);
        if (changed.isPresent()) {
            return changed;
        }
        if (last + 2 < words.size() && BETWEEN.contains(words.get(last + 1).toLowerCase(Locale.ROOT))) {
            Optional<Numerals.Numeral> upper = numerals.at(words, last + 2);
            if (upper.isPresent() && isNumber(sentence.token(last + 2)) && upper.get().value() > numeral.get().value()) {
                return Optional.of(between(
                        words, i, last + 1 + upper.get().length(), numeral.get().value(), upper.get().value(), currency(words, i)));
            }
        }
        boolean between = i > 0 && words.get(i - 1).equalsIgnoreCase("between");
        if (between && last + 2 < words.size() && words.get(last + 1).equalsIgnoreCase("and")) {
            Optional<Numerals.Numeral> upper = numerals.at(words, last + 2);
            if (upper.isPresent()) {
                return Optional.of(between(
                        words, i - 1, last + 1 + upper.get().length(), numeral.get().value(), upper.get().value(), currency(words, i)));
            }
        }
        return Optional.of(bounded(words, i, last, numeral.get().value(), numeral.get().vague(), ""));
    }

    /** "Revised the toll from 9 to 12": what it is after the change. */
    private Optional<Quantity> changed(Sentence sentence, List<String> words, int i, int last) {
        boolean fromTo = i > 0
                && words.get(i - 1).equalsIgnoreCase("from")
                && last + 2 < words.size()
                && words.get(last + 1).equalsIgnoreCase("to");
        boolean change = fromTo
                && sentence.tokens().subList(0, i).stream()
                        .anyMatch(token -> token.isVerb() && lexicon.changing().verbs().contains(token.lemma().toLowerCase(Locale.ROOT)));
        if (!change || !isNumber(sentence.token(last + 2))) {
            return Optional.empty();
        }
        return numerals.at(words, last + 2)
                .map(after -> new Quantity(
                        after.value(), Double.NaN, Double.NaN, i, last + 1 + after.length(), "", currency(words, i)));
    }

    /** "€500m" as one token. */
    private Optional<Quantity> currencyGlued(Sentence sentence, List<String> words, int i, String word) {
        for (Map.Entry<String, String> sign : lexicon.money().currencies().entrySet()) {
            if (word.startsWith(sign.getKey().toLowerCase(Locale.ROOT)) && !Character.isLetter(sign.getKey().codePointAt(0))) {
                List<String> rest = new ArrayList<>(words);
                rest.set(i, word.substring(sign.getKey().length()));
                Optional<Numerals.Numeral> numeral = rest.get(i).isEmpty() ? Optional.empty() : numerals.at(rest, i);
                if (numeral.isPresent()) {
                    int last = i + numeral.get().length() - 1;
                    Quantity plain = bounded(rest, i, last, numeral.get().value(), false, "");
                    return Optional.of(new Quantity(
                            plain.value(), plain.low(), plain.high(), plain.first(), last, "", sign.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isNumber(Token token) {
        return token.tag().equals("CD")
                || Character.isDigit(token.text().codePointAt(0))
                // the tagger may take "twenty-one" for a noun
                || token.text().indexOf('-', 1) > 0 && !Double.isNaN(numerals.value(token.text()));
    }

    /** "A hundred", "half a million", "dozens": numbers that the tagger does not call so. */
    private static boolean opensNumber(List<String> words, int i) {
        String word = words.get(i).toLowerCase(Locale.ROOT);
        boolean article = word.equals("a") || word.equals("an");
        String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
        return (article && next.matches("hundred|thousand|million|billion|trillion|dozen"))
                || (word.equals("half") && next.matches("an?"));
    }

    private static boolean isDateOrLabel(Sentence sentence, int first, int last) {
        Token token = sentence.token(first);
        String text = token.text();
        Token before = first > 0 ? sentence.token(first - 1) : token;
        Token after = last + 1 < sentence.size() ? sentence.token(last + 1) : token;
        boolean dayOfMonth = (before.text().matches("(?:" + MONTHS + ")[a-z]*\\.?") && before.isName())
                || (after.text().matches("(?:" + MONTHS + ")[a-z]*\\.?") && after.isName() && text.length() <= 2);
        boolean year = first == last && YEAR.matcher(text).matches()
                && !(sentence.is(first, "nummod") && sentence.token(sentence.head(first)).tag().equals("NNS"));
        boolean label = before != token && before.isName() && sentence.head(first) == first - 1;
        boolean clock = text.matches("[0-9]{1,2}:[0-9]{2}.*");
        boolean pronoun = text.equalsIgnoreCase("one") && !sentence.is(first, "nummod");
        boolean rate = before.text().equalsIgnoreCase("per");
        return rate || dayOfMonth || year || label || clock || pronoun;
    }

    private Quantity between(List<String> words, int first, int last, double low, double high, String currency) {
        return new Quantity(Double.NaN, low, high, first, last, "", currency);
    }

    private Quantity bounded(List<String> words, int first, int last, double value, boolean vague, String unit) {
        int start = first;
        String currency = currency(words, first);
        if (!currency.isEmpty() && first > 0 && !Character.isLetterOrDigit(words.get(first - 1).codePointAt(words.get(first - 1).length() - 1))) {
            start--;
        }
        for (String kind : List.of("at-least", "at-most", "nearly", "about")) {
            for (String phrase : lexicon.bounds().get(kind)) {
                int from = endsBefore(words, start, phrase);
                if (from < 0) {
                    continue;
                }
                double nan = Double.NaN;
                return switch (kind) {
                    case "at-least" -> new Quantity(nan, value, nan, from, last, unit, currency);
                    case "at-most" -> new Quantity(nan, nan, value, from, last, unit, currency);
                    case "nearly" -> new Quantity(value, nan, value, from, last, unit, currency);
                    default -> vague
                            ? new Quantity(nan, value, nan, from, last, unit, currency)
                            : bounded(words, from, first, last, value, unit, currency);
                };
            }
        }
        return vague
                ? new Quantity(Double.NaN, value, Double.NaN, start, last, unit, currency)
                : new Quantity(value, Double.NaN, Double.NaN, start, last, unit, currency);
    }

    /** "At least some 300", "another 30": a word that binds nothing may hide one that does. */
    private Quantity bounded(List<String> words, int start, int first, int last, double value, String unit, String currency) {
        for (String phrase : lexicon.bounds().get("at-least")) {
            int from = endsBefore(words, start, phrase);
            if (from >= 0) {
                return new Quantity(Double.NaN, value, Double.NaN, from, last, unit, currency);
            }
        }
        return new Quantity(value, Double.NaN, Double.NaN, start, last, unit, currency);
    }

    private String currency(List<String> words, int first) {
        return first == 0 ? "" : lexicon.money().currencies().getOrDefault(words.get(first - 1), "")
                .transform(name -> Character.isLetter(words.get(first - 1).codePointAt(0)) && !words.get(first - 1).endsWith("$") ? "" : name);
    }

    /** Where {@code phrase} begins if it ends right before token {@code at}, else -1. */
    static int endsBefore(List<String> words, int at, String phrase) {
        String[] parts = phrase.split(" ");
        int from = at - parts.length;
        for (int i = 0; from >= 0 && i < parts.length; i++) {
            if (!words.get(from + i).equalsIgnoreCase(parts[i])) {
                return -1;
            }
        }
        return from;
    }

    /** Whether {@code phrase} stands from token {@code at} on. */
    static boolean beginsAt(List<String> words, int at, String phrase) {
        String[] parts = phrase.split(" ");
        if (at < 0 || at + parts.length > words.size()) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!words.get(at + i).equalsIgnoreCase(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
