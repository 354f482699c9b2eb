package org.rapporteur.analysis.commitments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analysis.Chronology;
import org.rapporteur.analysis.telling.Names;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Commitment;
import org.rapporteur.record.Figure;

/**
 * A commitment with what is needed to know its deeds again.
 *
 * @param parties whom it binds, each spokesman counted for whom he speaks for
 * @param matter stems of what it is about, without the names of its parties
 * @param core those of them that no name gives
 * @param deeds those of them that tell a deed when they stand in the past
 * @param told stems of verbs that tell such a deed from the other end: "received" of what is to be paid
 * @param things those of the core that are no verb of its own
 * @param head the first of those in the text: "the lease" of "publish the lease of the terminal"; {@code ""} if there is none
 * @param refrains whether it is that something will not be done
 * @param counted the stem of what that figure counts; {@code ""} if none is known
 * @param target the figure that says how much, at most one
 * @param day by which it is ordered
 */
record Pledge(
        Commitment commitment,
        Set<String> parties,
        Set<String> matter,
        Set<String> core,
        Set<String> deeds,
        Set<String> told,
        Set<String> things,
        String head,
        boolean refrains,
        String counted,
        List<Figure> target,
        LocalDate day) {

    /** Share of the matter that words must share to be about it, and the fewest stems. */
    private static final double SHARED = 0.6;
    private static final int FEWEST = 2;
    /** By when or for what it is to be done, which is not what is to be done: "before the school year starts", "in return for …". */
    private static final Pattern LIMIT = Pattern.compile("(?s),? \\b(before|after|until|once|unless|while|as soon as|as long as|so long as|by the time|in (return|exchange)( for)?|under) .*");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{M}’'-]*");

    static Pledge of(Commitment commitment, Names names, Chronology chronology, Fulfilment words) {
        Set<String> parties = new HashSet<>();
        Set<String> called = new HashSet<>();
        for (String party : commitment.parties()) {
            parties.add(names.principal(party));
            called.addAll(words.matter(names.of(party)));
        }
        String deed = LIMIT.matcher(commitment.terms()).replaceFirst("");
        String terms = words.matter(deed).size() < FEWEST ? commitment.terms() : deed;
        Set<String> matter = words.matter(terms);
        matter.removeAll(called);
        Set<String> core = words.matter(NAME.matcher(terms).replaceAll(" "));
        core.retainAll(matter);
        Set<String> deeds = words.deeds(terms);
        deeds.retainAll(matter);
        List<Figure> target = commitment.figures().stream()
                .filter(figure -> !Double.isNaN(figure.value()) && !figure.what().equals("duration"))
                .limit(1)
                .toList();
        String counted = target.isEmpty() ? "" : words.counting().counted(commitment.terms(), target.get(0).value());
        Set<String> verbs = words.verbs(terms);
        Set<String> things = new HashSet<>(core);
        things.removeAll(verbs);
        boolean refrains = words.isRefraining(commitment.terms());
        return new Pledge(commitment, parties, matter, core, deeds, words.toldBy(verbs), things, words.first(terms, things), refrains, counted, target, chronology.dayOf(commitment.agreed(), commitment.citations()));
    }

    /** Stems that only names in it give. */
    Set<String> names() {
        Set<String> names = new HashSet<>(matter);
        names.removeAll(core);
        return names;
    }

    /** Whether it has enough words of its own to be known again by: "it would do so" has none. */
    boolean canBeTold() {
        return matter.size() >= FEWEST;
    }

    /** Whether words with these stems are about it. */
    boolean isMatterOf(Set<String> stems) {
        long shared = matter.stream().filter(stems::contains).count();
        return shared >= FEWEST && shared >= SHARED * matter.size();
    }

    /** How many stems of the fewest that words about it must share may be missing. */
    int mayMiss() {
        return matter.size() - Math.max(FEWEST, (int) Math.ceil(SHARED * matter.size()));
    }

    /** Whether words were told where it was itself told: what makes it is no step of it. */
    boolean isToldIn(List<Citation> citations) {
        return citations.stream()
                .anyMatch(citation -> commitment.citations().stream()
                        .anyMatch(own -> own.report().equals(citation.report()) && own.span().overlaps(citation.span())));
    }

    double amount() {
        return target.isEmpty() ? Double.NaN : target.get(0).value();
    }
}
