/**
 * Speed: reading side by side with the stock CoreNLP pipelines, and our trees beside the stock parser's. The one package here that knows
 * CoreNLP, which it measures against.
 */
package org.rapporteur.yardsticks.speed;
