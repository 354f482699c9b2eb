package org.rapporteur.yardsticks.dates;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;
import org.rapporteur.yardsticks.CorpusException;

/**
 * GUM's XML (Zeldes 2017): a token a line with its tag, {@code <date>} and {@code <time>} as the Text Encoding Initiative
 * has them. The spaces of the text are not in it; they are put back as English sets them.
 */
final class GumForm implements AnnotatedXml.Form {

    private static final Set<String> BLOCKS = Set.of("head", "p", "item", "label", "caption", "figure", "cell", "row", "list", "sp");
    private static final Set<String> CLOSING = Set.of(",", ".", ":", ";", "?", "!", "%", ")", "]", "}", "''", "’’", "”");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "``", "“", "$", "£", "€", "#");

    private final Path file;
    private final MarkedText text = new MarkedText();
    private String headline = "";
    private EdtfDate created = EdtfDate.UNKNOWN;
    private int headFrom = -1;
    private int inWord;
    private boolean glued = true;

    GumForm(Path file) {
        this.file = file;
    }

    @Override
    public void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("text")) {
            created = created(AnnotatedXml.attribute(xml, "dateCreated"), xml.getLocation().getLineNumber());
        } else if (name.equals("w")) {
            space();
            inWord++;
        } else if (name.equals("date") || name.equals("time")) {
            space();
            text.open(name.equals("date") ? "DATE" : "TIME", value(xml), "");
        } else if (BLOCKS.contains(name)) {
            block();
            headFrom = name.equals("head") && headline.isEmpty() ? text.end() : headFrom;
        }
    }

    private EdtfDate created(String value, int line) {
        if (!value.matches("[0-9]{4}[0-9-]*") || Days.found(value).isEmpty()) {
            throw CorpusException.unreadable("%s, line %d: dateCreated '%s' is no date".formatted(file, line, value));
        }
        return EdtfDate.of(value);
    }

    private static String value(XMLStreamReader xml) {
        String when = AnnotatedXml.attribute(xml, "when");
        if (!when.isEmpty()) {
            return when;
        }
        String from = AnnotatedXml.attribute(xml, "from") + AnnotatedXml.attribute(xml, "notBefore");
        String to = AnnotatedXml.attribute(xml, "to") + AnnotatedXml.attribute(xml, "notAfter");
        return from.isEmpty() && to.isEmpty() ? "" : (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to);
    }

    private void block() {
        if (text.end() > 0 && !text.toString().endsWith("\n\n")) {
            text.write("\n\n");
        }
        glued = true;
    }

    private void space() {
        if (!glued && inWord == 0) {
            text.write(" ");
        }
        glued = true;
    }

    @Override
    public void words(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(this::token);
    }

    private void token(String line) {
        String[] columns = line.split("\t");
        String token = columns[0].strip();
        String tag = columns.length > 1 ? columns[1] : "";
        boolean closes = CLOSING.contains(token) || tag.equals("''") || tag.equals("POS") || tag.equals(")");
        if (!closes) {
            space();
        }
        text.write(token);
        glued = inWord > 0 || OPENING.contains(token) || tag.equals("``") || tag.equals("(");
    }

    @Override
    public void end(String element) {
        if (element.equals("w")) {
            inWord--;
            glued = inWord > 0;
        } else if (element.equals("date") || element.equals("time")) {
            text.close();
        } else if (element.equals("head") && headFrom >= 0) {
            headline = text.toString().substring(headFrom).strip();
            headFrom = -1;
        }
        if (BLOCKS.contains(element)) {
            block();
        }
    }

    @Override
    public DatedText text() {
        List<Marked> marks = text.marks();
        String all = text.toString();
        return new DatedText(file, Scheme.GUM, headline, all, new Span(0, all.codePointCount(0, all.length())), created, marks, List.of());
    }
}
