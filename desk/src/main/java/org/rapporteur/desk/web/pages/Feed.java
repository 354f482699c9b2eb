package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.analysis.brief.SourceWords;
import org.rapporteur.desk.Characters;
import org.rapporteur.desk.RecordLine;
import org.rapporteur.desk.web.Shown;
import org.rapporteur.dossier.corrections.RecordKind;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Report;

/**
 * What is new in the dossier, as an Atom feed (RFC 4287): reports, positions that are new or have moved, events and commitments,
 * each on the day of the first report that has it, the latest first. Stateless.
 */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 100;

    private Feed() {}

    private record Entry(String id, String kind, String title, String summary, String address, LocalDate day) {}

    /** The feed of {@code shown} as XML; {@code asked} tells by which name the desk goes there. */
    static byte[] of(Shown shown, Context asked) {
        String base = "http://" + asked.header("Host");
        List<Entry> entries = entries(shown).stream()
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
        try {
            StringWriter out = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(xml, shown, entries, base);
            xml.close();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed could not be written", impossible);
        }
    }

    private static List<Entry> entries(Shown shown) {
        RecordLine words = new RecordLine(shown.record());
        List<Entry> entries = new ArrayList<>();
        shown.record().reports().forEach(report -> entries.add(entry(report, shown)));
        List<Record> lines = new ArrayList<>();
        shown.findings().positions().stream().filter(it -> it.change() != Change.RESTATED).forEach(lines::add);
        lines.addAll(shown.record().events());
        lines.addAll(shown.commitments());
        lines.forEach(line -> entries.add(entry(line, words, shown)));
        return entries;
    }

    private static Entry entry(Report report, Shown shown) {
        String outlet = report.source().isBlank() ? "" : report.source() + ": ";
        return new Entry(
                report.id(), "report", outlet + SourceWords.title(report), report.standfirst(), ReportPage.address(report),
                day(shown.chronology().dayOf(report), shown));
    }

    private static Entry entry(Record line, RecordLine words, Shown shown) {
        List<Citation> citations = RecordKind.citations(line);
        Citation first = shown.chronology().first(citations)
                .flatMap(report -> citations.stream().filter(it -> it.report().equals(report.id())).findFirst())
                .orElse(citations.get(0));
        String id = RecordKind.id(line);
        return new Entry(
                id, RecordKind.of(line).code(), words.of(line), "“" + first.exact() + "”", Words.address(id, first),
                day(shown.report(first.report()).map(shown.chronology()::dayOf).orElse(LocalDate.MIN), shown));
    }

    /** What has no date came with the dossier at the earliest. */
    private static LocalDate day(LocalDate day, Shown shown) {
        return day.equals(LocalDate.MIN) ? shown.record().created().earliest().orElse(LocalDate.EPOCH) : day;
    }

    private static void write(XMLStreamWriter xml, Shown shown, List<Entry> entries, String base) throws XMLStreamException {
        String dossier = shown.record().title() + "\n" + shown.record().created().text() + "\n";
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", uuid(dossier));
        element(xml, "title", shown.record().title());
        element(xml, "updated", instant(entries.isEmpty() ? day(LocalDate.MIN, shown) : entries.get(0).day()));
        link(xml, "self", base + "/feed.atom");
        link(xml, "alternate", base + "/");
        xml.writeStartElement("author");
        element(xml, "name", "Rapporteur");
        xml.writeEndElement();
        for (Entry entry : entries) {
            xml.writeStartElement("entry");
            element(xml, "id", uuid(dossier + entry.id()));
            element(xml, "title", entry.title());
            element(xml, "updated", instant(entry.day()));
            link(xml, "alternate", base + entry.address());
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.kind());
            if (!entry.summary().isBlank()) {
                element(xml, "summary", entry.summary());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // No other character that is left there is forbidden in XML.
        xml.writeCharacters(Characters.oneLine(text, Integer.MAX_VALUE).replaceAll("[\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
