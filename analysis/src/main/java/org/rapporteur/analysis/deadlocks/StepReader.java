package org.rapporteur.analysis.deadlocks;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.Issues;
import org.rapporteur.analysis.telling.Lexicon;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Actor;
import org.rapporteur.record.KeptRecord;

/**
 * Reads what some words for a step are about. Names are left out: that two clauses name one party does not make them one
 * step, and how many words a name has must not count. Immutable.
 */
final class StepReader {

    private static final List<Lexicon.Rule> KINDS = Lexicon.load(StepReader.class, "steps.yaml").rules("steps");

    private final Issues issues;
    private final Set<String> names = new HashSet<>();

    StepReader(KeptRecord record, Issues issues) {
        this.issues = issues;
        for (Actor actor : record.actors()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .flatMap(name -> Stream.of(name.split("[\\s-]+")))
                    .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                    .forEach(word -> names.addAll(Wording.of(word).stems()));
        }
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
