package bouquin.documents.pdf;

/** A text object in the footer. */
final class TextOperators {
    /** The mark font's name in the resources of the name form. */
    static final String FONT = "F";

    private TextOperators() {}

    /**
     * @param stretch horizontal scaling, 1 is natural
     * @param mode text rendering mode: 0 fills, 3 is invisible
     */
    static void show(String text, double x, double stretch, int mode, MarkFont font, StringBuilder out) {
        out.append("BT /")
                .append(FONT)
                .append(' ')
                .append(Numbers.plain(Footer.TYPE_SIZE, 2))
                .append(" Tf ");
        if (mode != 0) out.append(mode).append(" Tr ");
        if (stretch != 1) out.append(Numbers.plain(stretch * 100, 1)).append(" Tz ");
        out.append(Numbers.plain(x, 2))
                .append(' ')
                .append(Numbers.plain(Footer.BASELINE, 2))
                .append(" Td ");
        font.show(text, out);
        out.append(" Tj");
        if (mode != 0) out.append(" 0 Tr");
        if (stretch != 1) out.append(" 100 Tz");
        out.append(" ET ");
    }
}
