/**
 * Searching inside a document before buying it.
 *
 * <p>Promise: a search tells on which pages words stand, and shows a few short passages, but nobody can read a document
 * through it. Passages are cut at fixed places; of the text of hidden pages one address sees at most 3 % a day, and all
 * visitors together never see more than 10 %.
 *
 * <p>Operations: {@link bouquin.glimpses.Glimpses}.
 *
 * <p>Not here: whether a visitor may see the listing at all (catalog), finding words (documents), reading what one has
 * bought (readingroom).
 */
package bouquin.glimpses;
