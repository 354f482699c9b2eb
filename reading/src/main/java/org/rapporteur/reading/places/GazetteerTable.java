package org.rapporteur.reading.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.reading.places.GazetteerEntry.Kind;
import org.rapporteur.record.RecordException;

/**
 * The table that {@code reading/src/data/make_gazetteer.py} makes, kept as the bytes it is made of and searched in place:
 * some 15 MB for 200,000 places under 400,000 names, where objects would take ten times that. Immutable.
 */
final class GazetteerTable {

    private final byte[] bytes;
    /** Where each place's line begins. */
    private final int[] places;
    /** Where the keys begin. */
    private final int keys;
    private final Map<String, String> alpha3;

    /**
     * @param bytes the table, not compressed
     * @param alpha3 alpha-3 by alpha-2 code of all countries
     */
    GazetteerTable(byte[] bytes, Map<String, String> alpha3) {
        this.bytes = bytes;
        this.alpha3 = Map.copyOf(alpha3);
        int[] lines = new int[1024];
        int count = 0;
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, count * 2);
            }
            lines[count++] = at;
            at = lineEnd(at) + 1;
        }
        this.places = Arrays.copyOf(lines, count);
        this.keys = at + 1;
    }

    int size() {
        return places.length;
    }

    /** The places that bear the name with this key, in the table's order. */
    List<GazetteerEntry> find(String key) {
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        int low = keys;
        int high = bytes.length;
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            int order = compare(line, sought);
            if (order == 0) {
                return entries(line + sought.length + 1);
            } else if (order < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return List.of();
    }

    /** The start of the line that {@code at} stands in, not before the keys. */
    private int lineStart(int at) {
        int start = at;
        while (start > keys && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The order of the key that the line begins with to {@code sought}. */
    private int compare(int line, byte[] sought) {
        for (int i = 0; ; i++) {
            int mine = line + i < bytes.length && bytes[line + i] != '\t' ? bytes[line + i] & 0xff : -1;
            int theirs = i < sought.length ? sought[i] & 0xff : -1;
            if (mine != theirs || mine < 0) {
                return Integer.compare(mine, theirs);
            }
        }
    }

    private List<GazetteerEntry> entries(int from) {
        List<GazetteerEntry> found = new ArrayList<>();
        for (String number : text(from).split(",")) {
            found.add(entry(Integer.parseInt(number)));
        }
        return found;
    }

    private GazetteerEntry entry(int number) {
        String[] cells = text(places[number]).split("\t");
        if (cells.length != 6) {
            throw new RecordException("line %d of the gazetteer is broken".formatted(number + 1));
        }
        return new GazetteerEntry(
                cells[0],
                alpha3.getOrDefault(cells[1], ""),
                Kind.of(cells[2]),
                Long.parseLong(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]));
    }

    private String text(int from) {
        return new String(bytes, from, lineEnd(from) - from, StandardCharsets.UTF_8);
    }
}
