package org.rapporteur.yardsticks.dates;

import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Span;
import org.rapporteur.yardsticks.CorpusException;

/** TimeML as TempEval-3 publishes it: DCT, TITLE and TEXT with TIMEX3 in it; the rest of the markup is passed over. */
final class TimeMlForm implements AnnotatedXml.Form {

    private final Path file;
    private final StringBuilder title = new StringBuilder();
    private final MarkedText body = new MarkedText();
    private String part = "";
    private int depth;
    private boolean hasText;
    private EdtfDate created = EdtfDate.UNKNOWN;

    TimeMlForm(Path file) {
        this.file = file;
    }

    @Override
    public void start(XMLStreamReader xml) {
        depth++;
        String name = xml.getLocalName();
        if (depth == 2) {
            part = name;
            hasText |= name.equals("TEXT");
        } else if (name.equals("TIMEX3") && part.equals("TEXT")) {
            String function = AnnotatedXml.attribute(xml, "functionInDocument");
            String type = function.equals("CREATION_TIME") ? function : AnnotatedXml.attribute(xml, "type");
            body.open(type, AnnotatedXml.attribute(xml, "value"), AnnotatedXml.attribute(xml, "mod"));
        }
        if (name.equals("TIMEX3") && (part.equals("DCT") || AnnotatedXml.attribute(xml, "functionInDocument").equals("CREATION_TIME"))) {
            created = created(AnnotatedXml.attribute(xml, "value"), xml.getLocation().getLineNumber());
        }
    }

    /** {@code 2013-03-22}, perhaps with a time of day behind it. */
    private EdtfDate created(String value, int line) {
        String day = value.replaceFirst("T.*", "");
        if (!day.matches("[0-9-]+") || Days.found(day).isEmpty()) {
            throw CorpusException.unreadable("%s, line %d: '%s' is no day of creation".formatted(file, line, value));
        }
        return EdtfDate.of(day);
    }

    @Override
    public void words(String words) {
        if (part.equals("TITLE")) {
            title.append(words);
        } else if (part.equals("TEXT")) {
            body.write(words);
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("TIMEX3") && part.equals("TEXT")) {
            body.close();
        }
        depth--;
        if (depth == 1) {
            part = "";
        }
    }

    @Override
    public DatedText text() {
        if (!hasText) {
            throw CorpusException.unreadable("%s: holds no <TEXT>".formatted(file));
        }
        String headline = title.toString().replaceAll("\\s+", " ").strip();
        String before = headline.isEmpty() ? "" : headline + "\n\n";
        int shift = before.codePointCount(0, before.length());
        List<Marked> marks = body.marks().stream().map(mark -> shifted(mark, shift)).toList();
        String all = before + body;
        return new DatedText(
                file,
                Scheme.TIMEML,
                headline,
                all,
                new Span(shift, all.codePointCount(0, all.length())),
                created,
                marks.stream().filter(mark -> !mark.type().equals("CREATION_TIME")).toList(),
                marks.stream().filter(mark -> mark.type().equals("CREATION_TIME")).toList());
    }

    private static Marked shifted(Marked mark, int by) {
        Span span = new Span(mark.span().start() + by, mark.span().end() + by);
        return new Marked(mark.type(), mark.value(), mark.mod(), span, mark.words());
    }
}
