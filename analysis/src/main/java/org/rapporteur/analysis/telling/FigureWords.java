package org.rapporteur.analysis.telling;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Figure;

/** Figures as people write them. */
public final class FigureWords {

    /** A cited figure of up to so many words is told in the report's own words. */
    private static final int SHORT = 7;

    private FigureWords() {}

    /** "9 civilians killed", "at least 30 days", "1,000 prisoners of war exchanged on each side". */
    public static String of(Figure figure) {
        String amount = amount(figure);
        boolean bounded = Double.isNaN(figure.value());
        if (amount.isEmpty() || bounded && ownWords(figure).split(" ").length <= SHORT) {
            return withWhat(ownWords(figure), figure.what());
        }
        if (figure.what().equals("duration")) {
            String own = ownWords(figure);
            return own.split(" ").length <= SHORT ? own : (amount + " " + plural(figure)).strip();
        }
        String counted = figure.of().isBlank() ? plural(figure) : Phrases.trimmed(figure.of());
        String per = figure.per().isBlank() ? "" : " on each " + figure.per();
        return Phrases.oneLine(withWhat(amount + " " + counted, figure.what()) + per);
    }

    /** "9 people" and "killed": what was done to those counted, unless the words say it. */
    private static String withWhat(String counted, String what) {
        String words = counted.substring(0, 1).toLowerCase(Locale.ROOT) + counted.substring(1);
        boolean said = words.contains(what) || !isParticiple(what) || Verbs.tellsLoss(words);
        return said ? words : words + " " + what;
    }

    /** The number with its bounds; {@code ""} for one that is only vague ("thousands"). */
    public static String amount(Figure figure) {
        if (!Double.isNaN(figure.value())) {
            return number(figure.value());
        } else if (!Double.isNaN(figure.low()) && !Double.isNaN(figure.high())) {
            return number(figure.low()) + " to " + number(figure.high());
        } else if (!Double.isNaN(figure.low())) {
            return "at least " + number(figure.low());
        }
        return Double.isNaN(figure.high()) ? "" : "up to " + number(figure.high());
    }

    /** Whether the word stands after what is counted: "9 people killed", but "40 percent", not "40 percent share". */
    private static boolean isParticiple(String what) {
        return what.endsWith("ed") || what.equals("missing");
    }

    private static String ownWords(Figure figure) {
        Citation citation = figure.citations().get(0);
        return Phrases.trimmed(citation.exact());
    }

    private static String plural(Figure figure) {
        boolean many = figure.value() != 1 && !figure.unit().isEmpty();
        return figure.unit().equals("person") && many ? "people" : many ? figure.unit() + "s" : figure.unit();
    }

    /** A number as people write it: "1,000". */
    public static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(3);
        return format.format(BigDecimal.valueOf(value));
    }
}
