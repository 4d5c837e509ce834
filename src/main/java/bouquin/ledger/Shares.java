package bouquin.ledger;

import java.math.BigInteger;

/**
 * How much VAT, seller's share and subsidy a returned amount carries. Rounded over everything returned so far, never per
 * refund: rounding each one on its own leaves cents behind when the whole is given back.
 *
 * @param paid minor units, more than 0
 * @param subsidy what we had added to it: {@code paid + subsidy} is what was split
 */
record Shares(long paid, long vat, long share, long subsidy) {
    Shares(long paid, long vat, long share) {
        this(paid, vat, share, 0);
    }

    /** The part of each in the first {@code returned} minor units that go back. */
    Part upTo(long returned) {
        long vatBack = rounded(vat, returned), subsidyBack = rounded(subsidy, returned);
        long shareBack = Math.min(rounded(share, returned), returned + subsidyBack - vatBack);
        return new Part(returned, vatBack, shareBack, subsidyBack);
    }

    /**
     * The parts of the next amount that goes back, given all that did before. Only after a lost dispute was taken back can
     * more have gone back of one part than its rounded share; then it gets nothing this time.
     */
    Part next(Part done, long amount) {
        Part all = upTo(done.amount() + amount);
        return new Part(
                amount,
                Math.max(0, all.vat() - done.vat()),
                Math.max(0, all.share() - done.share()),
                Math.max(0, all.subsidy() - done.subsidy()));
    }

    private long rounded(long whole, long returned) {
        BigInteger twice = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(2 * returned));
        return twice.add(BigInteger.valueOf(paid))
                .divide(BigInteger.valueOf(2 * paid))
                .longValueExact();
    }

    /** Minor units: an amount with the VAT, the seller's share and the subsidy that go with it; the rest is commission. */
    record Part(long amount, long vat, long share, long subsidy) {
        Part(long amount, long vat, long share) {
            this(amount, vat, share, 0);
        }

        Part minus(Part other) {
            return new Part(amount - other.amount, vat - other.vat, share - other.share, subsidy - other.subsidy);
        }

        Part plus(Part other) {
            return new Part(amount + other.amount, vat + other.vat, share + other.share, subsidy + other.subsidy);
        }

        long commission() {
            return amount + subsidy - vat - share;
        }
    }
}
