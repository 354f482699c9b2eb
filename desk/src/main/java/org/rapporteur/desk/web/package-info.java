/** The desk in a browser: the server, what it shows, and who may ask it. */
package org.rapporteur.desk.web;
