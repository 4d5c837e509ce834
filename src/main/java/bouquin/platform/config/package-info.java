/** Typed settings, read and checked at start. */
package bouquin.platform.config;
