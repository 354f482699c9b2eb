package org.rapporteur.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One report as it was read.
 *
 * @param id made from the origin's last part and the text, so the same report read twice is one report
 * @param origin the file or address it was read from
 * @param source the outlet, where the report names it
 * @param text the whole report; of a plain-text file its content character for character (line ends as {@code \n})
 * @param published publication date, {@link EdtfDate#UNKNOWN} where nothing states it
 * @param language ISO 639 code of the text's language, {@code ""} if unknown
 * @param sha256 of the text in UTF-8
 * @param duplicateOf the id of the report that this one reprints, {@code ""} if it is its own
 */
public record Report(
        String id,
        String origin,
        String source,
        String url,
        String section,
        String headline,
        String standfirst,
        Dateline dateline,
        EdtfDate published,
        Text text,
        String language,
        String sha256,
        String duplicateOf) {

    public Report {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(standfirst, "standfirst");
        Objects.requireNonNull(dateline, "dateline");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(duplicateOf, "duplicateOf");
        if (id.isBlank() || origin.isBlank()) {
            throw new RecordException("a report needs an id and an origin");
        }
        if (!sha256.equals(sha256Of(text.toString()))) {
            throw new RecordException("the text of report %s is not the text that was read".formatted(id));
        }
    }

    /** A report of which nothing but its origin and text is known yet. */
    public static Report of(String origin, String text) {
        String digest = sha256Of(text);
        return new Report(
                idOf(origin, digest),
                origin,
                "",
                "",
                "",
                "",
                "",
                Dateline.NONE,
                EdtfDate.UNKNOWN,
                Text.of(text),
                "",
                digest,
                "");
    }

    /** The same report under another origin; its id stays. */
    public Report withOrigin(String other) {
        return new Report(
                id, other, source, url, section, headline, standfirst, dateline, published, text, language, sha256, duplicateOf);
    }

    private static String idOf(String origin, String digest) {
        String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
        return "r-" + sha256Of(name + "\n" + digest).substring(0, 12);
    }

    /** The SHA-256 of {@code text} in UTF-8, as lower-case hexadecimal digits. */
    public static String sha256Of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new RecordException("every Java platform has SHA-256, this one does not", missing);
        }
    }

    /**
     * When it was written: the dateline's date where that is a whole day, else the date of publication, else what the
     * dateline leaves open.
     */
    public EdtfDate written() {
        boolean wholeDay = dateline.date().day().isPresent();
        return wholeDay || !published.isKnown() ? dateline.date() : published;
    }

    /**
     * Cites the words at {@code span}.
     *
     * @throws RecordException if the span is empty or runs past the text
     */
    public Citation cite(Span span) {
        return Citation.of(this, span);
    }

    /** As {@link #cite(Span)}. */
    public Citation cite(int start, int end) {
        return cite(new Span(start, end));
    }

    /**
     * Cites the words at {@code span}, which must be {@code exact}: for citations that come back from storage.
     *
     * @throws RecordException if the report does not say these words there
     */
    public Citation cite(Span span, String exact) {
        Citation citation = cite(span);
        if (!citation.exact().equals(exact)) {
            throw new RecordException("report %s does not say “%s” at %d–%d".formatted(id, exact, span.start(), span.end()));
        }
        return citation;
    }

    public Report withDateline(Dateline value) {
        return new Report(
                id, origin, source, url, section, headline, standfirst, value, published, text, language, sha256, duplicateOf);
    }

    public Report withPublished(EdtfDate value) {
        return new Report(
                id, origin, source, url, section, headline, standfirst, dateline, value, text, language, sha256, duplicateOf);
    }

    public Report withHeading(String newSection, String newHeadline, String newStandfirst) {
        return new Report(
                id,
                origin,
                source,
                url,
                newSection,
                newHeadline,
                newStandfirst,
                dateline,
                published,
                text,
                language,
                sha256,
                duplicateOf);
    }

    public Report withOutlet(String newSource, String newUrl) {
        return new Report(
                id, origin, newSource, newUrl, section, headline, standfirst, dateline, published, text, language, sha256, duplicateOf);
    }

    public Report withLanguage(String value) {
        return new Report(
                id, origin, source, url, section, headline, standfirst, dateline, published, text, value, sha256, duplicateOf);
    }

    public Report withDuplicateOf(String original) {
        return new Report(
                id, origin, source, url, section, headline, standfirst, dateline, published, text, language, sha256, original);
    }
}
