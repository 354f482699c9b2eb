/**
 * Published models in a form that is read at once: made from the published one on first use and kept beside the user's other files that can
 * be made anew. The door is {@link org.rapporteur.reading.models.QuickCopies}.
 */
package org.rapporteur.reading.models;
