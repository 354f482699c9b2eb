package org.rapporteur.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.EdtfDate;

/**
 * Finds place, date and agency at the begin of a story, in the forms in which agencies write them:
 * {@code ISTANBUL, May 17 –}, {@code GENEVA (Agency) -}, {@code Bogota, 3 March 2024 —}, {@code MOSCOW, May 17. /AGENCY/.},
 * {@code (AGENCY)}.
 *
 * <p>A dateline ends in a dash, a colon, its agency's bracket or, behind place and whole date, a full stop. What stands before that must be a place, a date and an
 * agency and nothing else. A place in capitals may stand alone; one in small letters needs a date, an agency or a long
 * dash, for "Meanwhile –" is no city.
 */
final class DatelineFinder {

    /** A dateline ends within this many UTF-16 units. */
    private static final int LONGEST = 120;

    private static final Pattern END = Pattern.compile(
            "\\s*[—―]\\s*|\\s+[–_-]\\s+|(?<=[)/\\]\\p{Lu}.])\\s?[–-]\\s+|\\s*--+\\s*|:\\s+|(?<=/)\\.?\\s+|(?<=[0-9])\\.\\s+(?=[\\p{Lu}\"“])|(?<=\\))\\s*(?=[\\p{Lu}\"“])");
    private static final Pattern BRACKET =
            Pattern.compile("\\(([^()]{2,40})\\)|(?<![\\p{L}\\p{N}])/(\\p{Lu}[\\p{Lu} -]{1,20})/");
    private static final Pattern WEEKDAY_OR_TIME = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[0-9]{1,2}[:.][0-9]{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:gmt|utc)?)(?![\\p{L}\\p{N}])");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s,.;:–—-]+|[\\s,;:–—-]+$|(?<=\\p{Lu}{3}|\\s)\\.+$");

    private static final String SMALL = "(?:de|del|la|las|los|el|al|of|the|di|du|am|an|der|sur|upon|and|e|y)";
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}\\p{M}'’.]*(?:-(?:\\p{Lu}[\\p{Lu}\\p{M}'’.]*|au|al|el|sur))*";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
    private static final String REGION =
            "(?:(?:,\\s*|\\s+[(\\[])(?:" + NAME + ")(?:\\s+(?:" + NAME + "|" + SMALL + ")){0,4}[)\\]]?)?";
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?:" + CAPITALS + ")(?:(?:\\s+|/)(?:" + CAPITALS + "|" + SMALL + ")){0,4}" + REGION);
    private static final Pattern IN_NAMES =
            Pattern.compile("(?:" + NAME + ")(?:(?:\\s+|/)(?:" + NAME + "|" + SMALL + ")){0,3}" + REGION);
    /** {@code Damascus, AGENCY}: an agency without brackets, in capitals, not the code of a country. */
    private static final Pattern BARE_AGENCY = Pattern.compile("(.*\\p{Ll}),\\s*(\\p{Lu}{3,8})");

    /** What an editor put between brackets behind a dateline: {@code [REPORT] [TEXT]}. */
    private static final Pattern LABEL = Pattern.compile("\\G\\[([^\\[\\]]{2,200})\\]\\s*");

    private static final Set<String> COUNTRY_CODES = Arrays.stream(Locale.getISOCountries())
            .map(country -> new Locale("", country).getISO3Country())
            .collect(Collectors.toUnmodifiableSet());

    private final Lexicon lexicon;

    DatelineFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A dateline.
     *
     * @param end first UTF-16 unit of the paragraph behind it
     * @param place as written, {@code ""} if only an agency or a date is given
     */
    record Found(int end, String place, EdtfDate date, String agency) {

        private Found withEnd(int other) {
            return new Found(other, place, date, agency);
        }
    }

    /** The dateline that a paragraph of the story opens with. */
    Optional<Found> opening(Paragraph paragraph) {
        String line = paragraph.opening();
        Matcher end = END.matcher(line);
        Optional<Found> found = Optional.empty();
        while (end.find() && end.start() <= LONGEST) {
            String sign = end.group().strip();
            Optional<Found> candidate = read(line.substring(0, end.start()), end.end())
                    .filter(dateline -> isEndedBy(sign, dateline, line.substring(0, end.start())))
                    .filter(dateline -> isStory(paragraph, line, sign, dateline));
            found = candidate.isPresent() ? candidate : found;
        }
        return found.map(dateline -> dateline.withEnd(pastLabels(line, dateline.end)));
    }

    /** Behind the labels that stand at {@code from}; what stands between two of them is of their kind. */
    private int pastLabels(String line, int from) {
        Matcher label = LABEL.matcher(line);
        int end = from;
        if (!label.find(from) || !lexicon.matches("editors-label", label.group(1).strip())) {
            return end;
        }
        do {
            end = lexicon.matches("editors-label", label.group(1).strip()) ? label.end() : end;
        } while (label.find());
        return end;
    }

    /** A dateline that stands in a line of its own, above the story; a bare place does not count. */
    Optional<Found> alone(Paragraph paragraph) {
        return paragraph.length() > LONGEST
                ? Optional.empty()
                : read(paragraph.opening(), paragraph.length())
                        .filter(dateline -> !dateline.place.isEmpty())
                        .filter(dateline -> dateline.date.isKnown() || !dateline.agency.isEmpty());
    }

    /** Whether a line is the name of a place in capitals and nothing else. */
    boolean isBarePlace(Paragraph paragraph) {
        return paragraph.length() <= 40
                && paragraph.words() <= 3
                && !paragraph.opening().endsWith(".")
                && IN_CAPITALS.matcher(paragraph.opening()).matches()
                && !lexicon.matches("section", paragraph.opening())
                && !lexicon.matches("not-a-place", paragraph.opening());
    }

    private boolean isEndedBy(String sign, Found dateline, String before) {
        boolean isSourced = dateline.date.isKnown() || !dateline.agency.isEmpty();
        return switch (sign) {
            case "" -> before.endsWith(")") && !dateline.agency.isEmpty() || before.endsWith("/");
            case "." -> before.endsWith("/") || !dateline.place.isEmpty() && dateline.date.day().isPresent();
            case "-", "_" -> isSourced || isInCapitals(dateline.place);
            case ":" -> isSourced || isInCapitals(dateline.place) && dateline.place.length() > 3;
            default -> true;
        };
    }

    /** Whether {@code place} is written like a place in capitals. */
    boolean isInCapitals(String place) {
        return !place.isEmpty() && IN_CAPITALS.matcher(place).matches() && !lexicon.matches("not-a-place", place);
    }

    /** Whether {@code place} is written like a place and has no word that no place has. */
    boolean isPlaceName(String place) {
        return !place.isEmpty() && isPlace(place, EdtfDate.UNKNOWN, "");
    }

    /** A heading may look like a dateline ("GENEVA – WHAT NEXT?"): what follows one is a sentence. */
    private boolean isStory(Paragraph paragraph, String line, String sign, Found dateline) {
        String rest = line.substring(dateline.end);
        if (rest.length() < 20 || !isOpening(rest.codePointAt(0), isInCapitals(dateline.place))) {
            return false;
        }
        boolean isSourced = dateline.date.isKnown() || !dateline.agency.isEmpty();
        if (!isSourced && sign.equals(":")) {
            // A headline may be "GENEVA: The talks that never were." – only a long paragraph is sure to be a story.
            return paragraph.length() >= 160;
        }
        return paragraph.length() >= (isSourced ? 40 : 80) || paragraph.isEnded();
    }

    private static boolean isOpening(int first, boolean afterCapitals) {
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"“‘'[«$€£".indexOf(first) >= 0
                || afterCapitals && Character.isLetter(first);
    }

    private Optional<Found> read(String before, int end) {
        String rest = before;
        String agency = "";
        EdtfDate date = EdtfDate.UNKNOWN;
        Matcher bracket = BRACKET.matcher(before);
        while (bracket.find()) {
            String inside = (bracket.group(1) == null ? bracket.group(2) : bracket.group(1)).strip();
            EdtfDate bracketed = WrittenDate.read(inside);
            date = bracketed.isKnown() ? bracketed : date;
            agency = bracketed.isKnown() ? agency : inside;
            rest = rest.replace(bracket.group(), " ");
        }
        Optional<WrittenDate> written = WrittenDate.first(rest);
        if (written.isPresent()) {
            date = written.get().date();
            rest = rest.substring(0, written.get().start()) + " "
                    + rest.substring(written.get().end());
        }
        rest = trimmed(WEEKDAY_OR_TIME.matcher(rest).replaceAll(" "));
        Matcher bare = BARE_AGENCY.matcher(rest);
        if (agency.isEmpty() && bare.matches() && !COUNTRY_CODES.contains(bare.group(2))) {
            agency = bare.group(2);
            rest = trimmed(bare.group(1));
        }
        if (lexicon.matches("nowhere", rest)) {
            rest = "";
        }
        return isPlace(rest, date, agency) ? Optional.of(new Found(end, rest, date, agency)) : Optional.empty();
    }

    private static String trimmed(String place) {
        String before = place;
        String after = SEPARATORS.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = SEPARATORS.matcher(before).replaceAll("");
        }
        return after;
    }

    private boolean isPlace(String place, EdtfDate date, String agency) {
        if (place.isEmpty()) {
            return date.isKnown() || !agency.isEmpty();
        }
        return place.length() <= 60
                && (IN_CAPITALS.matcher(place).matches()
                        || IN_NAMES.matcher(place).matches())
                && !lexicon.matches("not-a-place", place)
                && !lexicon.matches("outlet", place)
                && (IN_CAPITALS.matcher(place).matches() || !lexicon.matches("outlet-beside-date", place));
    }
}
