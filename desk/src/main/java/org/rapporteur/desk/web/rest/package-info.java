/** The record over HTTP for other programs; described by {@code openapi.yaml}. */
package org.rapporteur.desk.web.rest;
