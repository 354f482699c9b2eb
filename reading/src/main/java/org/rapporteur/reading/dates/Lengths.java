package org.rapporteur.reading.dates;

/** Lengths and repetitions as TIMEX3 writes them. Pure functions. */
final class Lengths {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    /** A number beyond is no length of anything that a report tells of. */
    private static final double LONGEST = 1e11;

    private Lengths() {}

    /** {@code P3Y}, {@code PT2H}; {@code PXD} where nobody counts, {@code ""} beyond all measure. */
    static String period(Words words) {
        return period(words.unit(), words.number());
    }

    private static String period(String unit, double number) {
        if (number > LONGEST) {
            return "";
        }
        boolean whole = number == Math.rint(number);
        String count = Double.isNaN(number) ? "X" : whole ? "%d".formatted((long) number) : String.valueOf(number);
        return switch (unit) {
            case "second" -> "PT" + count + "S";
            case "minute" -> "PT" + count + "M";
            case "hour" -> number == 0.5 ? "PT30M" : "PT" + count + "H";
            case "day" -> number == 0.5 ? "PT12H" : "P" + count + "D";
            case "week" -> "P" + count + "W";
            case "fortnight" -> number == 1 ? "P2W" : "PXW";
            case "month" -> "P" + count + "M";
            case "quarter" -> "P" + count + "Q";
            case "decade" -> number == 0.5 ? "P5Y" : "P" + count + "DE";
            case "century" -> number == 0.5 ? "P50Y" : "P" + count + "CE";
            default -> number == 0.5 ? "P6M" : "P" + count + "Y";
        };
    }

    /** {@code P1W}, {@code XXXX-WXX-5}, {@code XXXX-03}, {@code XXXX-SU}. */
    static String repetition(Words words) {
        if (words.has("weekday")) {
            return "XXXX-WXX-" + words.weekday("weekday") + words.part();
        }
        if (words.has("month")) {
            return "XXXX-%02d".formatted(words.month("month"));
        }
        if (words.season() > 0) {
            return "XXXX-" + SEASONS[words.season() - 21];
        }
        if (words.has("part")) {
            return "XXXX-XX-XX" + words.part();
        }
        if (words.has("timex")) {
            return words.text("timex").toUpperCase(java.util.Locale.ROOT);
        }
        if (words.has("adverb")) {
            return words.adverb();
        }
        return period(words.unit(), words.has("number") ? words.number() : 1);
    }
}
