/**
 * Countries: their codes, names, capitals and the names of their people, from published tables
 * ({@code docs/decisions/030-places-countries.md} says which and under what licences). It knows states only: organisations
 * of states, buildings that stand for a government and office-holders are the codebook's.
 */
package org.rapporteur.reading.countries;
