/** The shop's clock. */
package bouquin.platform.time;
