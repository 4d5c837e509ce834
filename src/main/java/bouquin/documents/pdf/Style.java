package bouquin.documents.pdf;

import static bouquin.documents.pdf.Typeface.MONO;
import static bouquin.documents.pdf.Typeface.SANS;
import static bouquin.documents.pdf.Typeface.SANS_BOLD;
import static bouquin.documents.pdf.Typeface.SERIF;
import static bouquin.documents.pdf.Typeface.SERIF_BOLD;
import static bouquin.documents.pdf.Typeface.SERIF_ITALIC;

import java.awt.Color;

/**
 * How a piece of text is set, in points.
 *
 * @param leading from one baseline to the next
 * @param before space above
 * @param after space below
 */
record Style(Typeface typeface, float size, float leading, float before, float after, boolean justified, Color color) {
    private static final Color INK = new Color(0x26, 0x22, 0x20);
    private static final Color GREY = new Color(0x6d, 0x67, 0x62);

    static final Style TITLE = new Style(SERIF_BOLD, 42, 48, 0, 14, false, INK);
    static final Style SHORT_TITLE = new Style(SERIF_BOLD, 25, 30, 0, 6, false, INK);
    static final Style KICKER = new Style(SANS_BOLD, 11, 14, 0, 8, false, INK);
    static final Style AUTHOR = new Style(SANS, 14, 20, 0, 0, false, INK);
    static final Style SUMMARY = new Style(SERIF_ITALIC, 12.5f, 18, 6, 10, false, GREY);
    static final Style CHAPTER = new Style(SERIF_BOLD, 22, 28, 0, 14, false, INK);
    static final Style SECTION = new Style(SERIF_BOLD, 14.5f, 19, 12, 5, false, INK);
    static final Style TOPIC = new Style(SANS_BOLD, 10.5f, 15, 9, 3, false, INK);
    static final Style BODY = new Style(SERIF, 11.5f, 16.5f, 0, 8, true, INK);
    static final Style POINT = new Style(SERIF, 11.5f, 16.5f, 0, 3, false, INK);
    static final Style QUOTE = new Style(SERIF_ITALIC, 11.5f, 17, 0, 0, false, INK);
    static final Style CODE = new Style(MONO, 8.8f, 12.5f, 0, 0, false, INK);
    static final Style CELL = new Style(SANS, 9, 12.5f, 0, 0, false, INK);
    static final Style HEAD = new Style(SANS_BOLD, 9, 12.5f, 0, 0, false, INK);
    static final Style CAPTION = new Style(SANS, 8.5f, 12, 4, 14, false, GREY);
    static final Style ENTRY = new Style(SERIF, 11.5f, 18, 0, 0, false, INK);
    static final Style NUMBER = new Style(SANS, 8.5f, 12, 0, 0, false, GREY);

    static Style heading(int level) {
        return level == 1 ? CHAPTER : level == 2 ? SECTION : TOPIC;
    }

    /** The same in another colour. */
    Style in(Color other) {
        return new Style(typeface, size, leading, before, after, justified, other);
    }

    /** The same in another size, with leading to match. */
    Style at(float other) {
        return new Style(typeface, other, leading * other / size, before, after, justified, color);
    }
}
