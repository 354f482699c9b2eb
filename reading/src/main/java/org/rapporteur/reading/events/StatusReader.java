package org.rapporteur.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
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

    /** Of several, the first is what holds: what is cancelled was planned, what is demanded may have been agreed to in the same breath. */
    private static final List<EventStatus> PRECEDENCE = List.of(
            EventStatus.DENIED,
            EventStatus.CANCELLED,
            EventStatus.SUSPENDED,
            EventStatus.PROPOSED,
            EventStatus.AGREED,
            EventStatus.PLANNED,
            EventStatus.ONGOING,
            EventStatus.OCCURRED);

    private final EventLexicon.Frames frames;
    /** Nouns that hold an infinitive: "an agreement to exchange". */
    private final Set<String> nouns;

    StatusReader(EventLexicon.Frames frames) {
        this.frames = frames;
        this.nouns = frames.status().stream().flatMap(status -> status.nouns().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What is gathered on the way up the tree. */
    private static final class Climb {
        private final Set<EventStatus> found = EnumSet.noneOf(EventStatus.class);
        private final List<Integer> path = new ArrayList<>();
        private boolean staged;
        private boolean negated;
        /** A verb that would halt or cancel it is only wished or feared itself: "threatened to quit the talks". */
        private boolean unsettled;
        /** It was to be, by words that say nothing of what came of it. */
        private boolean preset;
        /** Somebody wants it, fears it or asks for it; without that what is merely possible is a thought. */
        private boolean wished;
        /** It is only where something else was done: "failed to agree at talks". */
        private boolean beside;

        private Standing standing() {
            boolean ahead = found.contains(EventStatus.PROPOSED) || found.contains(EventStatus.PLANNED) || found.contains(EventStatus.AGREED);
            if (unsettled && ahead) {
                found.removeAll(Set.of(EventStatus.SUSPENDED, EventStatus.CANCELLED));
            }
            if (preset && !(staged && found.contains(EventStatus.OCCURRED))) {
                found.add(EventStatus.PLANNED);
            }
            Optional<EventStatus> status = PRECEDENCE.stream().filter(found::contains).findFirst();
            return new Standing(status, staged, negated, status.filter(EventStatus.PROPOSED::equals).isPresent() && !wished, path);
        }
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
        boolean going = at != hit.token() || !hit.isVerb() || mayGoOn(sentence, at);
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
        if (isRebuffed(hit)) {
            climb.found.clear();
            climb.found.add(EventStatus.DENIED);
        }
        return climb.standing();
    }

    /** "Rejected the charge that its planes had bombed the village": what is told of a claim that is denied. */
    private boolean isRebuffed(Hit hit) {
        Sentence sentence = hit.sentence();
        int at = hit.token();
        for (int steps = 0; steps < DEPTH && sentence.head(at) >= 0; steps++) {
            int above = sentence.head(at);
            boolean claim = sentence.token(above).isNoun() && frames.claims().contains(Tree.lemma(sentence, above))
                    && (sentence.is(at, "acl") || sentence.is(at, "ccomp") || sentence.is(at, "nmod") || sentence.is(at, "dep"));
            int verb = claim ? sentence.head(above) : -1;
            if (verb >= 0 && sentence.is(above, "obj") && frames.rebuffs().contains(Tree.lemma(sentence, verb)) && !Tree.isNegated(sentence, verb, frames.negative())) {
                return true;
            }
            at = above;
        }
        return false;
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
        } else if (relative) {
            // "a session that was then called off"
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
        tense(sentence, verb).ifPresent(climb.found::add);
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
                && isToCome(sentence, verb);
        if (awaited) {
            climb.found.add(EventStatus.PROPOSED);
        }
        if (conditional && marks.stream().noneMatch(mark -> isTemporalPast(sentence, verb, mark))) {
            climb.found.add(EventStatus.PROPOSED);
        }
    }

    /** Whether a clause above is about what will, would or must be. */
    private static boolean isToCome(Sentence sentence, int verb) {
        int above = sentence.head(verb);
        for (int steps = 0; above >= 0 && steps < DEPTH; steps++) {
            if (sentence.children(above, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"))) {
                return true;
            }
            above = sentence.head(above);
        }
        return false;
    }

    /** "Before they met" tells of a fact where the clause is in the past. */
    private static boolean isTemporalPast(Sentence sentence, int verb, int mark) {
        int above = sentence.head(verb);
        boolean open = above >= 0 && sentence.children(above, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        return !open && Set.of("before", "until", "once", "without").contains(Tree.lemma(sentence, mark))
                && sentence.token(verb).tag().equals("VBD");
    }

    /** What the form of the verb says, empty for an infinitive or a participle that leans on another verb. */
    private Optional<EventStatus> tense(Sentence sentence, int verb) {
        boolean be = false;
        boolean present = false;
        boolean have = false;
        boolean to = sentence.children(verb, "mark", "aux").stream().anyMatch(mark -> Tree.lemma(sentence, mark).equals("to"));
        for (int aux : sentence.children(verb, "aux", "cop")) {
            Token help = sentence.token(aux);
            if (help.tag().equals("MD")) {
                return Optional.empty();
            }
            be |= help.lemma().equals("be");
            have |= help.lemma().equals("have");
            present |= help.tag().equals("VBP") || help.tag().equals("VBZ");
        }
        if (to) {
            // "are to be exchanged"
            return be && present ? Optional.of(EventStatus.PLANNED) : Optional.empty();
        }
        if (!sentence.token(verb).isVerb()) {
            boolean due = frames.status().stream().anyMatch(words -> words.status() == EventStatus.PLANNED && words.modifiers().contains(Tree.lemma(sentence, verb)));
            if (due) {
                return Optional.of(EventStatus.PLANNED);
            }
            // "was in Lima": the tense is that of the word for being
            return sentence.child(verb, "cop").map(word -> sentence.token(word).tag()).filter(tag -> tag.equals("VBD")).map(tag -> EventStatus.OCCURRED)
                    .or(() -> sentence.child(verb, "cop").map(word -> EventStatus.ONGOING));
        }
        return switch (sentence.token(verb).tag()) {
            case "VBD", "VBZ", "VBP" -> Optional.of(EventStatus.OCCURRED);
            case "VBN" -> be && present && !have ? Optional.of(EventStatus.ONGOING) : Optional.of(EventStatus.OCCURRED);
            case "VBG" -> be ? Optional.of(present && !have ? EventStatus.ONGOING : EventStatus.OCCURRED) : Optional.empty();
            default -> Optional.empty();
        };
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
        if (sentence.is(at, "obl")) {
            if (Tree.isMarked(sentence, at, frames.scene().get("fact"))) {
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
            boolean leans = tense(sentence, at).isEmpty() && sentence.child(at, "nsubj", "aux").isEmpty();
            return leans && mayGoOn(sentence, verb);
        }
        boolean subject = sentence.is(at, "nsubj") && !Tree.isPassive(sentence, verb);
        boolean relative = sentence.is(at, "acl");
        // "insisted that it struck": what is told in a tense of its own is no wish
        boolean told = sentence.is(at, "ccomp") && tense(sentence, at).isPresent() && !sentence.token(at).tag().equals("VBP");
        boolean called = frames.calling().contains(lemma) && (sentence.is(at, "obj") || sentence.is(at, "nsubj") && Tree.isPassive(sentence, verb));
        Optional<EventStatus> status = called ? Optional.of(EventStatus.PLANNED) : statusOf(lemma).filter(made -> !told || made == EventStatus.DENIED);
        boolean withObject = sentence.child(verb, "obj").isPresent();
        boolean aside = sentence.is(at, "advcl") && !sentence.token(at).tag().equals("VB") && !Tree.isMarked(sentence, at, Set.of("to", "for"));
        if (aside && !sentence.children(at, "mark").isEmpty()) {
            return false;
        }
        if (status.isEmpty() && sentence.is(at, "ccomp")) {
            return false;
        }
        climb.path.add(verb);
        if (status.isEmpty() && climb.found.isEmpty() && isParticipial(sentence, at)) {
            // "fell upon a column, killing two": as real as the verb that it goes on with
            readVerb(sentence, verb, climb);
            return mayGoOn(sentence, verb);
        }
        if (sentence.is(at, "nsubj")) {
            // "had been set for Friday but was postponed"
            sentence.children(verb, "conj").stream()
                    .filter(other -> sentence.token(other).isVerb() && sentence.child(other, "nsubj").isEmpty() && tense(sentence, other).isPresent())
                    .flatMap(other -> statusOf(Tree.verb(sentence, other)).stream())
                    .filter(made -> made == EventStatus.SUSPENDED || made == EventStatus.CANCELLED)
                    .forEach(made -> add(made, climb));
        }
        boolean goingOn = status.filter(EventStatus.ONGOING::equals).isPresent();
        if (status.isPresent() && (goingOn || !(subject && withObject)) && !relative && !(aside && status.get() == EventStatus.AGREED)) {
            EventStatus made = status.get();
            boolean refused = made == EventStatus.AGREED && Tree.isNegated(sentence, verb, frames.negative());
            add(refused ? EventStatus.PROPOSED : made, climb);
            climb.unsettled |= tense(sentence, verb).isEmpty() && (made == EventStatus.SUSPENDED || made == EventStatus.CANCELLED);
            // "will prepare", "would cancel": what is only to come changes nothing yet
            Climb own = new Climb();
            modality(sentence, verb, own);
            if (own.found.contains(EventStatus.PROPOSED)) {
                climb.found.add(EventStatus.PROPOSED);
            }
            return mayGoOn(sentence, verb);
        }
        climb.beside |= sentence.is(at, "obl") && Tree.isMarked(sentence, at, frames.outcome().prepositions());
        if (frames.failing().contains(lemma) && !subject) {
            climb.negated = !climb.beside;
            tense(sentence, verb).filter(tense -> climb.beside).ifPresent(climb.found::add);
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
            if (!known && climb.negated && isOff(sentence, at, verb)) {
                climb.negated = false;
                climb.found.add(EventStatus.CANCELLED);
            }
            return mayGoOn(sentence, verb);
        }
        // Of any other verb only what is not real rubs off: "any deal must not reward", "to seek peace through talks".
        modality(sentence, verb, climb);
        boolean leaning = tense(sentence, verb).isEmpty() && (sentence.is(verb, "xcomp") || sentence.is(verb, "advcl") || sentence.is(verb, "acl"));
        return leaning;
    }

    /** "Stormed the post, killing two": a participle without a conjunction. */
    private static boolean isParticipial(Sentence sentence, int at) {
        boolean aside = sentence.is(at, "advcl") || sentence.is(at, "dep");
        return aside && sentence.token(at).tag().equals("VBG") && sentence.children(at, "mark", "aux", "case", "nsubj").isEmpty();
    }

    /** "The session will not take place", "the release did not happen": said of the event itself. */
    private boolean isOff(Sentence sentence, int at, int verb) {
        boolean failed = sentence.token(verb).tag().equals("VB") && isOneOf(sentence, verb, frames.occurring())
                && sentence.children(verb, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("VBD"));
        boolean will = failed || sentence.children(verb, "aux").stream().anyMatch(aux -> frames.modals().get("planned").contains(Tree.lemma(sentence, aux)));
        boolean waits = !sentence.children(verb, "advcl").isEmpty() || sentence.children(verb, "obl").stream().anyMatch(until -> Tree.isMarked(sentence, until, Set.of("until", "without", "unless", "before")));
        return will && !waits && sentence.is(at, "nsubj") && isOneOf(sentence, verb, frames.off());
    }

    /** Whether the verb is in the list, alone, with its particle or with the object that it needs: {@code take-place}. */
    private static boolean isOneOf(Sentence sentence, int verb, Set<String> list) {
        return list.contains(Tree.verb(sentence, verb))
                || sentence.children(verb, "obj").stream().anyMatch(object -> list.contains(Tree.lemma(sentence, verb) + "-" + Tree.lemma(sentence, object)));
    }

    private boolean tells(Sentence sentence, int verb) {
        String lemma = Tree.verb(sentence, verb);
        return frames.telling().contains(lemma)
                || sentence.children(verb, "obj").stream().anyMatch(object -> frames.telling().contains(lemma + "-" + Tree.lemma(sentence, object)));
    }

    /** Whether what stands above this verb still bears on it: it is an infinitive, a participle or a clause that something wants. */
    private static boolean mayGoOn(Sentence sentence, int verb) {
        return sentence.is(verb, "xcomp")
                || sentence.is(verb, "ccomp")
                || sentence.is(verb, "conj")
                || (sentence.is(verb, "advcl") || sentence.is(verb, "dep") || sentence.is(verb, "csubj"))
                || (sentence.is(verb, "acl") && !sentence.relation(verb).equals("acl:relcl"))
                || sentence.is(verb, "obl")
                || sentence.is(verb, "nmod");
    }
}
