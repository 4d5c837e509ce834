package bouquin.disputes;

import bouquin.identity.Visitor;
import bouquin.licensing.LicenceId;

/** Opens a dispute. @param text 20 to 4000 characters */
public record OpenDispute(Visitor visitor, LicenceId licence, DisputeReason reason, String text, DisputeWish wanted) {}
