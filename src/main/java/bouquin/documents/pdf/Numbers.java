package bouquin.documents.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of PDF: no exponent, no superfluous zeros. */
final class Numbers {
    private Numbers() {}

    /** With at most so many decimals. */
    static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
