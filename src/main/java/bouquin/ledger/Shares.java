package bouquin.ledger;

import java.math.BigInteger;

/**
 * How much VAT and seller's share a returned amount carries. Rounded over everything returned so far, never per
 * refund: rounding each one on its own leaves cents behind when the whole is given back.
 *
 * @param paid minor units, more than 0
 */
record Shares(long paid, long vat, long share) {

    /** The part of each in the first {@code returned} minor units that go back. */
    Part upTo(long returned) {
        long vatBack = rounded(vat, returned);
        return new Part(returned, vatBack, Math.min(rounded(share, returned), returned - vatBack));
    }

    /**
     * The parts of the next amount that goes back, given all that did before. Only after a lost dispute was taken back can
     * more have gone back of one part than its rounded share; then it gets nothing this time.
     */
    Part next(Part done, long amount) {
        Part all = upTo(done.amount() + amount);
        return new Part(amount, Math.max(0, all.vat() - done.vat()), Math.max(0, all.share() - done.share()));
    }

    private long rounded(long whole, long returned) {
        BigInteger twice = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(2 * returned));
        return twice.add(BigInteger.valueOf(paid))
                .divide(BigInteger.valueOf(2 * paid))
                .longValueExact();
    }

    /** Minor units: an amount with the VAT and the seller's share in it; the rest is commission. */
    record Part(long amount, long vat, long share) {
        Part minus(Part other) {
            return new Part(amount - other.amount, vat - other.vat, share - other.share);
        }

        Part plus(Part other) {
            return new Part(amount + other.amount, vat + other.vat, share + other.share);
        }

        long commission() {
            return amount - vat - share;
        }
    }
}
