/** Files of any size, kept under generated names. Nothing here is served to anybody as it is. */
package bouquin.platform.storage;
