package org.rapporteur.analysis.deadlocks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.KeptRecord;

/**
 * Reads what some words for a step are about. Names are left out: that two clauses name one party does not make them one
 * step, and how many words a name has must not count. Of one thread.
 */
final class StepReader {

    private static final List<Lexicon.Rule> KINDS = Lexicon.load(StepReader.class, "steps.yaml").rules("steps");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]+");

    private final Issues issues;
    private final Set<String> names = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    /** Words are held against many others: their names are read once. */
    private final Map<String, Set<String>> namesIn = new HashMap<>();

    StepReader(KeptRecord record, Issues issues) {
        this.issues = issues;
        for (Actor actor : record.actors()) {
            Set<String> own = new HashSet<>();
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .flatMap(name -> Stream.of(name.split("[\\s-]+")))
                    .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                    .forEach(word -> own.addAll(Wording.of(word).stems()));
            names.addAll(own);
            if (actor.kind() != ActorKind.PERSON) {
                bodies.addAll(own);
            }
        }
    }

    /**
     * Whether both words tell one step done to one and the same: they share a kind of step and a name which is not that of
     * a party or another body.
     */
    boolean sameStepOfOne(String one, String other) {
        Set<String> others = namesIn(other);
        return namesIn(one).stream().anyMatch(others::contains) && kinds(one).stream().anyMatch(kinds(other)::contains);
    }

    private static Set<String> kinds(String words) {
        return KINDS.stream().filter(rule -> rule.in(words)).map(rule -> rule.fields().get("step")).collect(Collectors.toSet());
    }

    /** Stems of the words with a capital, without those of bodies. */
    private Set<String> namesIn(String words) {
        return namesIn.computeIfAbsent(words, this::readNames);
    }

    private Set<String> readNames(String words) {
        Set<String> found = new LinkedHashSet<>();
        NAME.matcher(words).results().forEach(name -> found.addAll(Wording.of(name.group()).stems()));
        found.removeAll(bodies);
        return found;
    }

    StepWords of(String words) {
        Set<String> about = new LinkedHashSet<>(issues.in(words));
        KINDS.stream().filter(rule -> rule.in(words)).forEach(rule -> about.add("step:" + rule.fields().get("step")));
        Wording whole = Wording.of(words);
        Set<String> stems = new LinkedHashSet<>(whole.stems());
        stems.removeAll(names);
        return new StepWords(new Wording(stems, whole.numbers()), about);
    }
}
