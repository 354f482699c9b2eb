/** Who says what: annotated attributions against the statements that are found. The definitions are in {@code --help}. */
package org.rapporteur.yardsticks.attribution;
