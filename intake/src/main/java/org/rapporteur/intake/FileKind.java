package org.rapporteur.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file's name tells: the rest is told by its content. */
final class FileKind {

    private static final String SAVE = "; save it as plain text or as a page first";
    private static final String DATA = "is data, not a report";
    private static final String CODE = "is a program or a setting, not a report";

    /** Files that are made of text and still not one report. */
    private static final Map<String, String> UNREAD = Map.ofEntries(
            Map.entry("json", DATA),
            Map.entry("jsonl", DATA),
            Map.entry("ndjson", DATA),
            Map.entry("geojson", DATA),
            Map.entry("yaml", DATA),
            Map.entry("yml", DATA),
            Map.entry("toml", DATA),
            Map.entry("ini", DATA),
            Map.entry("log", DATA),
            Map.entry("bib", DATA),
            Map.entry("ris", DATA),
            Map.entry("css", CODE),
            Map.entry("js", CODE),
            Map.entry("py", CODE),
            Map.entry("r", CODE),
            Map.entry("java", CODE),
            Map.entry("sh", CODE),
            Map.entry("sql", CODE),
            Map.entry("svg", "is a picture (SVG)"),
            Map.entry("xml", "is XML" + SAVE),
            Map.entry("rss", "is a feed" + SAVE),
            Map.entry("atom", "is a feed" + SAVE),
            Map.entry("mht", "is a web archive" + SAVE),
            Map.entry("mhtml", "is a web archive" + SAVE),
            Map.entry("warc", "is a web archive" + SAVE),
            Map.entry("eml", "is an e-mail" + SAVE),
            Map.entry("mbox", "is a mailbox" + SAVE));

    private static final Set<String> TABLES = Set.of("csv", "tsv");

    private FileKind() {}

    /** Why a file of this name is not read, if it is of such a kind. */
    static Optional<String> reasonNotToRead(Path file) {
        return Optional.ofNullable(UNREAD.get(extension(file)));
    }

    static boolean isTable(Path file) {
        return TABLES.contains(extension(file));
    }

    /** Whether a folder holds the pictures and scripts that a browser saved beside a page of the same name. */
    static boolean isPartOfPage(Path folder) {
        String name = folder.getFileName().toString();
        String page = name.replaceFirst("(?:_files|\\.files|_fichiers|-Dateien|_archivos|_bestanden|_file)$", "");
        return !page.equals(name)
                && (Files.exists(folder.resolveSibling(page + ".html"))
                        || Files.exists(folder.resolveSibling(page + ".htm")));
    }

    private static String extension(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
