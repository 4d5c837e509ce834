/** The adapter that has ClamAV's {@code clamd} look at files, over TCP or a Unix socket. */
package bouquin.documents.clamav;
