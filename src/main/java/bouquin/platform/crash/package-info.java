/** Lines at which a proof lets the server die. */
package bouquin.platform.crash;
