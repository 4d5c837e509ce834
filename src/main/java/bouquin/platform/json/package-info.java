/** How JSON is written and read. */
package bouquin.platform.json;
