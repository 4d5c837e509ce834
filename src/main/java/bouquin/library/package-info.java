/**
 * What people have bought: their shelf, and the marked copies they take from it.
 *
 * <p>Promise: only the holder of an active licence gets a copy, of the version that was bought or of any later one; each copy carries the holder's name and purchase code,
 * and that a copy goes out is on record before its first byte leaves.
 *
 * <p>Operations: {@link bouquin.library.Library}. Events: {@link bouquin.library.CopyDownloaded}.
 *
 * <p>Not here: who may hold a licence (licensing), how a copy is made and marked (documents), how it is sent (web, api).
 */
package bouquin.library;
