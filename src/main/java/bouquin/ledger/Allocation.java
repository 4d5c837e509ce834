package bouquin.ledger;

import java.math.BigInteger;
import java.util.Arrays;

/** Spreads an amount over order lines in proportion to what is left of each, exactly and never above it. */
final class Allocation {
    private Allocation() {}

    /** @param left minor units per line, none negative; what exceeds their sum is allocated to none */
    static long[] of(long amount, long[] left) {
        long total = Arrays.stream(left).sum();
        if (amount >= total) return left.clone();
        long[] parts = new long[left.length];
        long seen = 0, given = 0;
        for (int i = 0; i < left.length; i++) {
            seen += left[i];
            long upToHere = floor(amount, seen, total);
            parts[i] = upToHere - given;
            given = upToHere;
        }
        return parts;
    }

    private static long floor(long amount, long part, long total) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(total))
                .longValueExact();
    }
}
