package bouquin.documents.pdf;

/**
 * How the mark looks: a box at the foot of the page with the name line on the left and the purchase code on the right. Lengths are
 * points in the box, which {@link PageFrame} puts on each page.
 */
final class Footer {
    static final double WIDTH = 480;
    static final double HEIGHT = 12;
    static final double BASELINE = 3;
    static final double TYPE_SIZE = 7;
    static final double NAME_WIDTH = 385;
    static final double CODE_WIDTH = 90;
    static final String GREY = "0.45 g ";
    static final int NAME_BYTES = 16 << 10;
    static final int CODE_BYTES = 160;
    static final int SHIFT_BYTES = 32;

    private Footer() {}
}
