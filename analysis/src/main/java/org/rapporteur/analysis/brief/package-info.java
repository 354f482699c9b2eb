/**
 * The brief: what an analyst would tell a colleague, each sentence with the words it stands on.
 *
 * <p>{@link org.rapporteur.analysis.brief.Brief} is plain data; {@link org.rapporteur.analysis.brief.MarkdownBrief} and
 * {@link org.rapporteur.analysis.brief.HtmlBrief} print it. Nothing here judges: the words are the reports', the order
 * is that of how many reports say a thing and how recently.
 */
package org.rapporteur.analysis.brief;
