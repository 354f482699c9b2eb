package org.rapporteur.reading.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Token;
import org.rapporteur.record.EventStatus;

/** What the form of a verb and the clause that it stands in say: a fact, a plan, or nothing of its own. Pure functions. */
final class Tenses {

    private static final int DEPTH = 7;

    private final EventLexicon.Frames frames;

    Tenses(EventLexicon.Frames frames) {
        this.frames = frames;
    }

    /** What the form of the verb says, empty for an infinitive or a participle that leans on another verb. */
    Optional<EventStatus> tense(Sentence sentence, int verb) {
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
            // "voters choose a mayor": a present that the tagger takes for an infinitive
            case "VB" -> sentence.head(verb) < 0 && sentence.children(verb, "aux").isEmpty() && sentence.child(verb, "nsubj").filter(who -> who < verb).isPresent()
                    ? Optional.of(EventStatus.OCCURRED)
                    : Optional.empty();
            case "VBN" -> be && present && !have ? Optional.of(EventStatus.ONGOING) : Optional.of(EventStatus.OCCURRED);
            case "VBG" -> be ? Optional.of(present && !have ? EventStatus.ONGOING : EventStatus.OCCURRED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a clause above is about what will, would or must be. */
    static boolean isToCome(Sentence sentence, int verb) {
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
    static boolean isTemporalPast(Sentence sentence, int verb, int mark) {
        int above = sentence.head(verb);
        boolean open = above >= 0 && sentence.children(above, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        return !open && Set.of("before", "until", "once", "without").contains(Tree.lemma(sentence, mark))
                && sentence.token(verb).tag().equals("VBD");
    }

    /** "Stormed the post, killing two": a participle without a conjunction. */
    static boolean isParticipial(Sentence sentence, int at) {
        boolean aside = sentence.is(at, "advcl") || sentence.is(at, "dep");
        return aside && sentence.token(at).tag().equals("VBG") && sentence.children(at, "mark", "aux", "case", "nsubj").isEmpty();
    }

    /** Whether what stands above this verb still bears on it: it is an infinitive, a participle or a clause that something wants. */
    static boolean mayGoOn(Sentence sentence, int verb) {
        return sentence.is(verb, "xcomp")
                || sentence.is(verb, "ccomp")
                || sentence.is(verb, "conj")
                || (sentence.is(verb, "advcl") || sentence.is(verb, "dep") || sentence.is(verb, "csubj"))
                || (sentence.is(verb, "acl") && !sentence.relation(verb).equals("acl:relcl"))
                || sentence.is(verb, "obl")
                || sentence.is(verb, "nmod");
    }
}
