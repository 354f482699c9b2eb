/** What became of what was agreed: each commitment's steps, from the events and statements that fulfil or break it. */
package org.rapporteur.analysis.commitments;
