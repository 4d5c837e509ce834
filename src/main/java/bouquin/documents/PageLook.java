package bouquin.documents;

/**
 * What a page looks like from afar: of two drawings of one page, in whatever file, few bits differ. Pages that are blank
 * have none.
 *
 * @param page from 1
 * @param bits compared by counting those that differ; see {@code documents.pdf.Look}
 */
public record PageLook(int page, long bits) {}
