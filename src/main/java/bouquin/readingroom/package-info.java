/**
 * Reading in the browser what one has bought.
 *
 * <p>Promise: only the holder of an active licence sees a page; every page carries the holder's name and purchase code like
 * the copy that it is a page of; that reading begins is on record, as with a copy, before the first page leaves.
 *
 * <p>Operations: {@link bouquin.readingroom.ReadingRoom}.
 *
 * <p>Not here: who may read and what is recorded (library), how a page is drawn (documents).
 */
package bouquin.readingroom;
