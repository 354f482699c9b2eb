/**
 * Who and what a passage names, whether or not it does anything: persons, bodies and groups, places, each word for word.
 *
 * <p>{@link org.rapporteur.reading.mentions.EntityFinder} is the door. The record does not need it: it keeps only what some
 * line of it refers to.
 */
package org.rapporteur.reading.mentions;
