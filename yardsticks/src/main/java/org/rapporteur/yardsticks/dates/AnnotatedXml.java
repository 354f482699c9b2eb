package org.rapporteur.yardsticks.dates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.yardsticks.CorpusException;

/** Reads one file, TimeML or GUM's XML. Nothing outside of the file is ever fetched. Stateless. */
final class AnnotatedXml {

    private AnnotatedXml() {}

    /** What to do with each part of a file. */
    interface Form {

        void start(XMLStreamReader xml);

        void words(String words);

        void end(String element);

        /** The whole, when the file has ended. */
        DatedText text();
    }

    /**
     * The text of a file.
     *
     * @throws CorpusException naming the file and the line, if it cannot be read or is no such XML
     */
    static DatedText read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            Form form = null;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        form = form == null ? form(file, xml) : form;
                        form.start(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (form != null) {
                            form.words(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (form != null) {
                            form.end(xml.getLocalName());
                        }
                    }
                    default -> { }
                }
            }
            if (form == null) {
                throw CorpusException.unreadable("%s: holds no XML".formatted(file));
            }
            return form.text();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw CorpusException.unreadable("%s, line %d: is no well-formed XML".formatted(file, Math.max(1, line)));
        } catch (IOException unreadable) {
            throw CorpusException.unreadable("%s: cannot be read".formatted(file));
        }
    }

    private static Form form(Path file, XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "TimeML" -> new TimeMlForm(file);
            case "text" -> new GumForm(file);
            default -> throw CorpusException.unreadable(
                    "%s, line %d: <%s> is neither a <TimeML> nor a <text> as GUM has it"
                            .formatted(file, xml.getLocation().getLineNumber(), xml.getLocalName()));
        };
    }

    /** {@code ""} where the element has no such attribute. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
