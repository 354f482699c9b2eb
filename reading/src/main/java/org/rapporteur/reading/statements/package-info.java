/**
 * Statements: who says, wants, does what with words, and where it says so.
 *
 * <p>{@link org.rapporteur.reading.statements.StatementFinder} is the door. Behind it, from the whole to the parts:
 *
 * <ul>
 *   <li>{@code AttributionFinder}: who says what in one sentence, one class a kind of cue ({@code VerbAttributions}, which asks
 *       {@code ActiveAttributions} or {@code PassiveAttributions}, {@code NominalAttributions}, {@code PhraseAttributions} …);
 *   <li>{@code SourceFinder}: whose words they are;
 *   <li>{@code ContentFinder}: what is said, one class a kind of content ({@code ClauseContents}, {@code InfinitiveContents},
 *       {@code ObjectContents} …);
 *   <li>{@code ConditionFinder}: what it is made to depend on;
 *   <li>{@code QuotationCarrier}, {@code Nesting}: quotations, and words within words;
 *   <li>{@code StatementWriter}: the statement, as the record keeps it.
 * </ul>
 *
 * <p>Which words attribute, open, join or deny is data: {@code cues.yaml}, {@code sources.yaml}, {@code conditions.yaml},
 * {@code resumptions.yaml}, {@code acts.yaml}, {@code tree-words.yaml}.
 */
package org.rapporteur.reading.statements;
