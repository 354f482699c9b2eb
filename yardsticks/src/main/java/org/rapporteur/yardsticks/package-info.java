/** Yardsticks: annotated corpora come in, figures go out; never on the path of a user. */
package org.rapporteur.yardsticks;
