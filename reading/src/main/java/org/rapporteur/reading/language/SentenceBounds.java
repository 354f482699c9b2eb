package org.rapporteur.reading.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Corrects where sentences end: a quotation that ends in a question or exclamation mark does not end the sentence that
 * goes on with "he asked", a lone closing mark belongs to the sentence before it, and no sentence is longer than the
 * parser can bear.
 */
final class SentenceBounds {

    private static final int LONGEST = 300;
    private static final Set<String> CLOSING = Set.of("''", "”", "’", "\"", "'", "»", ")", "]", "-RRB-");

    private SentenceBounds() {}

    /** The tokens of each sentence; none is empty. */
    static List<List<CoreLabel>> corrected(List<CoreMap> sentences) {
        List<List<CoreLabel>> groups = new ArrayList<>();
        boolean open = false;
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = new ArrayList<>(sentence.get(CoreAnnotations.TokensAnnotation.class));
            if (open && !groups.isEmpty() && tokens.size() > 1 && isStraight(tokens.get(0))) {
                // The mark that closes what the sentence before began, moved there.
                groups.get(groups.size() - 1).add(tokens.remove(0));
                open = false;
            }
            for (CoreLabel token : tokens) {
                open ^= isStraight(token);
            }
            if (!groups.isEmpty() && goesOn(groups.get(groups.size() - 1), tokens)) {
                groups.get(groups.size() - 1).addAll(tokens);
            } else {
                groups.add(new ArrayList<>(tokens));
            }
        }
        List<List<CoreLabel>> corrected = new ArrayList<>();
        for (List<CoreLabel> group : groups) {
            for (int from = 0; from < group.size(); from += LONGEST) {
                corrected.add(new ArrayList<>(group.subList(from, Math.min(group.size(), from + LONGEST))));
            }
        }
        return corrected;
    }

    /** The sentences of these tokens, numbered, as the models want them. */
    static List<CoreMap> sentences(List<List<CoreLabel>> groups) {
        List<CoreMap> sentences = new ArrayList<>();
        int tokenOffset = 0;
        for (List<CoreLabel> tokens : groups) {
            sentences.add(sentence(tokens, sentences.size(), tokenOffset));
            tokenOffset += tokens.size();
        }
        return sentences;
    }

    private static boolean isStraight(CoreLabel token) {
        return token.originalText().equals("\"") || token.originalText().equals("''");
    }

    private static boolean goesOn(List<CoreLabel> before, List<CoreLabel> next) {
        String last = before.get(before.size() - 1).word();
        String first = next.get(0).word();
        if (next.stream().allMatch(token -> CLOSING.contains(token.word()))) {
            return true;
        }
        boolean closed = CLOSING.contains(last) && before.size() > 1;
        return closed && Character.isLowerCase(first.codePointAt(0));
    }

    private static CoreMap sentence(List<CoreLabel> tokens, int index, int tokenOffset) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        CoreLabel first = tokens.get(0);
        CoreLabel last = tokens.get(tokens.size() - 1);
        CoreMap sentence = new ArrayCoreMap(8);
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(token.originalText()).append(' '));
        sentence.set(CoreAnnotations.TextAnnotation.class, words.toString());
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, first.beginPosition());
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, last.endPosition());
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, tokenOffset);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokenOffset + tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        return sentence;
    }
}
