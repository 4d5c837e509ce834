package bouquin.sheets;

import java.time.Instant;

/** A sheet among others of its owner. */
public record SheetCard(SheetId id, String name, Instant keptAt) {}
