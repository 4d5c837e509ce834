package bouquin.documents.pdf;

/** The purchase code, flush with the right edge of the footer. Between "BT … Tf" and "ET". */
final class CodeLine {
    private CodeLine() {}

    static String of(String code, MarkFont font) {
        double natural = font.width(code) * Footer.TYPE_SIZE;
        double stretch = Math.min(1, Footer.CODE_WIDTH / natural);
        StringBuilder out = new StringBuilder();
        if (stretch < 1) out.append(Numbers.plain(stretch * 100, 1)).append(" Tz ");
        out.append(Numbers.plain(Footer.WIDTH - natural * stretch, 2)).append(' ');
        out.append(Numbers.plain(Footer.BASELINE, 2)).append(" Td ");
        font.show(code, out);
        return out.append(" Tj").toString();
    }
}
