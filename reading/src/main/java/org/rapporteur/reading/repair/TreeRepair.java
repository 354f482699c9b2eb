package org.rapporteur.reading.repair;

import java.util.List;
import org.rapporteur.reading.language.Passage;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.statements.CueLexicon;

/**
 * Mends what a parser trained on other text often gets wrong, above all around verbs of saying. Each {@link Repair} says what it mends; they are
 * tried one after the other, each on what those before it have made of the tree. Pure.
 */
public final class TreeRepair {

    /** In the order in which they are tried. */
    private final List<Repair> repairs;

    public TreeRepair(CueLexicon lexicon) {
        this.repairs = List.of(
                // what the sentence tells at all
                new VerblessRepair(),
                new AfterClauseRepair(),
                new DescribedSubjectRepair(lexicon),
                new UnpartedOpeningRepair(lexicon),
                new JudgedObjectRepair(),
                // whose verb is whose
                new AsideRepair(lexicon),
                new RelayRepair(lexicon),
                new SubjectRepair(lexicon),
                new PartedSubjectRepair(lexicon),
                new SubjectBeforeAsideRepair(lexicon),
                new AccusationRepair(lexicon),
                new MarkerRepair(lexicon),
                new JoinedVerbRepair(lexicon),
                new SecondSpeakerRepair(lexicon),
                new SpeakerBehindRepair(lexicon),
                new ParticipleRepair(lexicon),
                new DayRepair(),
                new RelativeClauseRepair(lexicon),
                // what is said by whom
                new ToldClauseRepair(lexicon),
                new SameSpeakerRepair(lexicon));
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** The same words with the trees of all sentences mended. */
    public Passage mended(Passage passage) {
        return new Passage(
                passage.report(),
                passage.sentences().stream().map(this::mended).toList(),
                passage.heading().stream().map(this::mended).toList(),
                passage.paragraphs());
    }

    private Sentence mended(Sentence sentence) {
        Sentence mended = sentence;
        for (Repair repair : repairs) {
            mended = repair.mended(mended);
        }
        return mended;
    }
}
