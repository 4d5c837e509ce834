package bouquin.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a box to tick looks that does not say so itself: its border and background, and a tick or a dot when it is ticked. */
final class FieldBox {
    private static final COSName BC = COSName.getPDFName("BC"), BG = COSName.getPDFName("BG");
    private static final int RADIO = 1 << 15;
    private static final double SIZE = 0.8, HALF_WIDTH = 0.39, ABOVE_BASELINE = 0.35;

    private FieldBox() {}

    static void draw(PDDocument document, COSDictionary widget, COSName state) throws IOException {
        if (!(widget.getDictionaryObject(COSName.RECT) instanceof COSArray sides)) return;
        PDRectangle box = new PDRectangle(sides);
        COSDictionary states = new COSDictionary(), looks = new COSDictionary();
        String content = frame(widget, box) + (COSName.Off.equals(state) ? "" : sign(widget, box));
        states.setItem(state, look(document, new PDRectangle(box.getWidth(), box.getHeight()), content));
        looks.setItem(COSName.N, states);
        widget.setItem(COSName.AP, looks);
        widget.setItem(COSName.AS, state);
    }

    private static String frame(COSDictionary widget, PDRectangle box) {
        COSDictionary look = widget.getCOSDictionary(COSName.MK), style = widget.getCOSDictionary(COSName.BS);
        if (look == null) return "";
        double line = style == null ? 1 : Math.max(0, Math.min(style.getFloat(COSName.W, 1), box.getHeight() / 4));
        String fill = color(look.getDictionaryObject(BG), "g rg k"),
                stroke = color(look.getDictionaryObject(BC), "G RG K");
        StringBuilder out = new StringBuilder();
        if (!fill.isEmpty()) out.append(fill).append(rectangle(box, 0)).append("f ");
        if (!stroke.isEmpty() && line > 0)
            out.append(stroke)
                    .append(Numbers.plain(line, 2))
                    .append(" w ")
                    .append(rectangle(box, line / 2))
                    .append("S ");
        return out.toString();
    }

    private static String rectangle(PDRectangle box, double inset) {
        String edge = Numbers.plain(inset, 2);
        double width = box.getWidth() - 2 * inset, height = box.getHeight() - 2 * inset;
        return edge + " " + edge + " " + Numbers.plain(width, 2) + " " + Numbers.plain(height, 2) + " re ";
    }

    /** Of one, three or four components. */
    private static String color(COSBase value, String operators) {
        if (!(value instanceof COSArray parts) || parts.size() == 0 || parts.size() == 2 || parts.size() > 4) return "";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++)
            out.append(parts.getObject(i) instanceof COSNumber part ? Numbers.plain(part.floatValue(), 3) : "0")
                    .append(' ');
        return out + operators.split(" ")[Math.max(0, parts.size() - 2)] + " ";
    }

    private static String sign(COSDictionary widget, PDRectangle box) {
        COSDictionary look = widget.getCOSDictionary(COSName.MK);
        String wish = look == null ? "" : look.getString(COSName.CA, "");
        boolean usable = wish.matches("[!-&*-\\[\\]-~]");
        char sign = usable ? wish.charAt(0) : (widget.getInt(COSName.FF, 0) & RADIO) != 0 ? 'l' : '4';
        double size = Math.min(box.getWidth(), box.getHeight()) * SIZE;
        String x = Numbers.plain(box.getWidth() / 2 - size * HALF_WIDTH, 2);
        String y = Numbers.plain(box.getHeight() / 2 - size * ABOVE_BASELINE, 2);
        return "0 g BT /ZaDb " + Numbers.plain(size, 2) + " Tf " + x + " " + y + " Td (" + sign + ") Tj ET ";
    }

    private static COSStream look(PDDocument document, PDRectangle box, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(("q " + content + "Q").getBytes(StandardCharsets.US_ASCII));
        }
        stream.setItem(COSName.BBOX, box.getCOSArray());
        stream.setItem(COSName.RESOURCES, resources());
        return stream;
    }

    private static COSDictionary resources() {
        COSDictionary font = new COSDictionary(), fonts = new COSDictionary(), resources = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "ZapfDingbats");
        fonts.setItem(COSName.getPDFName("ZaDb"), font);
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }
}
