package org.rapporteur.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventStatus;

/** Reads from tense, modals, conditions and the verbs and nouns above it whether an event is a fact yet. */
final class StatusReader {

    private static final int DEPTH = 7;
    private final EventLexicon.Frames frames;
    private final Tenses tenses;
    private final Undone undone;
    /** Nouns that hold an infinitive: "an agreement to exchange". */
    private final Set<String> nouns;

    StatusReader(EventLexicon.Frames frames) {
        this.frames = frames;
        this.tenses = new Tenses(frames);
        this.undone = new Undone(frames);
        this.nouns = frames.status().stream().flatMap(status -> status.nouns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Standing read(Hit hit) {
        Sentence sentence = hit.sentence();
        Climb climb = new Climb();
        int at = hit.token();
        if (hit.isVerb() && sentence.token(at).tag().equals("VBG") && sentence.is(at, "amod")) {
            // "denied attacking civilians": the parser takes the participle for an adjective
            climb.path.add(at);
            at = sentence.head(at);
        } else if (hit.isVerb()) {
            climb.path.add(at);
            climb.staged = true;
            readVerb(sentence, at, climb);
        } else {
            readNoun(sentence, at, climb);
        }
        boolean going = at != hit.token() || !hit.isVerb() || Tenses.mayGoOn(sentence, at);
        for (int steps = 0; going && steps < DEPTH && head(sentence, at) >= 0; steps++) {
            int above = head(sentence, at);
            Token token = sentence.token(above);
            going = token.isVerb()
                    ? climbVerb(sentence, at, above, climb)
                    : token.tag().startsWith("JJ")
                            ? climbAdjective(sentence, at, above, climb)
                            : climbNoun(sentence, at, above, climb);
            at = above;
        }
        if (undone.isRebuffed(hit)) {
            climb.found.clear();
            climb.found.add(EventStatus.DENIED);
        }
        undone.predicate(hit).ifPresent(climb.found::add);
        if (undone.isNone(hit)) {
            climb.found.add(EventStatus.CANCELLED);
            climb.negated = false;
        }
        return climb.standing();
    }

    private int head(Sentence sentence, int i) {
        return Tree.head(sentence, i, nouns);
    }

    /** "A meeting is possible only if": what an adjective says of it. */
    private boolean climbAdjective(Sentence sentence, int at, int adjective, Climb climb) {
        if (!sentence.is(at, "nsubj") && !sentence.is(at, "xcomp") && !sentence.is(at, "obl")) {
            return false;
        }
        climb.negated |= Tree.isNegated(sentence, adjective, frames.negative());
        String lemma = Tree.lemma(sentence, adjective);
        if (sentence.is(at, "nsubj")) {
            // "is due to be signed in Lima on Friday"
            sentence.children(adjective, "xcomp", "ccomp").stream()
                    .filter(verb -> sentence.token(verb).isVerb() && sentence.child(verb, "nsubj").isEmpty())
                    .forEach(climb.path::add);
        }
        frames.status().stream()
                .filter(status -> status.modifiers().contains(lemma))
                .forEach(status -> add(status.status(), climb));
        modality(sentence, adjective, climb);
        return false;
    }

    /** Its own adjectives, determiners and participles: "a possible meeting", "talks held in Lima", "no deal". */
    private void readNoun(Sentence sentence, int noun, Climb climb) {
        for (int child : sentence.children(noun, "amod", "compound", "det", "nmod", "acl", "neg")) {
            String lemma = Tree.lemma(sentence, child);
            if (sentence.is(child, "det") || sentence.is(child, "neg")) {
                climb.negated |= frames.negative().contains(lemma);
            } else if (sentence.is(child, "acl")) {
                readParticiple(sentence, child, climb);
            } else {
                String word = sentence.token(child).text().toLowerCase(java.util.Locale.ROOT);
                frames.status().stream()
                        .filter(status -> status.modifiers().contains(lemma) || status.modifiers().contains(word))
                        .forEach(status -> add(status.status(), climb));
                if (frames.past().contains(lemma)) {
                    climb.found.add(EventStatus.OCCURRED);
                }
            }
        }
        climb.negated |= Tree.markers(sentence, noun).contains("without");
    }

    private void readParticiple(Sentence sentence, int verb, Climb climb) {
        String lemma = Tree.verb(sentence, verb);
        boolean relative = sentence.relation(verb).equals("acl:relcl");
        boolean participle = sentence.token(verb).tag().equals("VBN") && !relative;
        if (participle) {
            statusOf(lemma).ifPresent(status -> preset(status, climb));
        } else if (relative && sentence.children(verb, "aux").stream().noneMatch(aux -> Tree.lemma(sentence, aux).equals("have"))) {
            // "a session that was then called off"; what had been broken off before may go on again
            statusOf(lemma).filter(status -> status == EventStatus.CANCELLED || status == EventStatus.SUSPENDED).ifPresent(status -> add(status, climb));
        }
        if (frames.staging().verbs().contains(lemma)) {
            if (participle) {
                climb.found.add(EventStatus.OCCURRED);
            } else if (relative) {
                readVerb(sentence, verb, climb);
            }
            climb.staged = true;
        }
    }

    /** What a participle says that it was to be: "the meeting planned for Friday" may have taken place. */
    private static void preset(EventStatus status, Climb climb) {
        if (status == EventStatus.PLANNED) {
            climb.preset = true;
        } else {
            add(status, climb);
        }
    }

    private static void add(EventStatus status, Climb climb) {
        climb.found.add(status);
        climb.wished |= status == EventStatus.PROPOSED;
    }

    /** A verb's own tense and modals. */
    private void readVerb(Sentence sentence, int verb, Climb climb) {
        climb.negated |= Tree.isNegated(sentence, verb, frames.negative());
        modality(sentence, verb, climb);
        tenses.tense(sentence, verb).ifPresent(climb.found::add);
    }

    private void modality(Sentence sentence, int verb, Climb climb) {
        for (int aux : sentence.children(verb, "aux")) {
            String modal = Tree.lemma(sentence, aux);
            boolean reported = modal.equals("would") && sentence.is(verb, "ccomp");
            frames.modals().forEach((status, words) -> {
                if (words.contains(modal)) {
                    // "said it would": the future of the past
                    climb.found.add(reported ? EventStatus.PLANNED : EventStatus.valueOf(status.toUpperCase(java.util.Locale.ROOT)));
                }
            });
        }
        List<Integer> marks = sentence.children(verb, "mark", "case");
        boolean inverted = sentence.children(verb, "aux").stream().anyMatch(aux -> Tree.lemma(sentence, aux).equals("have")
                && sentence.child(verb, "nsubj").filter(subject -> subject > aux).isPresent());
        if (inverted && !sentence.token(sentence.size() - 1).text().equals("?")) {
            // "had the talks succeeded": they did not
            climb.found.add(EventStatus.PROPOSED);
        }
        boolean conditional = marks.stream().anyMatch(mark -> frames.conditional().contains(Tree.lemma(sentence, mark))
                || frames.conditional().contains(sentence.token(mark).text().toLowerCase(java.util.Locale.ROOT)));
        // "will return only after troops pull back": what is waited for
        boolean awaited = sentence.token(verb).tag().matches("VB[PZ]") 
                && marks.stream().anyMatch(mark -> Set.of("after", "when").contains(Tree.lemma(sentence, mark)))
                && Tenses.isToCome(sentence, verb);
        if (awaited) {
            climb.found.add(EventStatus.PROPOSED);
        }
        if (conditional && marks.stream().noneMatch(mark -> Tenses.isTemporalPast(sentence, verb, mark))) {
            climb.found.add(EventStatus.PROPOSED);
        }
    }

    private Optional<EventStatus> statusOf(String verb) {
        String bare = verb.contains("-") ? verb.substring(0, verb.indexOf('-')) : verb;
        return frames.status().stream()
                .filter(status -> status.verbs().contains(verb))
                .findFirst()
                .or(() -> frames.status().stream().filter(status -> status.verbs().contains(bare)).findFirst())
                .map(EventLexicon.StatusWords::status);
    }

    /** Goes from {@code at} to the noun above it; whether to climb on. */
    private boolean climbNoun(Sentence sentence, int at, int noun, Climb climb) {
        String lemma = Tree.lemma(sentence, noun);
        boolean tied = sentence.head(at) != noun || sentence.is(at, "nmod") || sentence.is(at, "acl") || sentence.is(at, "compound") || sentence.is(at, "amod") || sentence.is(at, "dep");
        if (!tied || sentence.relation(at).equals("acl:relcl") || (sentence.head(at) == noun && sentence.relation(at).equals("nmod:poss"))) {
            return false;
        }
        Optional<EventStatus> status = frames.status().stream()
                .filter(words -> words.nouns().contains(lemma))
                .findFirst()
                .map(EventLexicon.StatusWords::status);
        boolean container = frames.containers().contains(lemma);
        boolean staging = frames.staging().nouns().contains(lemma);
        if (status.isEmpty() && !container && !staging) {
            return false;
        }
        climb.path.add(noun);
        status.ifPresent(made -> add(made, climb));
        climb.staged |= staging;
        if (container || status.isPresent()) {
            readNoun(sentence, noun, climb);
        }
        return true;
    }

    /** Goes from {@code at} to the verb above it; whether to climb on. */
    private boolean climbVerb(Sentence sentence, int at, int above, Climb climb) {
        Optional<Integer> main = sentence.is(at, "nsubj") ? Tree.mainBehind(sentence, above) : Optional.empty();
        main.flatMap(behind -> statusOf(Tree.verb(sentence, above))).filter(status -> status != EventStatus.PROPOSED).ifPresent(status -> preset(status, climb));
        main.ifPresent(behind -> climb.path.add(above));
        int verb = main.orElse(above);
        String lemma = Tree.verb(sentence, verb);
        if (sentence.is(at, "parataxis") || sentence.is(at, "nmod")) {
            return false;
        }
        boolean there = sentence.children(verb, "expl").stream().anyMatch(word -> Tree.lemma(sentence, word).equals("there"));
        if (there && sentence.is(at, "nsubj") && lemma.equals("be")) {
            // "denied that there was a meeting"
            climb.path.add(verb);
            readVerb(sentence, verb, climb);
            return Tenses.mayGoOn(sentence, verb);
        }
        if (sentence.is(at, "obl")) {
            boolean basis = Tree.isMarked(sentence, at, frames.scene().get("basis")) && sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
            if (basis || Tree.isMarked(sentence, at, frames.scene().get("fact"))) {
                climb.found.add(EventStatus.OCCURRED);
                return false;
            }
            if (Tree.isMarked(sentence, at, frames.scene().get("open"))) {
                climb.path.add(verb);
                return false;
            }
        }
        if (sentence.is(at, "conj")) {
            // "to retrieve the dead and provide relief": the second verb leans on what the first leans on
            boolean leans = tenses.tense(sentence, at).isEmpty() && sentence.child(at, "nsubj", "aux").isEmpty();
            return leans && Tenses.mayGoOn(sentence, verb);
        }
        boolean subject = sentence.is(at, "nsubj") && !Tree.isPassive(sentence, verb);
        boolean relative = sentence.is(at, "acl");
        // "insisted that it struck": what is told in a tense of its own is no wish
        boolean told = sentence.is(at, "ccomp") && tenses.tense(sentence, at).isPresent() && !sentence.token(at).tag().equals("VBP");
        boolean called = frames.calling().contains(lemma) && (sentence.is(at, "obj") || sentence.is(at, "nsubj") && Tree.isPassive(sentence, verb));
        Optional<EventStatus> status = called ? Optional.of(EventStatus.PLANNED) : statusOf(lemma).filter(made -> !told || made == EventStatus.DENIED);
        boolean withObject = sentence.child(verb, "obj").isPresent();
        boolean aside = sentence.is(at, "advcl") && !sentence.token(at).tag().equals("VB") && !Tree.isMarked(sentence, at, Set.of("to", "for"));
        boolean when = sentence.children(at, "advmod").stream().anyMatch(word -> Tree.lemma(sentence, word).equals("when")) && tenses.tense(sentence, at).isPresent();
        if (aside && (when || !sentence.children(at, "mark").isEmpty())) {
            // "did not shake hands when they met"
            return false;
        }
        if (status.isEmpty() && sentence.is(at, "ccomp")) {
            return false;
        }
        climb.path.add(verb);
        if (status.isEmpty() && climb.found.isEmpty() && Tenses.isParticipial(sentence, at)) {
            // "fell upon a column, killing two": as real as the verb that it goes on with
            readVerb(sentence, verb, climb);
            return Tenses.mayGoOn(sentence, verb);
        }
        if (sentence.is(at, "nsubj")) {
            // "had been set for Friday but was postponed"
            sentence.children(verb, "conj").stream()
                    .filter(other -> sentence.token(other).isVerb() && sentence.child(other, "nsubj").isEmpty() && tenses.tense(sentence, other).isPresent())
                    .flatMap(other -> statusOf(Tree.verb(sentence, other)).stream())
                    .filter(made -> made == EventStatus.SUSPENDED || made == EventStatus.CANCELLED)
                    .forEach(made -> add(made, climb));
        }
        // "entered its fourth week", not "entered the town"
        boolean goingOn = subject && status.filter(EventStatus.ONGOING::equals).isPresent()
                && sentence.children(verb, "obj", "obl:tmod").stream().allMatch(object -> frames.containers().contains(Tree.lemma(sentence, object)));
        if (status.filter(EventStatus.ONGOING::equals).isPresent() && withObject && !goingOn) {
            status = Optional.empty();
        }
        if (status.isPresent() && (goingOn || !(subject && withObject)) && !relative && !(aside && status.get() == EventStatus.AGREED)) {
            EventStatus made = status.get();
            boolean refused = made == EventStatus.AGREED && Tree.isNegated(sentence, verb, frames.negative());
            add(refused ? EventStatus.PROPOSED : made, climb);
            climb.unsettled |= tenses.tense(sentence, verb).isEmpty() && (made == EventStatus.SUSPENDED || made == EventStatus.CANCELLED);
            // "will prepare", "would cancel": what is only to come changes nothing yet
            Climb own = new Climb();
            modality(sentence, verb, own);
            if (own.found.contains(EventStatus.PROPOSED)) {
                climb.found.add(EventStatus.PROPOSED);
            }
            return Tenses.mayGoOn(sentence, verb);
        }
        climb.beside |= sentence.is(at, "obl") && Tree.isMarked(sentence, at, frames.outcome().prepositions());
        if (frames.failing().contains(lemma) && !subject) {
            climb.negated = !climb.beside;
            tenses.tense(sentence, verb).filter(tense -> climb.beside).ifPresent(climb.found::add);
            return false;
        }
        if (sentence.is(at, "ccomp")) {
            return false;
        }
        boolean telling = subject && tells(sentence, verb);
        boolean staging = telling || frames.staging().verbs().contains(lemma) || frames.staging().verbs().contains(Tree.lemma(sentence, verb));
        if (staging) {
            climb.staged = true;
            boolean known = climb.negated;
            readVerb(sentence, verb, climb);
            if (!known && climb.negated && undone.isOff(sentence, at, verb)) {
                climb.negated = false;
                climb.found.add(EventStatus.CANCELLED);
            }
            return Tenses.mayGoOn(sentence, verb);
        }
        // Of any other verb only what is not real rubs off: "any deal must not reward", "to seek peace through talks".
        modality(sentence, verb, climb);
        boolean leaning = tenses.tense(sentence, verb).isEmpty() && (sentence.is(verb, "xcomp") || sentence.is(verb, "advcl") || sentence.is(verb, "acl"));
        return leaning;
    }

    private boolean tells(Sentence sentence, int verb) {
        String lemma = Tree.verb(sentence, verb);
        return frames.telling().contains(lemma)
                || sentence.children(verb, "obj").stream().anyMatch(object -> frames.telling().contains(lemma + "-" + Tree.lemma(sentence, object)));
    }
}
