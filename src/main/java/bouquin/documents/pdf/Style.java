package bouquin.documents.pdf;

import java.awt.Color;

/**
 * How a piece of text is set, in points.
 *
 * @param leading from one baseline to the next
 * @param before space above
 * @param after space below
 */
record Style(float size, float leading, float before, float after, boolean bold, boolean justified, Color color) {
    private static final Color INK = new Color(0x26, 0x22, 0x20);
    private static final Color SEPIA = new Color(0x7a, 0x4a, 0x2b);
    private static final Color GREY = new Color(0x6d, 0x67, 0x62);

    static final Style TITLE = new Style(26, 32, 0, 14, true, false, SEPIA);
    static final Style AUTHOR = new Style(13, 18, 0, 22, false, false, GREY);
    static final Style CHAPTER = new Style(18, 24, 0, 12, true, false, SEPIA);
    static final Style SECTION = new Style(13.5f, 18, 12, 5, true, false, INK);
    static final Style TOPIC = new Style(11.5f, 16, 9, 4, true, false, INK);
    static final Style BODY = new Style(10.5f, 15.5f, 0, 7, false, true, INK);
    static final Style POINT = new Style(10.5f, 15.5f, 0, 3, false, false, INK);
    static final Style CELL = new Style(9.5f, 13, 0, 0, false, false, INK);
    static final Style HEAD = new Style(9.5f, 13, 0, 0, true, false, INK);
    static final Style CAPTION = new Style(9, 13, 3, 13, false, false, GREY);
    static final Style ENTRY = new Style(10.5f, 18, 0, 0, false, false, INK);
    static final Style NUMBER = new Style(9, 12, 0, 0, false, false, GREY);

    static Style heading(int level) {
        return level == 1 ? CHAPTER : level == 2 ? SECTION : TOPIC;
    }
}
