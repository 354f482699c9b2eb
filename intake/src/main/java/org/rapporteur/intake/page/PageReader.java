package org.rapporteur.intake.page;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.rapporteur.intake.files.UnreadableException;

/**
 * Finds the article in a page: what the page itself declares to be its body, else its {@code <article>}, else the part
 * with the densest prose. Safe between threads.
 */
public final class PageReader {

    private final Duration limit;

    /** A reader that gives up on a page after {@code limit}. */
    public PageReader(Duration limit) {
        this.limit = limit;
    }

    /**
     * The article of a page.
     *
     * @throws UnreadableException if there is none or the page takes too long
     */
    public Page read(Reader html) {
        Deadline deadline = new Deadline(limit);
        Document document = Parser.htmlParser().parseInput(new Guarded(html, deadline), "");
        Metadata metadata = Metadata.of(document);
        List<Block> blocks = Blocks.of(document.body(), deadline);
        List<String> paragraphs = new MainText(document, blocks, metadata.body()).paragraphs();
        String headline = Headings.headline(document, metadata);
        String standfirst = Headings.standfirst(document, metadata, blocks, headline, paragraphs);
        return new Page(
                metadata.section(),
                headline,
                standfirst,
                metadata.outlet(),
                metadata.url(),
                metadata.published(),
                withoutHeading(paragraphs, headline, standfirst));
    }

    private static List<String> withoutHeading(List<String> paragraphs, String headline, String standfirst) {
        List<String> story = new ArrayList<>(paragraphs);
        boolean isHeading = true;
        for (int i = 0; isHeading && i < story.size() && story.size() > 1; ) {
            if (Headings.isSame(story.get(i), headline) || Headings.isSame(story.get(i), standfirst)) {
                story.remove(i);
            } else {
                isHeading = Headings.isShort(story.get(i++));
            }
        }
        return story;
    }

    /** A moment after which a page is given up. */
    static final class Deadline {

        private final long end;
        private final Duration limit;

        Deadline(Duration limit) {
            this.limit = limit;
            this.end = System.nanoTime() + limit.toNanos();
        }

        void check() {
            if (System.nanoTime() - end > 0) {
                throw new UnreadableException("is not readable within %d seconds: it is too large or too deeply nested"
                        .formatted(Math.max(1, limit.toSeconds())));
            }
        }
    }

    /** Looks at the clock whenever the parser asks for more, so that no page holds it up for long. */
    private static final class Guarded extends Reader {

        private static final int MORSEL = 4096;

        private final Reader html;
        private final Deadline deadline;

        Guarded(Reader html, Deadline deadline) {
            this.html = html;
            this.deadline = deadline;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            deadline.check();
            return html.read(target, offset, Math.min(length, MORSEL));
        }

        @Override
        public void close() throws IOException {
            html.close();
        }
    }
}
