package bouquin.sheets;

/**
 * What came of asking for drafts.
 *
 * @param drafts made just now
 * @param sheet as it stands since
 */
public record Drafted(int drafts, SheetView sheet) {}
