package org.rapporteur.yardsticks.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.intake.Layout;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.Report;
import org.rapporteur.record.Span;
import org.rapporteur.record.Text;

/** A report's words in the order of the text, heading and body alike, each with the sentence it stands in. Immutable. */
final class ParsedText {

    private final Text text;
    private final int bodyStart;
    private final List<Word> words;
    private final Extent verbatim;

    /** A token and its sentence. */
    record Word(Sentence sentence, Token token) {

        String tag() {
            return token.tag();
        }

        String lemma() {
            return token.lemma();
        }

        boolean isVerb() {
            return token.isVerb();
        }

        /** A verb with a tense, or a modal. */
        boolean isFinite() {
            return List.of("VBD", "VBP", "VBZ", "MD").contains(tag());
        }
    }

    ParsedText(Report report, List<Passage> passages) {
        this.text = report.text();
        this.bodyStart = Layout.of(report).body().start();
        List<Word> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (List<Sentence> sentences : List.of(passage.heading(), passage.sentences())) {
                sentences.forEach(sentence -> sentence.tokens().forEach(token -> found.add(new Word(sentence, token))));
            }
        }
        found.sort(Comparator.comparing(word -> word.token().span()));
        this.words = List.copyOf(found);
        this.verbatim = Verbatim.in(text);
    }

    Text text() {
        return text;
    }

    /** Where the story begins; what stands before is heading. */
    int bodyStart() {
        return bodyStart;
    }

    /** What stands between quotation marks. */
    Extent verbatim() {
        return verbatim;
    }

    /** The words that share a code point with the extent; marks of punctuation are none. */
    List<Word> in(Extent extent) {
        return words.stream()
                .filter(word -> word.token().isWord() && extent.meets(Extent.of(List.of(word.token().span()))))
                .toList();
    }

    /** The last {@code count} words before an offset, in the order of the text, no further back than its sentence. */
    List<Word> before(int offset, int count) {
        List<Word> earlier = words.stream()
                .filter(word -> word.token().isWord() && word.token().span().end() <= offset && word.sentence().span().end() > offset)
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - count), earlier.size());
    }

    /** The sentence at an offset, or the offset's line where the report was not parsed there. */
    Span sentenceAt(int offset) {
        return words.stream()
                .map(word -> word.sentence().span())
                .filter(span -> span.contains(offset))
                .findFirst()
                .orElseGet(() -> lineAt(offset));
    }

    private Span lineAt(int offset) {
        String all = text.toString();
        int unit = text.unit(offset);
        int end = all.indexOf('\n', unit);
        return new Span(text.offset(all.lastIndexOf('\n', unit) + 1), text.offset(end < 0 ? all.length() : end));
    }
}
