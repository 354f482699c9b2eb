/**
 * Language: the text of a report comes in, passages of parsed sentences go out. The only package that touches the
 * parser; what it hands on are small types of our own, with offsets in code points.
 */
package org.rapporteur.reading.language;
