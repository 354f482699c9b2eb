package org.rapporteur.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.intake.words.Lexicon;
import org.rapporteur.record.EdtfDate;

/**
 * What stands below the story and is no part of it: who reported and edited, the date, the agency.
 *
 * @param start where the story ends, in UTF-16 units
 * @param date the day that the ending names; unknown where the report was corrected, for then it is the correction's
 * @param outlet the outlet that the ending names, {@code ""} if none
 */
record Ending(int start, EdtfDate date, String outlet) {

    private static final Lexicon LEXICON = Lexicon.named("heading");
    private static final int LONGEST = 2 * Imprint.LONGEST;
    /** A correction is a paragraph of at most this length. */
    private static final int LONGEST_CORRECTION = 500;

    /** "(AGENCY)", "— Agency" */
    private static final Pattern CREDIT = Pattern.compile("[(\\[–—-].{2,60}");

    /** The ending of a text whose story starts at {@code story}; both count UTF-16 units. */
    static Ending of(String text, int story) {
        Paragraph rest = Paragraph.between(text, story, text.length(), 0);
        Ending ending = new Ending(Math.max(story, rest.end()), EdtfDate.UNKNOWN, "");
        for (int feed = text.lastIndexOf('\n', ending.start - 1); feed > story; ) {
            Paragraph last = Paragraph.between(text, feed, ending.start, 0);
            Optional<Ending> longer = ending.with(last, Paragraph.between(text, story, feed, 0).end());
            if (longer.isEmpty()) {
                break;
            }
            ending = longer.get();
            feed = text.lastIndexOf('\n', ending.start - 1);
        }
        boolean isDated = ending.date.isKnown() && !isCorrected(text);
        return isDated ? ending : new Ending(Math.max(story, ending.start), EdtfDate.UNKNOWN, ending.outlet);
    }

    private static boolean isCorrected(String text) {
        return text.lines()
                .map(String::strip)
                .anyMatch(line -> line.length() <= LONGEST_CORRECTION && LEXICON.matches("correction", line));
    }

    /** This ending with the paragraph above it, if that is no part of the story either. */
    private Optional<Ending> with(Paragraph last, int above) {
        String line = last.opening();
        if (last.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Imprint> imprint = Imprint.of(line).filter(found -> !found.isGuess());
        boolean isDate = Imprint.dateAlone(line).isKnown();
        if (isDate || imprint.isPresent() || isSignOff(last)) {
            EdtfDate day = WrittenDate.first(line)
                    .map(WrittenDate::date)
                    .filter(written -> written.day().isPresent())
                    .orElse(EdtfDate.UNKNOWN);
            String named = imprint.map(Imprint::outlet).orElse("");
            return Optional.of(
                    new Ending(above, date.isKnown() ? date : day, outlet.isEmpty() ? named : outlet));
        }
        String credit = CREDIT.matcher(line).matches() ? Imprint.outletAlone(line, false) : "";
        return credit.isEmpty() ? Optional.empty() : Optional.of(new Ending(above, date, outlet.isEmpty() ? credit : outlet));
    }

    /** Whether a paragraph says who reported, or who holds the rights, or that this is the end. */
    static boolean isSignOff(Paragraph paragraph) {
        return paragraph.length() <= LONGEST && LEXICON.matches("sign-off", paragraph.opening());
    }
}
