/** Pages saved from the web: the article without the menus, and what the page says of it. */
package org.rapporteur.intake.page;
