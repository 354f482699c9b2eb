package org.rapporteur.yardsticks.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.EdtfDate;

/**
 * A file of messages in the form of MUC-3 and MUC-4: each begins with a line that is its id ({@code DEV-MUC3-0001 (NOSC)}).
 */
final class MessageFile {

    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*([A-Z0-9]+-MUC[0-9]+-[0-9]{4})\\b[^\\n]*\\n");
    private static final Pattern WRITTEN = Pattern.compile("\\b([0-9]{1,2})\\s+(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?\\s+([0-9]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 400;

    private MessageFile() {}

    /**
     * One message.
     *
     * @param text behind its id
     * @param date its dateline's; the years of these corpora are of the twentieth century. {@link EdtfDate#UNKNOWN} if it has none
     */
    record Message(String id, String text, EdtfDate date) {}

    /** The messages of a file's words; none if it holds no line with an id. */
    static List<Message> read(String words) {
        String text = words.replace("\r\n", "\n");
        List<Message> messages = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        boolean more = header.find();
        while (more) {
            String id = header.group(1);
            int from = header.end();
            more = header.find();
            String body = text.substring(from, more ? header.start() : text.length()).strip();
            if (!body.isEmpty()) {
                messages.add(new Message(id, body + "\n", date(body)));
            }
        }
        return messages;
    }

    private static EdtfDate date(String body) {
        Matcher written = WRITTEN.matcher(body.substring(0, Math.min(body.length(), HEAD)));
        if (!written.find()) {
            return EdtfDate.UNKNOWN;
        }
        int month = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".indexOf(written.group(2).toUpperCase(java.util.Locale.ROOT)) / 3 + 1;
        int day = Integer.parseInt(written.group(1));
        LocalDate begin = LocalDate.of(1900 + Integer.parseInt(written.group(3)), month, 1);
        return day < 1 || day > begin.lengthOfMonth() ? EdtfDate.UNKNOWN : EdtfDate.of(begin.withDayOfMonth(day));
    }
}
