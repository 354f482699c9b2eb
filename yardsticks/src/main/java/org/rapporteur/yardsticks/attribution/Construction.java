package org.rapporteur.yardsticks.attribution;

/**
 * How an attribution is built. Each annotated one is counted in one: the first, in this order, that fits
 * ({@link Constructions}).
 */
enum Construction {
    HEADING("heading", "the content begins before the story does: in the headline, the standfirst or a line beside them"),
    ACCORDING_TO("according to, and the like", "the cue begins with a preposition and holds no verb, or is an adverb"),
    PASSIVE(
            "passive",
            "the cue's verb is a past participle with a form of be before it, or one whose source stands behind \"by\""),
    NO_SOURCE("no source named", "no source is annotated"),
    QUOTATION_BEFORE("direct quotation before the cue", "nine tenths of the content's letters stand in quotation marks; the cue"
            + " follows"),
    QUOTATION_AFTER("direct quotation after the cue", "the same; the cue comes first"),
    QUOTATION_AROUND("direct quotation around the cue", "the same; content on both sides"),
    MIXED("mixed: quotation inside indirect speech", "fewer of the content's letters stand in quotation marks, but some"),
    NOUN_OR_ADJECTIVE(
            "noun or adjective as cue",
            "the cue holds one, and no verb but be, have, do and support verbs (gave a promise)"),
    INFINITIVE("infinitive", "the content's first verb follows \"to\", which opens the content, ends the cue or stands behind somebody"),
    GERUND("gerund", "the content begins with an -ing form that describes no noun, a preposition or possessive before it or not"),
    THAT("indirect, with that", "the content begins with \"that\", or stands behind it"),
    NO_THAT("indirect, without that", "the content is a clause: it has a finite verb, and no relative pronoun before that"),
    PHRASE("noun phrase and all else", "what is left: backed the plan");

    private final String label;
    private final String definition;

    Construction(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }
}
