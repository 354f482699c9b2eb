package org.rapporteur.yardsticks.impartiality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words and marks, as a human eye does it: no model takes part.
 *
 * @param words as written, without the "'s" of possessives
 * @param starts where each begins, in UTF-16 units
 */
record Words(List<String> words, List<Integer> starts) {

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|['’]s\\b|[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+|-[\\p{L}\\p{N}]+)*(?:(?<=\\b(?:St|Mr|Ms|Mrs|Dr|No))\\.)?|\\S");

    Words {
        words = List.copyOf(words);
        starts = List.copyOf(starts);
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
        return new Words(words, starts);
    }

    int start(int i) {
        return starts.get(i);
    }

    int end(int i) {
        return starts.get(i) + words.get(i).length();
    }
}
