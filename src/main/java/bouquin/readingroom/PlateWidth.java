package bouquin.readingroom;

import java.util.Arrays;
import java.util.Comparator;

/** The widths in which pages are drawn, in pixels. */
enum PlateWidth {
    THUMBNAIL(160),
    READING(1100),
    ZOOMED(1600);

    private final int pixels;

    PlateWidth(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }

    static PlateWidth nearest(int wanted) {
        return Arrays.stream(values())
                .min(Comparator.comparing(width -> Math.abs(width.pixels - wanted)))
                .orElseThrow();
    }
}
