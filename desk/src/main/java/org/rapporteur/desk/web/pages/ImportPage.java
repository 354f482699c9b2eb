package org.rapporteur.desk.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.desk.web.Guard;
import org.rapporteur.desk.web.Params;
import org.rapporteur.desk.web.Refusal;
import org.rapporteur.desk.web.Workplace;
import org.rapporteur.desk.web.imports.FeedOrder;
import org.rapporteur.desk.web.imports.Feeds;
import org.rapporteur.desk.web.imports.Import;
import org.rapporteur.desk.web.imports.Imports;
import org.rapporteur.record.EdtfDate;

/**
 * Where reports are brought in, and what became of those that were.
 *
 * @param token that the form must carry
 * @param codebook by which they are read
 * @param feeds that are watched
 */
public record ImportPage(String token, String codebook, List<Entry> imports, List<Watch> feeds) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);
    private static final String SELF = Way.IMPORT.address();

    public ImportPage {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(codebook, "codebook");
        imports = List.copyOf(imports);
        feeds = List.copyOf(feeds);
    }

    /**
     * A feed that is watched.
     *
     * @param at when it was looked at, as a machine reads it; {@code ""} if it was not
     * @param clock the same as people read it
     * @param what came of that
     */
    public record Watch(String address, String title, String every, String at, String clock, String what, boolean failed) {}

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
                workplace.imports().all().stream().map(ImportPage::entry).toList(),
                workplace.feeds().all().stream().map(ImportPage::watch).toList());
    }

    /** After how long a feed is looked at again, to choose from. */
    public static List<Choice> intervals() {
        return Stream.of(15, 30, 60, 360, 1440).map(minutes -> new Choice(String.valueOf(minutes), every(minutes))).toList();
    }

    private static String every(int minutes) {
        return minutes % 1440 == 0 ? counted(minutes / 1440, "day") : minutes % 60 == 0 ? counted(minutes / 60, "hour") : counted(minutes, "minute");
    }

    private static String counted(int number, String unit) {
        return number == 1 ? "every " + unit : "every %d %ss".formatted(number, unit);
    }

    private static Watch watch(Feeds.Watched it) {
        Feeds.Seen seen = it.seen();
        ZonedDateTime at = seen.at().atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
        String what = !seen.trouble().isEmpty() ? seen.trouble()
                : !seen.isLookedAt() ? "not looked at yet"
                : seen.fresh() == 0 ? "nothing new"
                : "%d new: import %s".formatted(seen.fresh(), seen.imported());
        return new Watch(
                it.feed().address(),
                seen.title().isBlank() ? it.feed().address() : seen.title(),
                every(it.feed().minutes()),
                seen.isLookedAt() ? at.toOffsetDateTime().toString() : "",
                seen.isLookedAt() ? CLOCK.format(at) : "",
                what,
                !seen.trouble().isEmpty());
    }

    /** Watches a feed, looks at one now, or watches one no more, and leads back to the page. */
    static void feed(Context asked, Workplace workplace) {
        String address = field(asked, "address");
        switch (field(asked, "do")) {
            case "watch" -> FeedOrder.watch(workplace.feeds(), address, field(asked, "minutes"));
            case "look" -> workplace.feeds().look(FeedOrder.watched(workplace.feeds(), address));
            case "stop" -> workplace.feeds().stop(FeedOrder.watched(workplace.feeds(), address).address());
            default -> throw Refusal.wrong("'do' is one of watch, look, stop");
        }
        asked.redirect(SELF + "#feeds", HttpStatus.SEE_OTHER);
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
