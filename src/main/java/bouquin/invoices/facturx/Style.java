package bouquin.invoices.facturx;

import java.awt.Color;

/** How a text is set: face, size in points and colour. */
enum Style {
    WORDMARK("LiberationSerif-Bold", 25, Style.GREEN),
    TITLE("LiberationSerif-Bold", 21, Style.INK),
    NUMBER("LiberationSans-Bold", 10.5f, Style.INK),
    LABEL("LiberationSans-Regular", 8, Style.SOFT),
    HEAD("LiberationSans-Bold", 8, Style.GREEN),
    NAME("LiberationSans-Bold", 10, Style.INK),
    TEXT("LiberationSans-Regular", 9.5f, Style.INK),
    STRONG("LiberationSans-Bold", 9.5f, Style.INK),
    TOTAL("LiberationSans-Bold", 12, Style.GREEN),
    SMALL("LiberationSans-Regular", 8, Style.SOFT);
    private static final int GREEN = 0x1f4d3a, INK = 0x1d1b17, SOFT = 0x5b5548;
    static final Color LINE = new Color(0xddd4c0), WASH = new Color(0xe6efe6), ACCENT = new Color(GREEN);

    private final String face;
    private final float size;
    private final Color color;

    Style(String face, float size, int rgb) {
        this.face = face;
        this.size = size;
        this.color = new Color(rgb);
    }

    String face() {
        return face;
    }

    float size() {
        return size;
    }

    float leading() {
        return size * 1.36f;
    }

    Color color() {
        return color;
    }
}
