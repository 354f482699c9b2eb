package org.rapporteur.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article among a page's JSON-LD (schema.org's {@code Article} and its kinds). */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE =
            Pattern.compile("(?:\\w*:)?(?:\\w*Article|Report|\\w*BlogPosting|AnalysisNewsArticle)");
    private static final int DEEPEST = 6;

    private LinkedData() {}

    /** The first article; a missing node if there is none. What is not JSON is passed over. */
    static JsonNode article(Document document) {
        return document.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parsed(script).stream())
                .flatMap(node -> articles(node, 0))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Optional<JsonNode> parsed(Element script) {
        try {
            return Optional.ofNullable(JSON.readTree(script.data()));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> articles(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        Stream<JsonNode> self = isArticle(node.path("@type")) ? Stream.of(node) : Stream.empty();
        JsonNode graph = node.isArray()
                ? node
                : node.path("@graph").isMissingNode() ? node.path("mainEntity") : node.path("@graph");
        Stream<JsonNode> inside = graph.isArray()
                ? StreamSupport.stream(graph.spliterator(), false).flatMap(child -> articles(child, depth + 1))
                : graph.isObject() ? articles(graph, depth + 1) : Stream.empty();
        return Stream.concat(self, inside);
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(LinkedData::isArticle)
                : ARTICLE.matcher(type.asText("")).matches();
    }

    /** Text of which tags and entities were part; paragraphs and breaks become line ends. */
    static String withoutTags(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parseBodyFragment(text.replaceAll("(?i)</p>|<br\\s*/?>", "\n"))
                        .wholeText();
    }
}
