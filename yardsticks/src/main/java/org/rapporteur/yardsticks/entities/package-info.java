/** Persons, organisations and places against the annotation of re3d. */
package org.rapporteur.yardsticks.entities;
