package org.rapporteur.reading.statements;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.reading.language.Trees;
import org.rapporteur.record.Act;

/**
 * Speakers told by a mark instead of a verb: a name and a colon before the words ("Ortega: No talks before May"), as in
 * headlines and transcripts, or a dash and a name behind a quotation ("“We are tired.” — Ana Ruiz"). Pure; safe for use by
 * several threads.
 */
final class MarkedSpeakers {

    private static final Set<String> ENDING = Set.of(".", ",", "(", "“", "\"");
    private static final Set<String> BETWEEN = Tags.of("POS DT $");

    private static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");
    private static final int LONGEST_NAME = 6;
    private static final int FEWEST_WORDS = 3;

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    MarkedSpeakers(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    /** @param mark index of a colon or dash */
    Optional<Attribution> find(Sentence sentence, int mark, BitSet quoted) {
        String text = sentence.token(mark).text();
        if (text.equals(":")) {
            return beforeColon(sentence, mark);
        }
        return DASHES.contains(text) ? behindDash(sentence, mark, quoted) : Optional.empty();
    }

    private Optional<Attribution> beforeColon(Sentence sentence, int colon) {
        int first = sentence.size() > 0 && Trees.isQuotationMark(sentence.token(0)) ? 1 : 0;
        if (colon == first || colon - first > LONGEST_NAME || sentence.size() - colon <= FEWEST_WORDS) {
            return Optional.empty();
        }
        for (int i = first; i < colon; i++) {
            if (!isPartOfName(sentence.token(i))) {
                return Optional.empty();
            }
        }
        int head = colon - 1;
        BitSet content = Trees.trimmed(sentence, Trees.range(colon + 1, sentence.size()));
        boolean genre = lexicon.isGenre(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        boolean speaks = !genre && sources.isLikelySource(sentence, head);
        return speaks && Trees.hasVerb(sentence, content)
                ? Optional.of(attribution(sentence, colon, Trees.range(first, colon), head, content))
                : Optional.empty();
    }

    private Optional<Attribution> behindDash(Sentence sentence, int dash, BitSet quoted) {
        int last = dash + 1;
        while (last < sentence.size() && last - dash <= LONGEST_NAME && sentence.token(last).isName()) {
            last++;
        }
        boolean person = last > dash + 1 && sentence.token(last - 1).entity().equals("PERSON");
        boolean ends = last >= sentence.size() || ENDING.contains(sentence.token(last).text());
        boolean behind = dash == 0 || quoted.get(dash - 1);
        if (!person || !ends || !behind) {
            return Optional.empty();
        }
        int begin = dash;
        while (begin > 0 && quoted.get(begin - 1)) {
            begin--;
        }
        return Optional.of(attribution(sentence, dash, Trees.range(dash + 1, last), last - 1, Trees.range(begin, dash)));
    }

    private static boolean isPartOfName(Token token) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return token.isNoun() && capital || BETWEEN.contains(token.tag()) || capital && token.tag().startsWith("JJ");
    }

    private static Attribution attribution(Sentence sentence, int mark, BitSet source, int head, BitSet content) {
        return new Attribution(
                sentence, mark, source, head, Trees.range(mark, mark + 1), content, -1, Act.ASSERT, false, true, true);
    }
}
