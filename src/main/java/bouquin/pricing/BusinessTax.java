package bouquin.pricing;

import java.time.Instant;

/**
 * How a business that buys is taxed.
 *
 * @param vatNumber as it is written, with its prefix
 * @param reverseCharge whether it accounts for the VAT itself (Directive 2006/112/EC art. 44 and 196)
 * @param verified whether the register of VAT numbers confirmed it
 * @param consultation the register's own number of that answer, null without one
 * @param at when it was checked
 */
public record BusinessTax(String vatNumber, boolean reverseCharge, boolean verified, String consultation, Instant at) {}
