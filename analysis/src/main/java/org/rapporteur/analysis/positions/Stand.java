package org.rapporteur.analysis.positions;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.analysis.telling.Wording;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Change;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Condition;
import org.rapporteur.record.EdtfDate;
import org.rapporteur.record.Place;
import org.rapporteur.record.Stance;

/**
 * What one statement says of where one holder stands on one issue.
 *
 * @param wording what {@code proposition} is about
 * @param told how the report itself says that the holder has moved; {@code NEW} if it does not
 * @param matter what {@code wording} is without its terms, the words for the issue counted as one
 * @param implied whether it is a stance only against what its holder held before: "observers would be welcome"
 * @param unconditional whether it says that it comes without strings
 * @param day by which it is ordered; only {@code date} may reach the record
 * @param statement id of the statement
 * @param speaker id of who says so, which may speak for the holder
 * @param attribution on whose word we have it
 */
record Stand(
        String holder,
        String issue,
        Stance stance,
        String proposition,
        Wording wording,
        Wording matter,
        Change told,
        boolean implied,
        List<Condition> conditions,
        boolean unconditional,
        List<Place> places,
        LocalDate day,
        EdtfDate date,
        String statement,
        String speaker,
        Attribution attribution,
        List<Citation> citations) {

    Side side() {
        return Side.of(stance);
    }

    /** Whether it asks for or grants what {@code other} is against, or the other way round. */
    boolean isAgainst(Stand other) {
        boolean between = stance == Stance.OPEN_TO || other.stance == Stance.OPEN_TO;
        return !between && (side() == Side.AGAINST) != (other.side() == Side.AGAINST);
    }

    /**
     * The same as one that counts only against what its holder held before, where no report tells that he has moved.
     *
     * @param rest what it is about, without the words that take the stance
     */
    Stand impliedBy(String rest) {
        Wording about = Wording.of(rest);
        return new Stand(
                holder, issue, stance, proposition, about, about, told, told == Change.NEW, conditions, unconditional, places, day, date,
                statement, speaker, attribution, citations);
    }

    /** The same, known by these of its words. */
    Stand about(String words) {
        return new Stand(
                holder, issue, stance, proposition, Wording.of(words), matter, told, implied, conditions, unconditional, places, day, date,
                statement, speaker, attribution, citations);
    }

    /** The same on another issue. */
    Stand on(String other) {
        return new Stand(
                holder, other, stance, proposition, wording, matter, told, implied, conditions, unconditional, places, day, date,
                statement, speaker, attribution, citations);
    }

    /** The same as the stand of its speaker alone. */
    Stand ofItsSpeaker() {
        return new Stand(
                speaker, issue, stance, proposition, wording, matter, told, implied, conditions, unconditional, places, day, date,
                statement, speaker, attribution, citations);
    }
}
