package org.rapporteur.analysis.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.rapporteur.record.Citation;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.Report;

/**
 * Prints a brief as one self-contained page that prints well, knows dark screens and can be read by ear. Safe between
 * threads.
 *
 * <p>The page is built as a tree, so that whatever a report says is escaped by construction; its content policy allows
 * one style sheet, known by its hash, and nothing else: no script, no picture, no address that is fetched. Only
 * {@code http} and {@code https} addresses of reports become links.
 */
public final class HtmlBrief {

    private static final String STYLE = style();

    private final Brief brief;
    private final Notes notes;
    private final Map<String, Report> reports = new HashMap<>();
    /** Notes to which a way back has been laid already: an id may stand only once on a page. */
    private final Set<Integer> anchored = new HashSet<>();

    private HtmlBrief(Brief brief) {
        this.brief = brief;
        this.notes = Notes.of(brief);
        brief.sources().forEach(report -> reports.put(report.id(), report));
    }

    /** The whole document. */
    public static String print(Brief brief) {
        return new HtmlBrief(brief).document();
    }

    private String document() {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"));
        Element body = html.appendElement("body");
        body.appendElement("a").addClass("skip").attr("href", "#brief").text("Skip to the brief");
        header(body.appendElement("header"));
        Element main = body.appendElement("main").attr("id", "brief").attr("tabindex", "-1");
        for (int i = 0; i < brief.sections().size(); i++) {
            section(main, "section-" + (i + 1), brief.sections().get(i));
        }
        sources(main);
        notes(main);
        return page.outerHtml() + "\n";
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src 'sha256-" + digest(STYLE)
                                + "'; base-uri 'none'; form-action 'none'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(brief.title());
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private void header(Element header) {
        header.appendElement("h1").text(brief.title());
        header.appendElement("p").addClass("scope").text(SourceWords.scope(brief) + " Each number leads to the words that the line stands on.");
        Element list = header.appendElement("nav").attr("aria-label", "Sections").appendElement("ul");
        for (int i = 0; i < brief.sections().size(); i++) {
            String heading = brief.sections().get(i).heading();
            list.appendElement("li").appendElement("a").attr("href", "#section-" + (i + 1)).text(heading);
        }
        list.appendElement("li").appendElement("a").attr("href", "#sources").text("Sources");
        list.appendElement("li").appendElement("a").attr("href", "#notes").text("Notes");
    }

    private void section(Element main, String id, Section section) {
        Element part = part(main, id, section.heading());
        Element list = null;
        for (Block block : section.blocks()) {
            if (block instanceof Sentence sentence) {
                list = list == null ? part.appendElement("ul") : list;
                sentence(list.appendElement("li"), sentence);
            } else if (block instanceof Table table) {
                list = null;
                table(part, id, table);
            }
        }
        if (section.omitted() > 0) {
            part.appendElement("p").addClass("more").text(SourceWords.omitted(section));
        }
    }

    private static Element part(Element main, String id, String heading) {
        Element part = main.appendElement("section").attr("id", id).attr("aria-labelledby", id + "-heading");
        part.appendElement("h2").attr("id", id + "-heading").text(heading);
        return part;
    }

    private void table(Element part, String id, Table table) {
        Element wide = part.appendElement("div")
                .addClass("wide")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", table.caption());
        Element element = wide.appendElement("table");
        element.appendElement("caption").text(table.caption());
        Element heads = element.appendElement("thead").appendElement("tr");
        table.columns().forEach(column -> heads.appendElement("th").attr("scope", "col").text(column));
        Element rows = element.appendElement("tbody");
        for (Table.Row row : table.rows()) {
            Element line = rows.appendElement("tr");
            line.appendElement("th").attr("scope", "row").text(row.head());
            row.cells().forEach(cell -> {
                Element data = line.appendElement("td");
                cell.forEach(sentence -> sentence(data.appendElement("p"), sentence));
                if (cell.isEmpty()) {
                    data.text("–");
                }
            });
        }
    }

    private void sentence(Element place, Sentence sentence) {
        place.appendText(sentence.text() + "\u00a0");
        if (sentence.confirmed()) {
            place.appendElement("span")
                    .addClass("confirmed")
                    .attr("title", "confirmed by an analyst")
                    .text(SourceWords.CONFIRMED);
            place.appendText("\u00a0");
        }
        Element sup = place.appendElement("sup");
        for (Citation citation : sentence.citations()) {
            int number = notes.of(citation);
            Element link = sup.appendElement("a")
                    .attr("href", "#note-" + number)
                    .attr("role", "doc-noteref")
                    .attr("aria-label", "Note " + number)
                    .text("[" + number + "]");
            if (anchored.add(number)) {
                link.attr("id", "ref-" + number);
            }
        }
    }

    private void sources(Element main) {
        Element part = part(main, "sources", "Sources").addClass("sources");
        if (!brief.outlets().isEmpty()) {
            Element outlets = part.appendElement("ul").addClass("outlets");
            SourceWords.byWeight(brief).forEach(outlet -> outlets.appendElement("li").text(outlet));
        }
        Element list = part.appendElement("ul");
        for (Report report : brief.sources()) {
            Element item = list.appendElement("li");
            item.appendElement("cite").text(SourceWords.title(report));
            String reprint = report.duplicateOf().isEmpty() ? "" : " (a reprint)";
            item.appendText(". " + SourceWords.imprint(report) + reprint + " – ");
            if (report.url().matches("(?i)https?://\\S+")) {
                item.appendElement("a").attr("href", report.url()).attr("rel", "noreferrer noopener").text(report.url());
            } else {
                item.appendText(report.origin());
            }
        }
    }

    private void notes(Element main) {
        if (notes.inOrder().isEmpty()) {
            return;
        }
        Element part = part(main, "notes", "Notes").addClass("notes").attr("role", "doc-endnotes");
        Element list = part.appendElement("ol");
        for (Citation citation : notes.inOrder()) {
            int number = notes.of(citation);
            Element item = list.appendElement("li").attr("id", "note-" + number);
            Report report = reports.get(citation.report());
            item.appendElement("cite").text(report == null ? citation.report() : SourceWords.title(report));
            item.appendText(report == null ? " " : ", " + SourceWords.imprint(report) + " ");
            item.appendElement("span").addClass("where").text("(" + SourceWords.where(citation) + ")");
            item.appendText(" ");
            item.appendElement("a")
                    .addClass("back")
                    .attr("href", "#ref-" + number)
                    .attr("role", "doc-backlink")
                    .attr("aria-label", "Back to where note " + number + " is first used")
                    .text("↩");
            item.appendElement("blockquote").text(citation.exact());
        }
    }

    private static String style() {
        try (InputStream in = HtmlBrief.class.getResourceAsStream("brief.css")) {
            if (in == null) {
                throw new RecordException("the resource brief.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new RecordException("the resource brief.css cannot be read", unreadable);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new RecordException("every Java platform has SHA-256, this one does not", missing);
        }
    }
}
