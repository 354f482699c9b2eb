/**
 * Actors: who is named, by which words, and who each mention is. {@link org.rapporteur.reading.actors.ActorFinder} reads a passage sentence
 * by sentence:
 *
 * <ol>
 *   <li>which words are names ({@code NameFinder}, one {@code NameRule} a way to see one), and whose ({@code NameMentions});
 *   <li>whom nouns mean ({@code NominalResolver}): somebody named beside them ({@code NamedBeside}), their owner ({@code OwnersWord}),
 *       somebody spoken of before ({@code BackReferences}), or somebody who comes in ({@code Newcomers});
 *   <li>who is at the head of what ({@code Headship}), whom pronouns mean ({@code PronounResolver}), who speaks in an interview
 *       ({@code Conversation});
 *   <li>at the end, what only the whole passage tells ({@code Settlement}).
 * </ol>
 *
 * <p>{@code CastBuilder} holds what has been told so far, a class for each question. The words that decide are data ({@code actors.yaml},
 * {@code reference.yaml}).
 */
package org.rapporteur.reading.actors;
