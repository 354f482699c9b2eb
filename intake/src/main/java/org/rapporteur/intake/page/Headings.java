package org.rapporteur.intake.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.words.Lexicon;

/** Headline and standfirst as a page shows them. */
final class Headings {

    private static final Lexicon LEXICON = Lexicon.named("page");
    private static final int LONGEST_HEADLINE = 300;
    private static final int SHORTEST_STANDFIRST = 20;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int LONGEST_RUBRIC = 80;
    private static final Pattern SUFFIX = Pattern.compile("(.{8,}?)\\s+[|–—·»-]\\s+([^|–—·»]{2,40})$");

    private Headings() {}

    /** The one first-level heading if it agrees with the page's title, else what the metadata say, else the title. */
    static String headline(Document document, Metadata metadata) {
        String title = Blocks.shown(document.title());
        List<String> headings = document.select("h1").stream()
                .map(heading -> Blocks.shown(heading.wholeText()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADLINE)
                .distinct()
                .toList();
        String named = metadata.headline();
        return headings.stream()
                .filter(heading ->
                        shares(heading, named) || shares(heading, title) || named.isEmpty() && title.isEmpty())
                .findFirst()
                .orElse(withoutOutlet(named.isEmpty() ? title : named, metadata.outlet()));
    }

    /** Whether most words of the shorter line are in the longer one. */
    private static boolean shares(String one, String other) {
        List<String> words = Arrays.asList(letters(one).split(" "));
        List<String> others = Arrays.asList(letters(other).split(" "));
        long common = words.stream().filter(others::contains).count();
        return common > 0 && common * 2 >= Math.min(words.size(), others.size());
    }

    /** "Ferry talks resume - Harbour Post" without the outlet's name. */
    private static String withoutOutlet(String title, String outlet) {
        Matcher suffix = SUFFIX.matcher(title);
        boolean isNamed = suffix.matches() && (isSame(suffix.group(2), outlet) || title.contains(" | "));
        return isNamed ? suffix.group(1).strip() : title;
    }

    /** What sums the article up in an element of its own: of such a class, or set otherwise and equal to the description. */
    static String standfirst(
            Document document, Metadata metadata, List<Block> blocks, String headline, List<String> paragraphs) {
        Stream<String> marked = document.select("[class], [itemprop]").stream()
                .filter(Headings::isStandfirst)
                .map(element -> Blocks.shown(element.wholeText()));
        Stream<String> described = blocks.stream()
                .filter(block -> isSame(block.text(), metadata.description()))
                .filter(block -> !isElsewhere(block.element()) && isSetApart(block.element()))
                .map(Block::text);
        return Stream.concat(marked, described)
                .filter(text -> text.length() >= SHORTEST_STANDFIRST && text.length() <= LONGEST_STANDFIRST)
                .filter(text -> !isSame(text, headline))
                .filter(text -> isAbove(text, headline, paragraphs))
                .findFirst()
                .orElse("");
    }

    /** Teasers of other articles have summaries too: the article's own stands above it, or is shown in no paragraph. */
    private static boolean isAbove(String text, String headline, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isSame(paragraphs.get(i), text)) {
                return i == 0
                        || paragraphs.subList(0, i).stream()
                                .allMatch(before -> isSame(before, headline) || isShort(before));
            }
        }
        return true;
    }

    /** Whether a paragraph is too short for prose: a rubric, a byline, a date. */
    static boolean isShort(String paragraph) {
        return paragraph.length() <= LONGEST_RUBRIC && !paragraph.endsWith(".");
    }

    /** Whether an element is not set like the paragraphs of a story that stand beside it. */
    private static boolean isSetApart(Element element) {
        return element.siblingElements().stream()
                .noneMatch(sibling -> sibling.normalName().equals(element.normalName())
                        && sibling.className().equals(element.className())
                        && sibling.wholeText().strip().length() > LONGEST_RUBRIC);
    }

    private static boolean isStandfirst(Element element) {
        if (element.normalName().equals("meta") || isElsewhere(element)) {
            return false;
        }
        return element.classNames().stream().anyMatch(name -> LEXICON.matches("standfirst", name))
                || LEXICON.matches("standfirst", element.attr("itemprop"));
    }

    private static boolean isElsewhere(Element element) {
        Element parent = element;
        for (int step = 0; step < 30 && parent != null; step++, parent = parent.parent()) {
            boolean isNoise = ClassWords.of(parent).anyMatch(word -> LEXICON.matches("elsewhere", word));
            if (isNoise || List.of("aside", "nav", "footer", "a").contains(parent.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two lines have the same words. */
    static boolean isSame(String one, String other) {
        return !one.isEmpty() && letters(one).equals(letters(other));
    }

    private static String letters(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
