package org.rapporteur.reading.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.rapporteur.record.Coded;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.Plover;

/**
 * The words that tell of one kind of event.
 *
 * @param matches sentences, each with a bar and the event it must yield ("talks planned")
 * @param not sentences that must yield no event of the kind
 */
record Trigger(
        @JsonProperty("kind") String code, @JsonProperty("plover") String ploverCode, List<Word> words, List<String> matches, List<String> not) {

    /**
     * One word, with what it asks for; absent texts are {@code ""}.
     *
     * @param noun lemma, or {@code verb} is
     * @param particle of the verb: "pull back"
     * @param any name of a list of verbs, with their particles ("slip-away"), each of which may be the verb; in its stead
     * @param plural the noun must be a plural
     * @param with name of a list: what must stand with a noun, or be a verb's object
     * @param by name of a list: what must be a verb's subject or agent
     * @param notWith name of a list of what must not stand with it
     * @param on name of a list: what must follow the verb with "on"
     * @param under name of a list of verbs of which the noun must be object or subject, or that say so as participles ("a pact signed in")
     * @param beside name of a list of what must hang on the verb with a preposition or as its complement: "take to the streets", "fell silent"
     * @param inReturn name of a list of what it is done in exchange for
     * @param notBy name of a list of what must not be its subject or agent
     * @param active the verb must not be passive
     * @param bare the verb must have no object
     * @param bound the verb must say what to: "agreed to leave", "agreed on a date"
     * @param needs the field that the report must be about
     * @param mode how it is done, where that sets one deed apart from another beside it (PLOVER's modes): {@code abduct explosives arson rob}
     * @param back it only refers back to an event told before
     */
    record Word(
            String noun,
            String verb,
            String particle,
            String any,
            boolean plural,
            String with,
            String by,
            @JsonProperty("not-with") String notWith,
            @JsonProperty("not-by") String notBy,
            String on,
            String under,
            String beside,
            @JsonProperty("for") String inReturn,
            boolean active,
            boolean bare,
            boolean bound,
            String needs,
            String mode,
            boolean back) {

        Word {
            noun = noun == null ? "" : noun;
            verb = verb == null ? "" : verb;
            particle = particle == null ? "" : particle;
            any = any == null ? "" : any;
            with = with == null ? "" : with;
            by = by == null ? "" : by;
            notWith = notWith == null ? "" : notWith;
            notBy = notBy == null ? "" : notBy;
            on = on == null ? "" : on;
            inReturn = inReturn == null ? "" : inReturn;
            under = under == null ? "" : under;
            beside = beside == null ? "" : beside;
            needs = needs == null ? "" : needs;
            mode = mode == null ? "" : mode;
        }

        /** A verb that asks for nothing; {@code mode} tells its deed from others. */
        static Word ofVerb(String verb, String mode) {
            return new Word("", verb, "", "", false, "", "", "", "", "", "", "", "", false, false, false, "", mode, false);
        }

        /** The same for one verb of those that it names, {@code lemma} or {@code lemma-particle}. */
        Word of(String named) {
            int dash = named.indexOf('-');
            String lemma = dash < 0 ? named : named.substring(0, dash);
            String with = dash < 0 ? particle : named.substring(dash + 1);
            return new Word(noun, lemma, with, "", plural, this.with, by, notWith, notBy, on, under, beside, inReturn, active, bare, bound, needs, mode, back);
        }

        boolean isVerb() {
            return !verb.isEmpty();
        }

        String lemma() {
            return isVerb() ? verb : noun;
        }
    }

    EventKind kind() {
        return Coded.of(EventKind.class, code);
    }

    Plover plover() {
        return Coded.of(Plover.class, ploverCode);
    }
}
