package org.rapporteur.reading.events;

import java.util.Optional;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;

/** Whether a deed of a kind that happens at one place on one day ({@code carried} in {@code frames.yaml}) has been done. Pure functions. */
final class DeedStatus {

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
                && standing.status().isEmpty() && Tree.isMarked(sentence, hit.token(), frames.blame());
        if (gerund) {
            return Optional.of(EventStatus.OCCURRED);
        }
        boolean ahead = purpose || setting.isAhead(start);
        return standing.status().isEmpty() && ahead ? Optional.of(EventStatus.PLANNED) : standing.status();
    }

    /**
     * "Once the murder of the judge has been cleared up": a deed that is named as one that is known has happened, whatever
     * is wished or feared beside it, unless that is said of the deed itself ("the threat of the attack", "the attack could").
     */
    private boolean isTakenForGranted(Hit hit, Sketch.Bond bond) {
        Sentence sentence = hit.sentence();
        int above = sentence.head(hit.token());
        if (hit.isVerb() || bond != Sketch.Bond.KNOWN || above < 0) {
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
