package bouquin.checkout;

import bouquin.catalog.ForSale;
import bouquin.pricing.Quote;

/** What is for sale, and what it costs in the buyer's country. */
record Offer(ForSale sold, Quote quote) {}
