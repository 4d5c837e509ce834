package bouquin.kernel;

import java.math.BigDecimal;

/**
 * A percentage in basis points, 0 to 10,000: 20 % is 2000, 5.5 % is 550.
 */
public record Percent(int basisPoints) {
    public static final int WHOLE = 10_000;

    public Percent {
        if (basisPoints < 0 || basisPoints > WHOLE)
            throw new IllegalArgumentException("not a percentage: " + basisPoints);
    }

    public static Percent of(int percent) {
        return new Percent(Math.multiplyExact(percent, 100));
    }

    /** The number before the percent sign without needless zeros, e.g. "5.5". */
    public String number() {
        BigDecimal plain = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return plain.toPlainString();
    }
}
