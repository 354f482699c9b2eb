package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text that is broken into lines between words.
 *
 * @param text on one line
 * @param indent what stands before every line but, where {@code first} says otherwise, the first
 * @param first what stands before the first line
 */
record Paragraph(String text, String first, String indent) {

    Paragraph(String text, String indent) {
        this(text, indent, indent);
    }

    /** Its lines, none wider than {@code columns} unless a single word is. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int width = width(first);
        boolean empty = true;
        for (String word : text.strip().split(" +")) {
            int wordWidth = width(word);
            if (!empty && (long) width + 1 + wordWidth > columns) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                width = width(indent);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += wordWidth;
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many columns of a terminal the text fills: accents none, East Asian characters two. */
    static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(columns -> columns > 0)
                .sum();
    }
}
