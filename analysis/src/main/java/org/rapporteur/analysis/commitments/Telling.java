package org.rapporteur.analysis.commitments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What the words of one sentence tell of deeds. Many commitments ask the same of a sentence; each question is answered when it is first
 * asked, and once. Of one thread.
 */
final class Telling {

    /** What may be asked of the words alone. */
    enum Sign {
        BROKEN(Fulfilment::isBroken),
        PASSED(Fulfilment::isPassed),
        LAPSED(Fulfilment::isLapsed),
        PUT_OFF(Fulfilment::isPutOff),
        ON_TIME(Fulfilment::isOnTime),
        LEFT_UNDONE(Fulfilment::isLeftUndone),
        LEFT(Fulfilment::isLeft),
        PART(Fulfilment::isPart),
        WHOLE(Fulfilment::isWhole),
        DENIED(Fulfilment::isDenied);

        private final BiPredicate<Fulfilment, String> question;

        Sign(BiPredicate<Fulfilment, String> question) {
            this.question = question;
        }
    }

    private final Fulfilment fulfilment;
    private final String words;
    private final Map<Sign, Boolean> answers = new EnumMap<>(Sign.class);
    private final List<Set<String>> done = new ArrayList<>(1);
    private final List<Counting.Numbers> numbers = new ArrayList<>(1);

    Telling(Fulfilment fulfilment, String words) {
        this.fulfilment = fulfilment;
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean has(Sign sign) {
        return answers.computeIfAbsent(sign, asked -> asked.question.test(fulfilment, words));
    }

    /** Whether it tells in the past that one of these deeds is done. */
    boolean isDone(Set<String> deeds) {
        if (done.isEmpty()) {
            done.add(fulfilment.done(words));
        }
        return done.get(0).stream().anyMatch(deeds::contains);
    }

    /** The numbers in it. */
    Counting.Numbers numbers() {
        if (numbers.isEmpty()) {
            numbers.add(fulfilment.counting().numbersIn(words));
        }
        return numbers.get(0);
    }
}
