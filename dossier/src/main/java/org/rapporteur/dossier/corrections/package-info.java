/**
 * The analyst's word: what people confirm, correct, merge, split, dismiss and annotate, replayed over what was found.
 *
 * <p>Nothing here touches a file: {@link org.rapporteur.dossier.corrections.Replay} is a pure function from the record
 * as found and the corrections to the record as people see it. Anything that an analyst says of a record is tied to it by
 * an {@link org.rapporteur.dossier.corrections.Anchor}, so that it finds the record again after every re-reading.
 */
package org.rapporteur.dossier.corrections;
