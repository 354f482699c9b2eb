/** Who deals with whom in words: addresses, accuses, asks, supports. */
package org.rapporteur.analysis.network;
