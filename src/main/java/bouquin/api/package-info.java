/**
 * The HTTP contract under {@code /api/v1}: JSON in, JSON out, the same use cases as the pages. Resources parse, make one
 * call and answer.
 */
package bouquin.api;
