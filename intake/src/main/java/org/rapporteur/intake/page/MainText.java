package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.files.UnreadableException;
import org.rapporteur.intake.words.Lexicon;

/**
 * Chooses the blocks of a page that are its article.
 *
 * <p>The method is that of text density: paragraphs speak for the element that holds them, and the less for the
 * elements around it (compare C. Kohlschütter and others, Boilerplate detection using shallow text features, 2010).
 */
final class MainText {

    private static final Lexicon LEXICON = Lexicon.named("page");

    /** How far up a paragraph speaks for what is around it, and how much less each step. */
    private static final int REACH = 30;

    private static final double FADE = 0.75;
    private static final int LEAST = 140;

    private final Document document;
    private final String declared;
    private final List<Block> blocks;
    private final Map<Element, Double> inside = new IdentityHashMap<>();
    private final Map<Element, Boolean> noise = new IdentityHashMap<>();
    private final double total;

    /**
     * @param declared the article's text as the page's metadata has it, {@code ""} if they do not
     */
    MainText(Document document, List<Block> blocks, List<String> declared) {
        this.document = document;
        this.declared = letters(String.join(" ", declared));
        this.total = weigh(blocks);
        List<Block> kept = blocks.stream().filter(block -> !isNoise(block)).toList();
        this.blocks = declared.isEmpty() ? kept : orDeclared(kept, declared);
    }

    private double weigh(List<Block> all) {
        double sum = 0;
        for (Block block : all) {
            if (block.isProse()) {
                sum += block.weight();
                Element element = block.element();
                for (int step = 0; step < REACH && element != null; step++, element = element.parent()) {
                    inside.merge(element, block.weight(), Double::sum);
                }
            }
        }
        return sum;
    }

    /** What the metadata declare is taken where the page itself shows much less of it: the rest comes by script. */
    private List<Block> orDeclared(List<Block> shown, List<String> paragraphs) {
        List<Block> confirmed = shown.stream()
                .filter(block -> declared.contains(letters(block.text())))
                .toList();
        long confirmedLength = confirmed.stream()
                .filter(block -> !block.isHeading())
                .mapToLong(block -> letters(block.text()).length())
                .sum();
        if (confirmedLength >= declared.length() * 0.8) {
            return confirmed;
        }
        long shownLength = shown.stream()
                .filter(Block::isProse)
                .mapToLong(block -> block.text().length())
                .sum();
        return shownLength >= declared.length() * 0.7
                ? shown
                : paragraphs.stream()
                        .map(text -> new Block(document.body(), text, 0))
                        .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * The article's paragraphs.
     *
     * @throws UnreadableException if the page has none
     */
    List<String> paragraphs() {
        List<Block> story = story();
        int prose = story.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
        boolean isDeclared = story.stream().anyMatch(Block::isProse) && hasOne("[itemprop=articleBody], article");
        if (prose < LEAST && !isDeclared) {
            throw new UnreadableException("holds no article: only menus, links and notices");
        }
        List<String> paragraphs = new ArrayList<>();
        for (Block block : story) {
            if (paragraphs.isEmpty() || !paragraphs.get(paragraphs.size() - 1).equals(block.text())) {
                paragraphs.add(block.text());
            }
        }
        return paragraphs;
    }

    private boolean hasOne(String selector) {
        return document.selectFirst(selector) != null;
    }

    private List<Block> story() {
        Set<Element> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        bodies.addAll(document.select("[itemprop=articleBody]"));
        List<Block> declaredBody = within(bodies);
        if (prose(declaredBody) >= LEAST) {
            return readable(declaredBody);
        }
        List<Block> scope = document.select("article, main, [role=main]").stream()
                .map(element -> within(Set.of(element)))
                .filter(part -> prose(part) >= total * 0.4 && prose(part) > 0)
                .min(Comparator.comparingInt(List::size))
                .orElse(blocks);
        return readable(densest(scope));
    }

    private List<Block> within(Set<Element> elements) {
        return elements.isEmpty()
                ? List.of()
                : blocks.stream().filter(block -> isWithin(block, elements)).toList();
    }

    private static boolean isWithin(Block block, Set<Element> elements) {
        Element element = block.element();
        for (int step = 0; step < REACH && element != null; step++, element = element.parent()) {
            if (elements.contains(element)) {
                return true;
            }
        }
        return false;
    }

    private static double prose(List<Block> part) {
        return part.stream().filter(Block::isProse).mapToDouble(Block::weight).sum();
    }

    private List<Block> densest(List<Block> scope) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Block block : scope) {
            Element element = block.isProse() ? holder(block) : null;
            double weight = block.weight();
            for (int step = 0; step < REACH && element != null; step++, element = element.parent()) {
                if (scores.merge(element, weight, Double::sum) == weight) {
                    candidates.add(element);
                }
                weight *= FADE;
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(scores::get))
                .map(best -> within(withSiblings(best, scores)))
                .orElse(List.of());
    }

    /** What holds a paragraph: its element's parent, or the element itself where text stands bare between breaks. */
    private static Element holder(Block block) {
        boolean isParagraph = block.element().normalName().matches("p|blockquote|li|pre");
        return isParagraph ? block.element().parent() : block.element();
    }

    /** The part itself and its neighbours of the same make: some pages cut an article into sections. */
    private static Set<Element> withSiblings(Element best, Map<Element, Double> scores) {
        Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.add(best);
        if (best.parent() != null) {
            best.parent().children().stream()
                    .filter(sibling -> sibling.normalName().equals(best.normalName())
                            && sibling.className().equals(best.className()))
                    .filter(sibling -> scores.containsKey(sibling))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static List<Block> readable(List<Block> part) {
        List<Block> kept = part.stream().filter(MainText::isReadable).toList();
        // A subheading over nothing belonged to what was left out.
        List<Block> story = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).isHeading()
                    || i + 1 < kept.size() && !kept.get(i + 1).isHeading()) {
                story.add(kept.get(i));
            }
        }
        return story;
    }

    private static boolean isReadable(Block block) {
        if (block.isProse()) {
            return true;
        }
        boolean isBarelyLinked = block.linkDensity() < 0.5;
        return isBarelyLinked
                && (!block.isItem() || block.text().length() >= 30)
                && block.text().indexOf(' ') > 0;
    }

    private boolean isNoise(Block block) {
        if (LEXICON.matches("line", block.text().length() > 1200 ? "" : block.text())) {
            return true;
        }
        Element element = block.element();
        for (int step = 0; step < REACH && element != null; step++, element = element.parent()) {
            if (noise.computeIfAbsent(element, this::isNoise)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoise(Element element) {
        boolean holdsMost = inside.getOrDefault(element, 0.0) > total * 0.4;
        return ClassWords.of(element)
                .anyMatch(word -> LEXICON.matches("always", word) || !holdsMost && LEXICON.matches("usually", word));
    }
}
