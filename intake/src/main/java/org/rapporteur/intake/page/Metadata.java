package org.rapporteur.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.dates.WrittenDate;
import org.rapporteur.record.EdtfDate;

/**
 * What a page says of its article: in JSON-LD (schema.org), OpenGraph, other {@code <meta>} elements and {@code <time>}.
 * Each is {@code ""}, unknown or empty where the page is silent.
 *
 * @param description what sums the article up, or its first words
 * @param body the article's paragraphs as JSON-LD gives them
 */
record Metadata(
        String section,
        String headline,
        String description,
        String outlet,
        String url,
        EdtfDate published,
        List<String> body) {

    private static final String PUBLISHED =
            "meta[property=article:published_time], meta[property=og:article:published_time],"
                + " meta[itemprop=datePublished], meta[name~=(?i)^("
                + "article:published_time|date|pubdate|publish-?date|publication_?date|dc\\.date|dc\\.date\\.issued|dcterms\\.(date|created|issued)"
                + "|parsely-pub-date|sailthru\\.date|citation_(publication_)?date)$]";
    private static final Pattern SAVED_FROM = Pattern.compile("\\s*saved from url=\\([0-9]+\\)(\\S+)\\s*");
    private static final int LEAST_BODY = 200;

    static Metadata of(Document document) {
        JsonNode article = LinkedData.article(document);
        return new Metadata(
                firstOf(
                        text(article.path("articleSection")),
                        meta(document, "meta[property=article:section], meta[name=section]")),
                firstOf(
                        text(article.path("headline")),
                        meta(document, "meta[property=og:title], meta[name=twitter:title]")),
                firstOf(
                        text(article.path("description")),
                        meta(document, "meta[property=og:description], meta[name=description]")),
                firstOf(
                        text(article.path("publisher").path("name")),
                        text(article.path("publisher").path(0).path("name")),
                        meta(document, "meta[property=og:site_name]"),
                        meta(document, "meta[name=application-name], meta[name=publisher], meta[name=dc.publisher]")),
                url(document, article),
                published(document, article),
                body(article));
    }

    private static String url(Document document, JsonNode article) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        return Stream.of(
                        canonical == null ? "" : canonical.attr("href"),
                        meta(document, "meta[property=og:url]"),
                        text(article.path("mainEntityOfPage").path("@id")),
                        text(article.path("mainEntityOfPage")),
                        text(article.path("url")),
                        savedFrom(document))
                .filter(address -> address.matches("https?://\\S+"))
                .findFirst()
                .orElse("");
    }

    /** The comment that browsers put above a page they save. */
    private static String savedFrom(Document document) {
        return Stream.concat(document.childNodes().stream(), document.head().childNodes().stream())
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
                .filter(Matcher::matches)
                .map(saved -> saved.group(1))
                .findFirst()
                .orElse("");
    }

    private static EdtfDate published(Document document, JsonNode article) {
        Stream<String> declared = Stream.of(
                text(article.path("datePublished")), text(article.path("dateCreated")), meta(document, PUBLISHED));
        Stream<String> shown =
                document
                        .select("[itemprop=datePublished], time[pubdate], article time, header time, main time, time")
                        .stream()
                        .flatMap(time ->
                                Stream.of(time.attr("datetime"), time.attr("content"), Blocks.shown(time.wholeText())));
        return Stream.concat(declared, shown)
                .map(Metadata::day)
                .filter(EdtfDate::isKnown)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate day(String written) {
        String line = written.length() > 100 ? written.substring(0, 100) : written;
        String plain = line.matches("[12][0-9]{7}")
                ? line.substring(0, 4) + "-" + line.substring(4, 6) + "-" + line.substring(6)
                : line;
        return WrittenDate.first(plain)
                .map(WrittenDate::date)
                .filter(date -> date.earliest().isPresent())
                .orElse(EdtfDate.UNKNOWN);
    }

    private static List<String> body(JsonNode article) {
        String body = article.path("articleBody").asText("");
        if (body.length() < LEAST_BODY) {
            return List.of();
        }
        return LinkedData.withoutTags(body)
                .lines()
                .map(Blocks::shown)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static String text(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        return value.isTextual() ? Blocks.shown(LinkedData.withoutTags(value.asText())) : "";
    }

    private static String meta(Document document, String selector) {
        return document.select(selector).stream()
                .map(element -> Blocks.shown(element.attr("content")))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private static String firstOf(String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }
}
