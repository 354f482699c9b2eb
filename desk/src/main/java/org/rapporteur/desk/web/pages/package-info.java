/** The pages that people read; each works without scripts. */
package org.rapporteur.desk.web.pages;
