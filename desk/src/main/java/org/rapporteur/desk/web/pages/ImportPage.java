package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Guard;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.imports.Import;
import org.rapporteur.desk.web.imports.Imports;
import org.rapporteur.record.EdtfDate;

/**
 * Where reports are brought in, and what became of those that were.
 *
 * @param token that the form must carry
 * @param codebook by which they are read
 */
public record ImportPage(String token, String codebook, List<Entry> imports) {

    private static final String SELF = Way.IMPORT.address();

    public ImportPage {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(codebook, "codebook");
        imports = List.copyOf(imports);
    }

    /**
     * An import.
     *
     * @param state in words
     * @param over whether nothing more will become of it
     */
    public record Entry(String id, String state, boolean over, List<Row> kept, List<Import.Failed> failed) {}

    /** A report of an import. */
    public record Row(String address, String title, String what) {}

    /** Whether any is still being read. */
    public boolean isBusy() {
        return imports.stream().anyMatch(entry -> !entry.over());
    }

    /** The field in which the token goes. */
    public static String tokenField() {
        return Guard.FIELD;
    }

    static ImportPage of(Workplace workplace) {
        return new ImportPage(
                workplace.guard().token(),
                workplace.shown().codebook().title(),
                workplace.imports().all().stream().map(ImportPage::entry).toList());
    }

    private static Entry entry(Import it) {
        List<Row> rows = it.kept().stream()
                .map(kept -> new Row(
                        "/reports/" + Words.encoded(kept.report()),
                        kept.headline().isBlank() ? kept.origin() : kept.headline(),
                        what(kept)))
                .toList();
        String state = switch (it.state()) {
            case WAITING -> "waits for its turn";
            case READING -> "is being read";
            case DONE -> "done";
            case STOPPED -> "stopped";
        };
        return new Entry(it.id(), state, it.isOver(), rows, it.failures());
    }

    private static String what(Import.Kept kept) {
        return switch (kept.how()) {
            case "unchanged" -> "was here already";
            case "duplicate" -> "a reprint of another";
            default -> "%d statements, %d events".formatted(kept.statements(), kept.events());
        };
    }

    /** Takes in what the form sends, and leads back to the page. */
    static void add(Context asked, Workplace workplace) {
        EdtfDate date = Params.published("date", field(asked, "date"));
        List<Imports.Upload> uploads = new ArrayList<>();
        for (UploadedFile file : asked.uploadedFiles()) {
            if (file.size() > 0) {
                uploads.add(new Imports.Upload(file.filename(), file.content()));
            }
        }
        List<String> addresses = Stream.of(field(asked, "addresses").split("\\s+")).filter(it -> !it.isEmpty()).toList();
        String text = field(asked, "text");
        if (uploads.isEmpty() && addresses.isEmpty() && text.isBlank()) {
            throw Refusal.wrong("choose files, paste a text or type an address");
        }
        if (!uploads.isEmpty()) {
            workplace.imports().files(uploads, date);
        }
        if (!addresses.isEmpty()) {
            workplace.imports().addresses(addresses, date);
        }
        if (!text.isBlank()) {
            workplace.imports().text(text, date);
        }
        asked.redirect(SELF, HttpStatus.SEE_OTHER);
    }

    private static String field(Context asked, String name) {
        String value = asked.formParam(name);
        return value == null ? "" : value.strip();
    }
}
