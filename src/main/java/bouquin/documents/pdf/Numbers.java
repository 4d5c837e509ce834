package bouquin.documents.pdf;

import java.awt.geom.AffineTransform;
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

    /** The six numbers of a transformation. */
    static String matrix(AffineTransform matrix) {
        double[] m = new double[6];
        matrix.getMatrix(m);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 6; i++) out.append(plain(m[i], i < 4 ? 6 : 4)).append(i < 5 ? " " : "");
        return out.toString();
    }
}
