package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Somebody says, wants or does something with words.
 *
 * @param speaker actor id; {@code ""} where the report gives no source ("are seen as")
 * @param speakerText the words used for the speaker
 * @param speaksFor id of the actor whose position the speaker voices; the speaker's own id if its own
 * @param named {@code false} for sources the report does not name
 * @param relayedBy id of the actor on whose word we have it, {@code ""} if the report's own
 * @param addressee actor id, {@code ""} if none
 * @param issues ids from the codebook
 * @param content the clause said, as reported
 * @param quotes the verbatim parts, without their marks, scare quotes included
 * @param date when it was said
 * @param negated the act itself is negated ("did not rule out")
 * @param conditions what the speaker makes it depend on
 * @param places named in what is said
 * @param figures in what is said
 */
public record Statement(
        String id,
        String speaker,
        String speakerText,
        String speaksFor,
        boolean named,
        String relayedBy,
        Act act,
        Plover plover,
        String addressee,
        List<String> issues,
        String content,
        List<Citation> quotes,
        EdtfDate date,
        boolean negated,
        Spans spans,
        List<Condition> conditions,
        List<Place> places,
        List<Figure> figures,
        List<Citation> citations) {

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(speakerText, "speakerText");
        Objects.requireNonNull(speaksFor, "speaksFor");
        Objects.requireNonNull(relayedBy, "relayedBy");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(plover, "plover");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(spans, "spans");
        issues = List.copyOf(issues);
        quotes = List.copyOf(quotes);
        conditions = List.copyOf(conditions);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        citations = Evidence.of(citations, "statement");
    }

    /** The same statement under another id, by another named speaker for this principal: of those who make it together. */
    public Statement by(String otherId, String otherSpeaker, String principal) {
        return new Statement(
                otherId,
                otherSpeaker,
                speakerText,
                principal,
                true,
                relayedBy,
                act,
                plover,
                addressee,
                issues,
                content,
                quotes,
                date,
                negated,
                spans,
                conditions,
                places,
                figures,
                citations);
    }

    /** The same statement, known to be about these issues. */
    public Statement about(List<String> touched) {
        return new Statement(
                id,
                speaker,
                speakerText,
                speaksFor,
                named,
                relayedBy,
                act,
                plover,
                addressee,
                touched,
                content,
                quotes,
                date,
                negated,
                spans,
                conditions,
                places,
                figures,
                citations);
    }

    /**
     * Who, the words that attribute it, and what is said; each may be split in several spans of the first cited report.
     *
     * @param speaker may be empty where nobody is named
     * @param cue may be empty for a quotation that stands alone
     */
    public record Spans(List<Span> speaker, List<Span> cue, List<Span> content) {

        public Spans {
            speaker = List.copyOf(speaker);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
