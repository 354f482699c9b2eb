package org.rapporteur.desk.web.lists;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.record.Citation;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EdtfDate;

/**
 * Something that has its place in time: an event, a commitment, a position that moved.
 *
 * @param record id of its line of the record
 * @param start when it began, or may have begun
 * @param end until when it went on; {@code start} where that is all that is told
 * @param who takes part, is bound or has moved, by their names
 * @param text what it is, in a few words
 * @param citation the words that tell of it
 */
public record Moment(Lane lane, String record, EdtfDate start, EdtfDate end, String who, String text, Citation citation) {

    public Moment {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citation, "citation");
    }

    /** What stands on the line of time together. */
    public enum Lane implements Coded {
        TALKS("Talks and agreements"),
        INCIDENTS("Other events"),
        COMMITMENTS("Commitments, from agreed to due"),
        SHIFTS("Positions that moved");

        private final String label;

        Lane(String label) {
            this.label = label;
        }

        /** What people read. */
        public String label() {
            return label;
        }
    }

    /** Whether any day or year of it is known. */
    public boolean isDated() {
        return start.earliest().isPresent() || start.latest().isPresent();
    }

    /** The first day that it may be of; {@link LocalDate#MIN} if there is none. */
    public LocalDate first() {
        return start.earliest().or(start::latest).orElse(LocalDate.MIN);
    }

    /** The last day that it may be of, not before {@link #first}. */
    public LocalDate last() {
        return notBeforeFirst(end.latest().or(end::earliest));
    }

    /** The day from which on it is certain: that by which it had begun. */
    public LocalDate surelyFrom() {
        return notBeforeFirst(start.latest().or(start::earliest));
    }

    /** The day up to which it is certain; before {@link #surelyFrom} if it is certain of no day. */
    public LocalDate surelyTo() {
        boolean point = end.equals(start);
        return point && !isCertain() ? LocalDate.MIN : end.earliest().or(end::latest).orElse(LocalDate.MIN);
    }

    /** Whether its days are known for certain. */
    public boolean isCertain() {
        return start.day().isPresent() && (end.equals(start) || end.day().isPresent());
    }

    private LocalDate notBeforeFirst(Optional<LocalDate> day) {
        return day.filter(it -> !it.isBefore(first())).orElseGet(this::first);
    }
}
