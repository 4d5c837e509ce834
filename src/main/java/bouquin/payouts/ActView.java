package bouquin.payouts;

import java.time.Instant;

/** @param who a name, "" when nobody but the shop did it @param text in somebody's own words, or "" */
public record ActView(Instant at, ActKind kind, String who, String text) {}
