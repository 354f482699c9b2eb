package org.rapporteur.yardsticks.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dead and the injured of a template, from its lines {@code HUM TGT: NUMBER} ({@code 3: "DRIVERS"}) and {@code HUM TGT:
 * EFFECT OF INCIDENT} ({@code DEATH: "DRIVERS"}), which are joined by the words between quotation marks.
 *
 * <p>Right are the sum over the targets that died and, where a target is a group of which others are members by name, the
 * largest of them; targets with a question mark may be left out of the sum. A target whose number the key does not give
 * exactly ({@code PLURAL}, {@code ~100}, {@code 20 - 30}) leaves the toll open.
 */
record Victims(Toll killed, Toll injured) {

    private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern EXACT = Pattern.compile("[0-9]+");

    private record Target(Set<String> words, boolean optional, String value) {}

    static Victims of(List<String> numbers, List<String> effects) {
        Map<String, String> numberOf = new HashMap<>();
        targets(numbers).forEach(target -> target.words.forEach(word -> numberOf.putIfAbsent(word, target.value)));
        List<Target> hit = targets(effects);
        return new Victims(toll(hit, numberOf, Victims::isDeath), toll(hit, numberOf, Victims::isInjury));
    }

    private static List<Target> targets(List<String> lines) {
        List<Target> targets = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": \"");
            if (colon < 0) {
                continue;
            }
            Set<String> words = new HashSet<>();
            Matcher quoted = WORDS.matcher(line.substring(colon));
            while (quoted.find()) {
                words.add(quoted.group(1));
            }
            String value = line.substring(0, colon).strip();
            targets.add(new Target(words, value.startsWith("?"), value.replace("?", "").strip().toUpperCase(Locale.ROOT)));
        }
        return targets;
    }

    private static boolean isDeath(String effect) {
        return effect.startsWith("DEATH");
    }

    private static boolean isInjury(String effect) {
        return effect.startsWith("INJURY");
    }

    private static Toll toll(List<Target> targets, Map<String, String> numberOf, Predicate<String> effect) {
        int sure = 0;
        int all = 0;
        Set<Integer> right = new TreeSet<>();
        boolean told = false;
        boolean exact = true;
        for (Target target : targets) {
            if (!effect.test(target.value)) {
                continue;
            }
            told = true;
            String number = target.words.stream().map(numberOf::get).filter(found -> found != null).findFirst().orElse("");
            if (!EXACT.matcher(number).matches() || number.length() > 6) {
                exact = false;
                continue;
            }
            int value = Integer.parseInt(number);
            right.add(value);
            all += value;
            sure += target.optional ? 0 : value;
        }
        if (!told) {
            return Toll.NONE;
        }
        if (!exact) {
            return new Toll(Set.of(), true);
        }
        Set<Integer> accepted = new TreeSet<>(List.of(all, right.stream().max(Integer::compare).orElseThrow()));
        if (sure > 0) {
            accepted.add(sure);
        }
        return new Toll(accepted, true);
    }
}
