/**
 * Yardsticks: annotated corpora come in, figures go out; never on the path of a user.
 *
 * <p>Its door is {@link org.rapporteur.yardsticks.Yardsticks}; each yardstick is a command, with a package of its own for
 * what it measures.
 */
package org.rapporteur.yardsticks;
