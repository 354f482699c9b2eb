package org.rapporteur.yardsticks;

/** How the figures are written. The constants are what people type. */
public enum Form {
    /** Tables set for reading. */
    text,
    /** One figure a line, for scripts: table, row, column, value, with a tab between them. */
    tsv,
    /** Tables for a page. */
    md
}
