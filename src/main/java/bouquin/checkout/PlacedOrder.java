package bouquin.checkout;

import bouquin.identity.SessionView;

/**
 * An order that was just placed, or that an earlier request with the same key had placed.
 *
 * @param access the session that was opened for a guest who had none, by which they reach the order; null otherwise,
 *     and null for a repeated request, whose first answer had it
 */
public record PlacedOrder(OrderView order, SessionView access) {}
