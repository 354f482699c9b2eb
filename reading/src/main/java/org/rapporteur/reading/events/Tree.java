package org.rapporteur.reading.events;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;

/** Questions asked of a sentence's tree while looking for events. Pure functions. */
final class Tree {

    private static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PARTICLES = Set.of("out", "over", "back", "off", "up", "on", "down", "together", "away", "ahead");
    private static final int TOGETHER = 8;

    private Tree() {}

    static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** A verb's lemma, with its particle if it has one: {@code call-off}. */
    static String verb(Sentence sentence, int verb) {
        String particle = particle(sentence, verb);
        return particle.isEmpty() ? lemma(sentence, verb) : lemma(sentence, verb) + "-" + particle;
    }

    static String particle(Sentence sentence, int verb) {
        for (int child : sentence.children(verb, "compound:prt", "advmod")) {
            // "bring delegates of both parties together": its object may be long
            boolean close = child > verb && child <= verb + (lemma(sentence, child).equals("together") ? TOGETHER : 4);
            boolean inward = lemma(sentence, child).equals("in") && sentence.token(child).tag().equals("RP");
            if (close && (inward || PARTICLES.contains(lemma(sentence, child)))) {
                return lemma(sentence, child);
            }
        }
        boolean next = verb + 1 < sentence.size() && PARTICLES.contains(lemma(sentence, verb + 1)) && sentence.token(verb + 1).tag().matches("R[BP]");
        if (next) {
            return lemma(sentence, verb + 1);
        }
        // "walked out of the talks": the parser hangs the particle on the noun
        boolean outOf = verb + 2 < sentence.size() && lemma(sentence, verb + 1).equals("out") && lemma(sentence, verb + 2).equals("of");
        for (int i = verb + 1; !outOf && i + 1 < sentence.size() && i <= verb + 4; i++) {
            // "pulled its troops out of the town"
            outOf = lemma(sentence, i).equals("out") && lemma(sentence, i + 1).equals("of") && sentence.isUnder(i, verb) && sentence.tokens().subList(verb + 1, i).stream().noneMatch(Token::isVerb);
        }
        return outOf ? "out" : "";
    }

    /** The prepositions and conjunctions that introduce {@code i}. */
    static List<String> markers(Sentence sentence, int i) {
        return sentence.children(i, "case", "mark").stream().map(mark -> lemma(sentence, mark)).toList();
    }

    static boolean isMarked(Sentence sentence, int i, Set<String> by) {
        return markers(sentence, i).stream().anyMatch(by::contains);
    }

    /** The token and what is joined to it by "and", in text order. */
    static List<Integer> joined(Sentence sentence, int i) {
        List<Integer> all = new ArrayList<>();
        all.add(i);
        for (int other : sentence.children(i, "conj")) {
            if (!sentence.token(other).isVerb()) {
                all.add(other);
            }
        }
        return all;
    }

    static boolean isPassive(Sentence sentence, int verb) {
        boolean said = sentence.children(verb).stream().anyMatch(child -> {
            String relation = sentence.relation(child);
            return relation.equals("nsubj:pass") || relation.equals("aux:pass");
        });
        boolean bare = sentence.token(verb).tag().equals("VBN") && sentence.child(verb, "aux").isEmpty() && sentence.is(verb, "acl");
        return said || bare;
    }

    /** Whether the participle stands before the noun that it was done to: "the murdered judge". */
    static boolean isAttribute(Sentence sentence, int verb) {
        return sentence.is(verb, "amod") && sentence.token(verb).tag().equals("VBN") && sentence.head(verb) > verb;
    }

    /** "Are to be exchanged": settled, not only wished. */
    static boolean isArranged(Sentence sentence, int verb) {
        boolean to = sentence.children(verb, "mark").stream().anyMatch(mark -> lemma(sentence, mark).equals("to"));
        return to && sentence.children(verb, "aux", "cop").stream()
                .anyMatch(be -> lemma(sentence, be).equals("be") && sentence.token(be).tag().matches("VB[PZ]"));
    }

    /** What the verb is done to: its object, its passive subject, or the noun that a participle hangs on. */
    static List<Integer> objects(Sentence sentence, int verb) {
        List<Integer> objects = new ArrayList<>();
        for (int child : sentence.children(verb, "obj", "nsubj", "ccomp")) {
            boolean passiveSubject = sentence.is(child, "nsubj") && isPassive(sentence, verb);
            // the parser takes "the dead" for a clause at times
            boolean clause = sentence.is(child, "ccomp") && sentence.token(child).isVerb();
            if (!clause && (passiveSubject || !sentence.is(child, "nsubj"))) {
                objects.addAll(ofRelative(sentence, verb, child));
            }
        }
        if (objects.isEmpty() && sentence.is(verb, "acl") && isPassive(sentence, verb)) {
            objects.add(sentence.head(verb));
        }
        int participle = sentence.child(verb, "csubj").orElse(sentence.head(verb));
        if (objects.isEmpty() && participle >= 0 && isPassive(sentence, verb) && mainBehind(sentence, participle).filter(main -> main == verb).isPresent()) {
            sentence.child(participle, "nsubj").ifPresent(subject -> objects.addAll(joined(sentence, subject)));
        }
        return objects;
    }

    /**
     * The verb that tells, where the parser took a participle before it for the verb of the sentence: "the session planned for
     * Friday will not take place", "the bridge, shut since May, was opened"; empty where it did not.
     */
    static Optional<Integer> mainBehind(Sentence sentence, int participle) {
        if (sentence.is(participle, "csubj")) {
            return Optional.of(sentence.head(participle)).filter(verb -> verb > participle && sentence.token(verb).isVerb());
        }
        boolean bare = sentence.token(participle).tag().matches("VB[ND]") && sentence.child(participle, "aux", "cop").isEmpty();
        return bare
                ? sentence.children(participle, "dep").stream()
                        .filter(verb -> verb > participle && sentence.token(verb).isVerb())
                        .filter(verb -> sentence.child(verb, "nsubj").isEmpty())
                        .filter(verb -> sentence.child(verb, "aux").isPresent() || sentence.token(participle).tag().equals("VBN") && sentence.token(verb).tag().equals("VBD"))
                        .findFirst()
                : Optional.empty();
    }

    /** Who does it: the active subject, or the agent of a passive; of a verb without its own that of the verb it hangs on. */
    static List<Integer> agents(Sentence sentence, int verb) {
        if (isPassive(sentence, verb)) {
            List<Integer> agents = new ArrayList<>();
            for (int child : sentence.children(verb, "obl")) {
                if (markers(sentence, child).contains("by")) {
                    agents.addAll(joined(sentence, child));
                }
            }
            return agents;
        }
        int at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Integer> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()) {
                return ofRelative(sentence, at, subject.get());
            }
            Optional<Integer> hidden = subjectBehindDay(sentence, at);
            if (hidden.isPresent()) {
                return joined(sentence, hidden.get());
            }
            int head = sentence.head(at);
            // "accused Chile of breaking": who is accused is who did it
            Optional<Integer> accused = head >= 0 && sentence.token(at).tag().equals("VBG") && isMarked(sentence, at, Set.of("of"))
                    ? sentence.child(head, "obj")
                    : Optional.empty();
            if (accused.isPresent()) {
                return joined(sentence, accused.get());
            }
            boolean shared = sentence.is(at, "conj") || sentence.is(at, "xcomp") || sentence.is(at, "advcl") || sentence.is(at, "dep");
            boolean due = head >= 0 && sentence.is(at, "xcomp") && sentence.child(head, "cop").isPresent();
            if (head < 0 || !shared || !sentence.token(head).isVerb() && !due) {
                break;
            }
            // "urged Chile to withdraw": whom one urges is who would do it
            int below = at;
            Optional<Integer> object = sentence.is(at, "xcomp") ? sentence.child(head, "obj", "iobj").filter(whom -> whom < below) : Optional.empty();
            if (object.isPresent()) {
                return joined(sentence, object.get());
            }
            at = head;
        }
        return List.of();
    }

    /** "On Saturday rebels closed the road": the parser takes the day and those who act for one name. */
    private static Optional<Integer> subjectBehindDay(Sentence sentence, int verb) {
        return sentence.children(verb, "obl").stream()
                .filter(noun -> noun == verb - 1 && isMarked(sentence, noun, Set.of("on")))
                .filter(noun -> sentence.children(noun, "compound").stream().anyMatch(day -> DAYS.contains(sentence.token(day).text())))
                .findFirst();
    }

    /** "Who opened the talks" is whom the clause hangs on. */
    private static List<Integer> ofRelative(Sentence sentence, int verb, int subject) {
        boolean relative = sentence.token(subject).tag().startsWith("W") && sentence.is(verb, "acl");
        return relative ? List.of(sentence.head(verb)) : joined(sentence, subject);
    }

    /** Nouns and adjectives that stand with a noun, before it or after "of" and the like; parts of hyphened words count. */
    static List<String> company(Sentence sentence, int noun) {
        List<String> company = new ArrayList<>();
        if (noun > 0) {
            company.add(lemma(sentence, noun - 1));
        }
        for (int child : sentence.children(noun, "compound", "amod", "nmod", "nummod", "dep", "acl")) {
            if (sentence.is(child, "acl") && sentence.token(child).isVerb()) {
                continue;
            }
            // "the strike on Saturday night" is no night strike
            boolean day = sentence.is(child, "nmod") && sentence.children(child, "compound").stream().anyMatch(name -> DAYS.contains(sentence.token(name).text()));
            if (day) {
                continue;
            }
            for (int one : joined(sentence, child)) {
                String lemma = lemma(sentence, one);
                company.add(lemma);
                if (lemma.contains("-")) {
                    company.addAll(List.of(lemma.split("-")));
                }
                for (int inner : sentence.children(one, "compound", "nmod", "amod")) {
                    company.add(lemma(sentence, inner));
                }
            }
        }
        return company;
    }

    /** The governing token; of "an agreement to exchange" the noun, also where the parser hangs the infinitive elsewhere. */
    static int head(Sentence sentence, int i, Set<String> nouns) {
        boolean infinitive = i > 1 && sentence.token(i).tag().equals("VB") && lemma(sentence, i - 1).equals("to");
        return infinitive && sentence.token(i - 2).isNoun() && nouns.contains(lemma(sentence, i - 2)) ? i - 2 : sentence.head(i);
    }

    static boolean isNoun(Token token) {
        return token.isNoun() && !token.entity().equals("PERSON");
    }

    /** By a word of its own, or of its subject or object: "no shot was fired". */
    static boolean isNegated(Sentence sentence, int i, Set<String> negative) {
        boolean own = sentence.children(i).stream()
                .anyMatch(child -> negative.contains(lemma(sentence, child)) && !sentence.is(child, "cc"));
        boolean none = sentence.token(i).isVerb() && sentence.children(i, "nsubj", "obj").stream()
                .anyMatch(child -> sentence.children(child, "det").stream().anyMatch(det -> lemma(sentence, det).equals("no") || lemma(sentence, det).equals("neither")));
        return own || none;
    }
}
