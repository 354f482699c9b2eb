package org.rapporteur.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.EdtfDate;

/**
 * A line of a heading that says who published the report, when, where and by whom: {@code Harbour Post | Updated 3 June
 * 2025, 21:40}, {@code By Jane Doe in Oslo — 3 June 2025 — Harbour Post}.
 *
 * <p>The line is cut at its separators. It is an imprint only if every piece is known to be a date, an outlet, a byline, a
 * place or a rubric, so that no sentence is ever one.
 *
 * @param outlet as written, {@code ""} if none is named
 * @param isSureOutlet whether the outlet's name could hardly be anything else
 * @param place as written, {@code ""} if none is named
 * @param isBylined whether it says who wrote the report
 * @param isGuess whether it holds a name of which nobody can tell whether it is an author, a place or an outlet
 */
record Imprint(EdtfDate date, String outlet, boolean isSureOutlet, String place, boolean isBylined, boolean isGuess) {

    private static final Lexicon LEXICON = Lexicon.named("heading");
    private static final DatelineFinder DATELINES = new DatelineFinder(LEXICON);

    /** Longest line that is looked at, in UTF-16 units. */
    static final int LONGEST = 150;

    private static final Pattern PARTS = Pattern.compile(
            "\\s*[|·•¦—]\\s*|\\s+[–-]+\\s+|\\s+/\\s+|\\t+|[\\s\\u00a0]{3,}|(?<=[\\p{Ll}0-9]{4})\\.\\s+(?=\\p{Lu})");
    private static final Pattern PIECES = Pattern.compile("\\s*[,;()]\\s*");
    private static final Pattern BYLINE_PIECES = Pattern.compile("\\s*[,|/]\\s*|\\s+(?:of|at|for|from|with)\\s+");
    private static final Pattern BYLINE_PLACE = Pattern.compile("(?:(?!\\sin\\s).)*\\sin\\s(?<place>(?:(?!\\s(?:in|and|for)\\s)[^,|/–—])+)");
    private static final Pattern AROUND = Pattern.compile("^[\\s,.;:(\\[–—-]+|[\\s,.;:)\\]–—-]+$");
    private static final Pattern DATE_TOKENS =
            Pattern.compile("[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?|[^\\p{L}\\p{N}]+");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|des|du|del|della|la|las|le|les|los|di|da|do|dos|van|von|der|al|el|of|the|and|y|e|&)){0,5}");
    private static final Pattern AUTHOR = Pattern.compile(
            "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*(?:\\s+\\p{Lu}\\.)?(?:\\s+(?:de|van|von|der|al|el))*\\s+\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*");

    /** What {@code line} says if it joins at least two of date, outlet, byline and name, and holds nothing else. */
    static Optional<Imprint> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        String[] parts = PARTS.split(line);
        for (String part : parts) {
            if (!draft.takes(part)) {
                return Optional.empty();
            }
        }
        return draft.finished(parts.length > 1);
    }

    /** The date of a line that is a date and nothing else but words like "Published", "Monday", "GMT". */
    static EdtfDate dateAlone(String line) {
        Optional<WrittenDate> first = line.length() > LONGEST ? Optional.empty() : WrittenDate.first(line);
        return first.isPresent() && isDateWords(withoutDates(line)) ? first.get().date() : EdtfDate.UNKNOWN;
    }

    /**
     * The outlet that a line names and nothing else, {@code ""} if it does not.
     *
     * @param isBesideDate whether a date or byline stands next to it: then a name like "Harbour Live" is one, too
     */
    static String outletAlone(String line, boolean isBesideDate) {
        String name = trimmed(line);
        if (LEXICON.matches("section", name)) {
            return "";
        }
        boolean isOutlet = LEXICON.matches("outlet", name) || isBesideDate && LEXICON.matches("outlet-beside-date", name);
        return isOutlet ? name : LEXICON.named("outlet-label", name).map(Imprint::trimmed).orElse("");
    }

    /** Whether a line may be the name of a person and nothing else. */
    static boolean isAuthor(String line) {
        return AUTHOR.matcher(line).matches();
    }

    /** The outlet at the end of a byline ("By Jane Doe, Harbour Post"), {@code ""} if there is none. */
    static String outletOfByline(String line) {
        String[] pieces = BYLINE_PIECES.split(trimmed(line));
        return pieces.length < 2 ? outletAlone(line, false) : outletAlone(pieces[pieces.length - 1], true);
    }

    /** Where the author of a byline wrote ("By Jane Doe in Oslo"), {@code ""} if it names no place or several. */
    static String placeOfByline(String line) {
        Matcher place = BYLINE_PLACE.matcher(line);
        return place.matches() && DATELINES.isPlaceName(place.group("place")) ? place.group("place") : "";
    }

    private static String withoutDates(String line) {
        String rest = line;
        for (Optional<WrittenDate> date = WrittenDate.first(rest); date.isPresent(); date = WrittenDate.first(rest)) {
            rest = rest.substring(0, date.get().start()) + " , "
                    + rest.substring(date.get().end());
        }
        return rest;
    }

    private static boolean isDateWords(String words) {
        return DATE_TOKENS
                .splitAsStream(words)
                .allMatch(word -> word.isEmpty() || isNumber(word) || LEXICON.matches("date-line-word", word));
    }

    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static String trimmed(String piece) {
        return AROUND.matcher(piece.strip()).replaceAll("").strip();
    }

    /** What the pieces seen so far say. */
    private static final class Draft {

        private EdtfDate date = EdtfDate.UNKNOWN;
        private String outlet = "";
        private boolean isSureOutlet;
        private String place = "";
        private boolean isBylined;
        private int unknownNames;

        /** Notes what a part says; false if it says something else than an imprint does. */
        boolean takes(String part) {
            Optional<WrittenDate> written = WrittenDate.first(part);
            if (written.isPresent() && !date.isKnown()) {
                date = written.get().date();
            }
            String rest = trimmed(withoutDates(part));
            if (isKnown(rest)) {
                return true;
            }
            String[] pieces = PIECES.split(rest);
            boolean isJoined = written.isPresent() || pieces.length > 1;
            for (String piece : pieces) {
                if (!isKnown(trimmed(piece)) && !isPlace(trimmed(piece), isJoined) && !isName(trimmed(piece), isJoined)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isKnown(String piece) {
            String named = outletAlone(piece, true);
            if (!named.isEmpty()) {
                noteOutlet(named, !outletAlone(piece, false).isEmpty());
                return true;
            }
            if (LEXICON.matches("byline", piece)) {
                isBylined = true;
                noteOutlet(outletOfByline(piece), true);
                place = place.isEmpty() ? placeOfByline(piece) : place;
                return true;
            }
            return isDateWords(piece) || LEXICON.matches("furniture", piece) || LEXICON.matches("section", piece);
        }

        private void noteOutlet(String named, boolean isSure) {
            isSureOutlet = outlet.isEmpty() ? isSure && !named.isEmpty() : isSureOutlet;
            outlet = outlet.isEmpty() ? named : outlet;
        }

        private boolean isPlace(String piece, boolean isJoined) {
            if (!place.isEmpty() || !(isJoined ? DATELINES.isPlaceName(piece) : DATELINES.isInCapitals(piece))) {
                return false;
            }
            place = piece;
            return true;
        }

        private boolean isName(String piece, boolean isJoined) {
            return !isJoined && NAME.matcher(piece).matches() && ++unknownNames == 1;
        }

        Optional<Imprint> finished(boolean isSeparated) {
            int kinds = (date.isKnown() ? 1 : 0) + (outlet.isEmpty() ? 0 : 1) + (isBylined ? 1 : 0);
            boolean isDatedName = date.isKnown() && isSeparated && (unknownNames > 0 || !place.isEmpty());
            return kinds >= 2 || isDatedName
                    ? Optional.of(new Imprint(date, outlet, isSureOutlet, place, isBylined, kinds < 2))
                    : Optional.empty();
        }
    }
}
