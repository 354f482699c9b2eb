/**
 * Parts of speech: our own inference of the tagger's model that Stanford CoreNLP publishes. The door is {@link
 * org.rapporteur.reading.tagging.PartOfSpeechTagger}.
 */
package org.rapporteur.reading.tagging;
