/**
 * Which documents resemble each other. Promise: whatever is ready is compared with all other documents before it is
 * submitted, and what moderators have taken down stays down, also when it is saved again, cut, shuffled or printed to images.
 *
 * <p>Operations: {@link bouquin.similarity.Similarity}: the {@code passport} of a document, {@code compare} two side by side,
 * {@code requireAllowed}, {@code ban} and {@code lift}, {@code appeal}.
 *
 * <p>Hears: {@link bouquin.documents.DocumentReady}, {@link bouquin.documents.DocumentErased}.
 *
 * <p>Not here: who may see whose pages and titles (catalog); what is done about it (moderation).
 */
package bouquin.similarity;
