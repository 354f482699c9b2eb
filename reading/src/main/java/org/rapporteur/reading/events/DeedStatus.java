package org.rapporteur.reading.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;

/** Whether a deed of a kind that happens at one place on one day ({@code carried} in {@code frames.yaml}) has been done. Pure functions. */
final class DeedStatus {

    private static final Set<String> DONE_TO = Set.of("of", "on", "against");

    private final EventLexicon.Frames frames;
    private final Setting setting;

    DeedStatus(EventLexicon.Frames frames, Setting setting) {
        this.frames = frames;
        this.setting = setting;
    }

    /** What the words make of it; a deed that is only the purpose of another ("came to rob") is not done yet, nor is one on a day to come. */
    Optional<EventStatus> of(Hit hit, EventKind kind, Standing standing, Sketch.Bond bond, EdtfDate start) {
        Sentence sentence = hit.sentence();
        boolean purpose = hit.isVerb() && frames.carried().contains(kind.code()) && sentence.token(hit.token()).tag().equals("VB")
                && Tree.markers(sentence, hit.token()).contains("to");
        if (frames.carried().contains(kind.code()) && isTakenForGranted(hit, bond) && !setting.isAhead(start)) {
            return Optional.of(standing.status().filter(status -> status == EventStatus.DENIED || status == EventStatus.ONGOING).orElse(EventStatus.OCCURRED));
        }
        boolean gerund = hit.isVerb() && frames.carried().contains(kind.code()) && sentence.token(hit.token()).tag().equals("VBG")
                && standing.status().isEmpty() && (Tree.isMarked(sentence, hit.token(), frames.blame()) || isCharged(hit));
        if (gerund) {
            return Optional.of(EventStatus.OCCURRED);
        }
        boolean ahead = purpose || setting.isAhead(start);
        return standing.status().isEmpty() && ahead ? Optional.of(EventStatus.PLANNED) : standing.status();
    }

    /**
     * Whether these words alone say that there was a deed, without day, place or toll: "the murder of the judge" says to whom
     * it was done, "the perpetrators of a robbery" what there is of it, "burned a
     * restaurant" what was done to what.
     */
    boolean isNamed(Hit hit, EventKind kind, Sketch.Bond bond) {
        Sentence sentence = hit.sentence();
        if (!frames.carried().contains(kind.code()) || bond == Sketch.Bond.BACK) {
            return false;
        }
        if (hit.isVerb()) {
            boolean toldOf = Tree.objects(sentence, hit.token()).stream().anyMatch(object -> sentence.token(object).isNoun()) || !hit.word().by().isEmpty();
            boolean whole = toldOf && (!hit.word().mode().isEmpty() || bond == Sketch.Bond.FRESH);
            return whole || Tree.isAttribute(sentence, hit.token()) && bond == Sketch.Bond.KNOWN;
        }
        boolean whose = sentence.children(hit.token(), "nmod").stream()
                .anyMatch(child -> sentence.is(child, "nmod:poss") || Tree.isMarked(sentence, child, DONE_TO));
        return whose && bond == Sketch.Bond.KNOWN || isTraced(hit);
    }

    /** "Convicted of robbing a bank": what somebody has been found to have done. */
    private boolean isCharged(Hit hit) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        return above >= 0 && frames.charging().contains(Tree.lemma(sentence, above)) && Tree.isMarked(sentence, hit.token(), Set.of("of"));
    }

    /** Whether the word hangs on one for what only a deed that was done leaves behind: "the scene of an attack". */
    private boolean isTraced(Hit hit) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        return above >= 0 && sentence.is(hit.token(), "nmod") && Tree.isMarked(sentence, hit.token(), Set.of("of", "for"))
                && frames.traces().contains(Tree.lemma(sentence, above));
    }

    /**
     * "Once the murder of the judge has been cleared up": a deed that is named as one that is known has happened, whatever
     * is wished or feared beside it, unless that is said of the deed itself ("the threat of the attack", "the attack could").
     */
    private boolean isTakenForGranted(Hit hit, Sketch.Bond bond) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        if (hit.isVerb() || above < 0 || bond != Sketch.Bond.KNOWN && !isTraced(hit)) {
            return false;
        }
        boolean subject = sentence.is(hit.token(), "nsubj");
        boolean wished = frames.status().stream()
                .filter(words -> words.status() != EventStatus.AGREED)
                .anyMatch(words -> words.verbs().contains(Tree.lemma(sentence, above)) || words.nouns().contains(Tree.lemma(sentence, above)));
        boolean hedged = sentence.children(hit.token(), "amod").stream()
                .anyMatch(child -> frames.status().stream().anyMatch(words -> words.modifiers().contains(Tree.lemma(sentence, child))));
        boolean modal = subject && sentence.children(above, "aux").stream().anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        boolean failed = frames.failing().contains(Tree.lemma(sentence, above));
        return !wished && !hedged && !modal && !failed;
    }
}
