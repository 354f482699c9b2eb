package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reading.dates.DateMention;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventKind;

/** Finds the words of a passage that tell of events, each with the first trigger that it satisfies. */
final class TriggerFinder {

    private static final Set<String> EMBEDDING = Set.of("agreement", "deal", "accord", "pact");

    private static final String BE = "be";
    private static final String NONE = "none";

    private record Candidate(Trigger trigger, Trigger.Word word) {}

    private final EventLexicon lexicon;
    private final Map<String, List<Candidate>> byLemma = new HashMap<>();

    TriggerFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
        for (Trigger trigger : lexicon.triggers().entries()) {
            for (Trigger.Word word : trigger.words()) {
                byLemma.computeIfAbsent(word.lemma(), lemma -> new ArrayList<>()).add(new Candidate(trigger, word));
            }
        }
    }

    /** All of them in text order; words that are part of a date ("in March") are none. */
    List<Hit> find(Passage passage, List<DateMention> dates) {
        Map<String, Integer> fields = fields(passage);
        List<Hit> hits = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : passage.sentences()) {
            List<Hit> found = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                Hit hit = isAnother(sentence, token.index()) ? another(sentence, token.index(), Stream.concat(hits.stream(), found.stream()).toList()) : hit(sentence, token, fields, before);
                if (hit != null && dates.stream().noneMatch(date -> isPart(token, sentence, date))) {
                    found.add(hit);
                }
            }
            found.removeIf(hit -> hit.word().bound() && isBoundByDateOnly(hit, dates));
            found.removeIf(hit -> isNameOfAnother(hit, found));
            hits.addAll(found);
            before = Optional.of(sentence);
        }
        return hits;
    }

    /** "A further one", "another is planned": one more of what was told last. */
    private boolean isAnother(Sentence sentence, int token) {
        boolean subject = sentence.is(token, "nsubj") || sentence.is(token, "obj");
        boolean one = Tree.lemma(sentence, token).equals("one") && sentence.children(token, "amod", "det").stream().anyMatch(word -> lexicon.frames().fresh().contains(Tree.lemma(sentence, word)))
                && sentence.children(token, "nmod").isEmpty();
        return subject && (one || Tree.lemma(sentence, token).equals("another") && sentence.child(token, "nmod").isEmpty());
    }

    /** The word for the event told last by a noun, in this sentence or the one before it, as if it stood here; null if there is none. */
    private static Hit another(Sentence sentence, int token, List<Hit> told) {
        return told.stream()
                .filter(hit -> !hit.isVerb() && !hit.word().back() && sentence.index() - hit.sentence().index() <= 1)
                .reduce((one, other) -> other)
                .map(hit -> new Hit(hit.trigger(), hit.word(), sentence, token))
                .orElse(null);
    }

    private static boolean isPart(Token token, Sentence sentence, DateMention date) {
        boolean named = date.value().isKnown() || date.timex().startsWith("X") || date.kind() == DateMention.Kind.DATE;
        return named && date.sentence() == sentence.index() && date.first() <= token.index() && token.index() <= date.last();
    }

    /** How often the passage speaks of each field. */
    private Map<String, Integer> fields(Passage passage) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                String lemma = Tree.lemma(sentence, token.index());
                lexicon.triggers().fields().forEach((field, words) -> counts.merge(field, words.contains(lemma) ? 1 : 0, Integer::sum));
            }
        }
        return counts;
    }

    private Hit hit(Sentence sentence, Token token, Map<String, Integer> fields, Optional<Sentence> before) {
        String lemma = isPresence(sentence, token) ? BE : Tree.lemma(sentence, token.index());
        List<Candidate> candidates = candidates(lemma, token);
        Hit weak = null;
        for (Candidate candidate : candidates) {
            // "the dismissed drivers": what somebody is, not what was done
            boolean attribute = token.isVerb() && Tree.isAttribute(sentence, token.index()) && !lexicon.frames().carried().contains(candidate.trigger.kind().code());
            if (!attribute && satisfies(candidate.word, sentence, token, fields, before)) {
                Hit hit = new Hit(candidate.trigger, candidate.word, sentence, token.index());
                if (!candidate.word.back()) {
                    return hit;
                }
                weak = weak == null ? hit : weak;
            }
        }
        return weak;
    }

    /** Those of the lemma; of "walk-out" also those of "walkout". */
    private List<Candidate> candidates(String lemma, Token token) {
        if (byLemma.containsKey(lemma)) {
            return byLemma.get(lemma);
        }
        if (isInitial(token)) {
            return byLemma.getOrDefault(lemma.substring(0, lemma.length() - 1), List.of());
        }
        return lemma.indexOf('-') > 0 ? byLemma.getOrDefault(lemma.replace("-", ""), List.of()) : List.of();
    }

    /** "Tariffs of 20 per cent": at the beginning of a sentence the tagger takes a plural for a name. */
    private static boolean isInitial(Token token) {
        return token.index() == 0 && token.isName() && token.entity().equals("O") && token.text().endsWith("s") && token.text().length() > 2;
    }

    /** "The envoy was in Lima", "is due in Lima": the town, or when somebody is to be there, stands for the verb. */
    private static boolean isPresence(Sentence sentence, Token token) {
        boolean due = Tree.lemma(sentence, token.index()).equals("due") && sentence.children(token.index(), "obl").stream()
                .anyMatch(place -> sentence.token(place).entity().equals("LOCATION"));
        if (due) {
            return sentence.child(token.index(), "cop").isPresent();
        }
        return token.entity().equals("LOCATION") && sentence.child(token.index(), "cop").isPresent() && sentence.child(token.index(), "nsubj").isPresent()
                && Tree.isMarked(sentence, token.index(), Set.of("in", "at"));
    }

    private boolean satisfies(Trigger.Word word, Sentence sentence, Token token, Map<String, Integer> fields, Optional<Sentence> before) {
        int i = token.index();
        if (!word.needs().isEmpty()) {
            int own = fields.getOrDefault(word.needs(), 0);
            Set<String> rivals = lexicon.triggers().rivals();
            boolean rivalled = rivals.contains(word.needs()) && fields.entrySet().stream()
                    .anyMatch(field -> !field.getKey().equals(word.needs()) && rivals.contains(field.getKey()) && field.getValue() >= own);
            if (own == 0 || rivalled) {
                return false;
            }
        }
        if (word.isVerb()) {
            boolean presence = isPresence(sentence, token);
            return (word.verb().equals(BE) ? presence : token.isVerb()) && satisfiesAsVerb(word, sentence, i, before);
        }
        boolean noun = Tree.isNoun(token) && !(token.isName() && !token.entity().equals("O"));
        if (!noun || (word.plural() && !token.tag().endsWith("S") && !isInitial(token))) {
            return false;
        }
        List<String> company = Tree.company(sentence, i);
        boolean with = word.with().isEmpty() || company.stream().anyMatch(lexicon.list(word.with())::contains);
        boolean without = word.notWith().isEmpty() || company.stream().noneMatch(lexicon.list(word.notWith())::contains);
        // "the drivers are on strike"
        boolean by = word.by().isEmpty() || sentence.child(i, "cop").isPresent()
                && sentence.children(i, "nsubj").stream().anyMatch(who -> Beside.isOf(sentence, who, lexicon.list(word.by()), false, before));
        return with && without && by && (word.under().isEmpty() || Beside.isUnder(sentence, i, lexicon.list(word.under())));
    }

    private boolean satisfiesAsVerb(Trigger.Word word, Sentence sentence, int verb, Optional<Sentence> before) {
        String particle = Tree.particle(sentence, verb);
        if (!word.particle().isEmpty() && !word.particle().equals(particle) && !(word.particle().equals(NONE) && particle.isEmpty())) {
            return false;
        }
        if (word.active() && Tree.isPassive(sentence, verb)) {
            return false;
        }
        List<Integer> objects = Tree.isAttribute(sentence, verb) ? List.of(sentence.head(verb)) : Tree.objects(sentence, verb);
        if (!word.on().isEmpty() && sentence.children(verb, "obl", "advmod", "xcomp").stream()
                .noneMatch(noun -> Tree.isMarked(sentence, noun, Set.of("on")) && lexicon.list(word.on()).contains(Tree.lemma(sentence, noun)))) {
            return false;
        }
        if (!word.inReturn().isEmpty() && !Beside.isInReturn(sentence, verb, lexicon.list(word.inReturn()))) {
            return false;
        }
        if (!word.beside().isEmpty() && !Beside.isBeside(sentence, verb, lexicon.list(word.beside()))) {
            return false;
        }
        if (word.bare() && !objects.isEmpty()) {
            return false;
        }
        if (word.bound() && !isBound(sentence, verb)) {
            return false;
        }
        // "were taken hostage": the noun that says as what
        boolean as = !word.with().isEmpty()
                && sentence.children(verb, "xcomp", "obl", "dep", "advmod").stream()
                        .anyMatch(noun -> sentence.token(noun).isNoun() && Tree.markers(sentence, noun).isEmpty() && lexicon.list(word.with()).contains(Tree.lemma(sentence, noun)));
        boolean with = word.with().isEmpty() || as || objects.stream().anyMatch(object -> Beside.isOf(sentence, object, lexicon.list(word.with()), true, before));
        boolean by = word.by().isEmpty()
                || Tree.agents(sentence, verb).stream().anyMatch(agent -> Beside.isOf(sentence, agent, lexicon.list(word.by()), false, before));
        boolean notBy = !word.notBy().isEmpty()
                && Tree.agents(sentence, verb).stream().anyMatch(agent -> Beside.isOf(sentence, agent, lexicon.list(word.notBy()), false, before));
        return with && by && !notBy && (word.notWith().isEmpty() || !Beside.meets(sentence, verb, objects, lexicon.list(word.notWith())));
    }

    /** "Agreed on 10 January": says when, not on what. */
    private static boolean isBoundByDateOnly(Hit hit, List<DateMention> dates) {
        Sentence sentence = hit.sentence();
        if (sentence.child(hit.token(), "xcomp", "ccomp").isPresent()) {
            return false;
        }
        return sentence.children(hit.token(), "obl", "advcl").stream()
                .filter(child -> Tree.isMarked(sentence, child, Set.of("on", "to", "upon")))
                .allMatch(child -> dates.stream().anyMatch(date -> isPart(sentence.token(child), sentence, date)));
    }

    private static boolean isBound(Sentence sentence, int verb) {
        boolean clause = sentence.child(verb, "xcomp", "ccomp").isPresent();
        return clause || sentence.children(verb, "obl", "advcl").stream().anyMatch(child -> Tree.isMarked(sentence, child, Set.of("on", "to", "upon")));
    }

    /**
     * Whether the hit only names what another hit of the sentence tells: the agreement of "an agreement to exchange
     * prisoners", the negotiations of "met for negotiations".
     */
    private boolean isNameOfAnother(Hit hit, List<Hit> all) {
        Sentence sentence = hit.sentence();
        for (Hit other : all) {
            if (other == hit) {
                continue;
            }
            boolean contains = sentence.head(other.token()) == hit.token() && lexicon.frames().containers().contains(Tree.lemma(sentence, hit.token()));
            if (contains && !hit.isVerb()) {
                return true;
            }
            boolean family = lexicon.frames().sameFamily(hit.trigger().kind(), other.trigger().kind());
            boolean under = sentence.head(hit.token()) == other.token()
                    && !hit.isVerb()
                    && !lexicon.frames().containers().contains(Tree.lemma(sentence, other.token()));
            if (family && under && (other.isVerb() && !sentence.is(hit.token(), "nsubj") || sentence.is(hit.token(), "nmod") || sentence.is(hit.token(), "compound"))) {
                return true;
            }
            boolean embeds = Tree.head(sentence, other.token(), EMBEDDING) == hit.token()
                    || (sentence.isUnder(other.token(), hit.token()) && hit.isVerb());
            // what was agreed is a commitment of its own kind, or else that it was agreed must stay
            boolean deed = hit.isVerb() && sentence.is(other.token(), "obj")
                    && sentence.isUnder(sentence.head(other.token()), hit.token()) && sentence.relation(sentence.head(other.token())).matches("ccomp|xcomp|acl|dep");
            boolean bound = !deed || lexicon.frames().commitments().contains(other.trigger().kind().code());
            if (hit.trigger().kind() == EventKind.AGREEMENT && embeds && bound && !family && !sentence.is(other.token(), "nsubj")) {
                return true;
            }
        }
        return false;
    }
}
