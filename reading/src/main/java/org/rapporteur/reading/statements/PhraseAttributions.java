package org.rapporteur.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Trees;

/**
 * Attributions by a fixed phrase: "according to the mayor, …", "in the words of one delegate". What is said is the rest
 * of the sentence. Pure; safe for use by several threads.
 */
final class PhraseAttributions {

    private static final Set<String> PAUSES = Set.of(":", ";");
    private static final Set<String> NOUN_PHRASE = Tags.of("DT JJ* NN* CD");
    private static final Set<String> NUMBER_OR_ARTICLE = Tags.of("CD DT");

    private final CueLexicon lexicon;
    private final SourceFinder sources;

    PhraseAttributions(CueLexicon lexicon, SourceFinder sources) {
        this.lexicon = lexicon;
        this.sources = sources;
    }

    List<Attribution> find(Sentence sentence, BitSet quoted) {
        List<Attribution> found = new ArrayList<>();
        for (Phrase phrase : lexicon.phrases()) {
            for (int i = 0; i + phrase.words().size() < sentence.size(); i++) {
                if (!quoted.get(i) && phrase.isAroundSource()) {
                    around(sentence, i, phrase).ifPresent(found::add);
                } else if (!quoted.get(i) && stands(sentence, i, phrase.words())) {
                    ofPhrase(sentence, i, phrase).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean stands(Sentence sentence, int at, List<String> words) {
        for (int w = 0; w < words.size(); w++) {
            if (!sentence.token(at + w).text().equalsIgnoreCase(words.get(w))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Attribution> ofPhrase(Sentence sentence, int at, Phrase phrase) {
        int end = at + phrase.words().size();
        Optional<Integer> head = phrase.sourceAfter() ? headAfter(sentence, end) : headBefore(sentence, at);
        if (head.isEmpty() || !sources.isLikelySource(sentence, head.get())) {
            return Optional.empty();
        }
        BitSet cue = Trees.range(at, end);
        BitSet source = Trees.nounPhrase(sentence, head.get());
        source.andNot(cue);
        if (phrase.sourceAfter()) {
            source.clear(0, end);
            source = withoutNextSubject(sentence, at, head.get(), source);
            BitSet whole = Trees.stretch(sentence, head.get());
            whole.clear(0, end);
            // "a senior official familiar with the talks": the description belongs to the source, up to a pause.
            for (int i = source.length(); i < whole.length() && !Trees.isPause(sentence.token(i)); i++) {
                source.set(i);
            }
        }
        BitSet content = contentAround(sentence, Trees.plus(cue, source));
        if (source.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                sentence, at, source, head.get(), cue, content, -1, phrase.act(), false, true, true));
    }

    /** "According to the guild, a farm in Kano bought two": an apposition ends with a pause; what has none is the subject of what is told. */
    private static BitSet withoutNextSubject(Sentence sentence, int at, int head, BitSet source) {
        boolean opens = at == 0 || PAUSES.contains(sentence.token(at - 1).text());
        int end = source.length();
        boolean open = opens && end < sentence.size() && !Trees.isPause(sentence.token(end));
        for (int i = head + 1; open && i < end; i++) {
            if (sentence.token(i).text().equals(",")) {
                return Trees.minus(source, Trees.range(i, end));
            }
        }
        return source;
    }

    /** "by his account", "by the mayor's account": whose it is stands in the middle. */
    private Optional<Attribution> around(Sentence sentence, int at, Phrase phrase) {
        int gap = phrase.words().indexOf(Phrase.SOURCE);
        List<String> before = phrase.words().subList(0, gap);
        List<String> after = phrase.words().subList(gap + 1, phrase.words().size());
        int first = at + gap;
        int last = first;
        while (last < sentence.size() && NOUN_PHRASE.contains(sentence.token(last).tag())) {
            last++;
        }
        boolean owned = last < sentence.size() && (last == first ? sentence.token(last).tag().equals("PRP$") : sentence.token(last).tag().equals("POS"));
        if (!owned || !stands(sentence, at, before) || last + after.size() >= sentence.size() || !stands(sentence, last + 1, after)) {
            return Optional.empty();
        }
        int end = last + 1 + after.size();
        boolean parted = at == 0 || Trees.isPause(sentence.token(at - 1)) || end >= sentence.size() || Trees.isPause(sentence.token(end));
        if (!parted) {
            return Optional.empty();
        }
        int head = last == first ? last : last - 1;
        BitSet source = Trees.range(first, head + 1);
        BitSet cue = Trees.plus(Trees.range(at, first), Trees.range(head + 1, end));
        BitSet content = contentAround(sentence, Trees.plus(cue, source));
        return content.isEmpty() || !sources.isLikelySource(sentence, head)
                ? Optional.empty()
                : Optional.of(new Attribution(sentence, at, source, head, cue, content, -1, phrase.act(), false, true, true));
    }

    /** The noun phrase that begins at {@code from}: its head is the last noun before anything but a modifier. */
    private static Optional<Integer> headAfter(Sentence sentence, int from) {
        int head = -1;
        for (int i = from; i < sentence.size(); i++) {
            String tag = sentence.token(i).tag();
            // "according to one of them"
            boolean partOf = head < 0 && NUMBER_OR_ARTICLE.contains(tag) && i + 1 < sentence.size() && sentence.token(i + 1).text().equals("of");
            if (partOf) {
                return Optional.of(i);
            }
            boolean inside = tag.equals("DT") || tag.startsWith("JJ") || tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("POS") || tag.equals("VBG") || tag.equals("VBN");
            // "a diplomat close to the mediation": taken by the tagger for a noun.
            boolean near = head >= 0 && sentence.token(i).text().equals("close") && i + 1 < sentence.size() && sentence.token(i + 1).text().equals("to");
            if (!inside || near) {
                break;
            }
            if (tag.startsWith("NN") || tag.equals("PRP")) {
                head = i;
            }
        }
        return head < 0 ? Optional.empty() : Optional.of(head);
    }

    private static Optional<Integer> headBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (sentence.token(i).isNoun() || sentence.token(i).isPronoun()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The sentence without the phrase; of two halves that a semicolon parts, the one that the phrase stands in. */
    private static BitSet contentAround(Sentence sentence, BitSet phrase) {
        int first = 0;
        int last = sentence.size();
        for (int i = 0; i < sentence.size(); i++) {
            // "She accused the growers: according to the guild, a farm …": what is told before the colon is another's.
            boolean turn = sentence.token(i).text().equals(":") && i < phrase.nextSetBit(0) && isInside(sentence, phrase) && Turns.isClause(sentence, i);
            if (turn || sentence.token(i).text().equals(";")) {
                if (i < phrase.nextSetBit(0)) {
                    first = i + 1;
                } else {
                    last = Math.min(last, i);
                }
            }
        }
        Optional<BitSet> aside = insideAside(sentence, phrase);
        if (aside.isPresent()) {
            return aside.get();
        }
        // ", who accused them": tells of the source, not what it says.
        int behind = phrase.length();
        boolean described = behind + 1 < sentence.size() && Trees.isPause(sentence.token(behind)) && sentence.token(behind + 1).tag().startsWith("W");
        if (described && phrase.nextSetBit(0) > first) {
            last = Math.min(last, behind);
        }
        return Trees.trimmed(sentence, Trees.minus(Trees.range(first, last), phrase));
    }

    /** More of the sentence follows behind the phrase. */
    private static boolean isInside(Sentence sentence, BitSet phrase) {
        return phrase.length() + 1 < sentence.size();
    }

    /** "the bands which, according to the front, work with the army": of that clause alone. */
    private static Optional<BitSet> insideAside(Sentence sentence, BitSet phrase) {
        int first = phrase.nextSetBit(0);
        int relative = first - 2;
        boolean inside = relative > 0 && sentence.token(first - 1).text().equals(",") && Tags.QUESTION_WORD.contains(sentence.token(relative).tag());
        int clause = inside ? sentence.head(relative) : -1;
        if (clause <= phrase.length()) {
            return Optional.empty();
        }
        BitSet told = Trees.minus(Trees.range(relative, sentence.subtree(clause).length()), phrase);
        return Optional.of(Trees.trimmed(sentence, told));
    }
}
