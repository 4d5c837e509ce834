package bouquin.glimpses;

import bouquin.documents.Passage;

/**
 * A page on which the words stand.
 *
 * @param page from 1
 * @param hits how often any of the words stands there
 * @param free whether everybody may read the page
 * @param passage where they stand; null when no more may be shown
 */
public record Glimpse(int page, int hits, boolean free, Passage passage) {}
