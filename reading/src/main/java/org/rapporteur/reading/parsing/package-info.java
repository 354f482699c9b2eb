/**
 * Parsing: words and their parts of speech come in, a dependency tree goes out. Our own inference of a published model; needs the
 * JDK alone.
 *
 * <p>{@link org.rapporteur.reading.parsing.TransitionParser} is the door. It walks a {@code Configuration} from the first word to the
 * finished tree; at each step the {@code HiddenLayer} sums up what the words in view contribute, and the {@code OutputLayer} scores
 * what may be done next. Both take their numbers from a {@code ParserModel}, which {@code ModelReader} reads. How fast it is, and
 * why it is laid out as it is, stands in docs/performance.md.
 */
package org.rapporteur.reading.parsing;
