package org.rapporteur.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.intake.files.Encoding;
import org.rapporteur.intake.files.SourceFile;
import org.rapporteur.intake.files.UnreadableException;
import org.rapporteur.intake.page.Page;
import org.rapporteur.intake.page.PageReader;
import org.rapporteur.record.Report;

/** A file that is one report: plain text or a saved page, told by its content. */
final class DocumentSource implements Source {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int PROLOGUE = 4096;

    private final Limits limits;
    private final Reports reports;

    DocumentSource(Limits limits, Reports reports) {
        this.limits = limits;
        this.reports = reports;
    }

    @Override
    public void read(String origin, Path file, Consumer<Arrival> onArrival) {
        byte[] bytes = SourceFile.read(file, limits.reportBytes());
        String prologue = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(prologue);
        String text = decoded(bytes, declared.find() ? declared.group(1) : "");
        if (text.chars().allMatch(unit -> Paragraph.isBlank((char) unit))) {
            throw new UnreadableException("holds nothing but blanks");
        }
        boolean isPage = PAGE.matcher(text.substring(0, Math.min(text.length(), PROLOGUE)))
                        .matches()
                || origin.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        onArrival.accept(
                new Arrival.Arrived(isPage ? page(origin, text) : reports.report(origin, text, Reports.Known.NOTHING)));
    }

    private static String decoded(byte[] bytes, String declared) {
        try {
            Encoding encoding = Encoding.of(new ByteArrayInputStream(bytes), declared);
            StringWriter text = new StringWriter(bytes.length);
            encoding.reader(new ByteArrayInputStream(bytes)).transferTo(text);
            return unixLines(text.toString());
        } catch (IOException impossible) {
            throw new UnreadableException(SourceFile.reason(impossible), impossible);
        }
    }

    /** The text with {@code \n} for the line ends of all systems, and else as it is. */
    static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Report page(String origin, String html) {
        Page page = new PageReader(limits.pageTime()).read(new StringReader(html));
        StringBuilder text = new StringBuilder();
        Stream.concat(Stream.of(page.headline(), page.standfirst()), page.paragraphs().stream())
                .filter(part -> !part.isEmpty())
                .forEach(part -> text.append(text.isEmpty() ? "" : "\n\n").append(part));
        Reports.Known known = new Reports.Known(
                page.section(), page.headline(), page.standfirst(), page.outlet(), page.url(), page.published());
        return reports.report(origin, text.toString(), known);
    }
}
