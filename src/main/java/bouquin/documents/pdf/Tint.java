package bouquin.documents.pdf;

import java.awt.Color;

/** Mixes colours, because what is see-through makes pages slow to show. */
final class Tint {
    static final Color PAPER = new Color(0xfb, 0xf7, 0xee);

    private Tint() {}

    /** @param share how much of the second colour, 0 to 1 */
    static Color mix(Color one, Color other, double share) {
        return new Color(
                part(one.getRed(), other.getRed(), share),
                part(one.getGreen(), other.getGreen(), share),
                part(one.getBlue(), other.getBlue(), share));
    }

    static Color pale(Color color) {
        return mix(color, Color.WHITE, 0.9);
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
