/** Coding: statements as sheets that people code, and how far coders agree. Pure functions. */
package org.rapporteur.analysis.coding;
