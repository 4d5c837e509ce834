package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** One page whose places are blacked out: content, remarks, and black boxes above. */
final class RedactedPage {
    private static final List<String> OTHER_PICTURES =
            List.of("Thumb", "Metadata", "LastModified", "B", "SeparationInfo");
    private static final int WIDTH_COMPARED = 700;
    private static final int BLEED = 4;
    private static final int STEP_MAX = 60;
    private static final int DARK_MAX = 50;

    /** Of the pixels outside of the boxes, for edges that are drawn a little differently. */
    private static final double PART_THAT_MAY_DIFFER = 0.0005;

    private final PDDocument document;
    private final int number;
    private final PDPage page;
    private final PageView view;
    private final Boxes boxes;
    private final Deadline deadline;
    private final RedactedContent content;

    /** @param number from 1 */
    RedactedPage(PDDocument document, int number, List<Place> places, Deadline deadline) {
        this.document = document;
        this.number = number;
        this.page = document.getPage(number - 1);
        this.view = PageView.of(page);
        this.boxes = Boxes.of(places, view);
        this.deadline = deadline;
        this.content = new RedactedContent(page, boxes, new GlyphShapes(), new RedactedImages(), deadline);
    }

    RedactedContent content() {
        return content;
    }

    void redact() throws IOException {
        Balance balance = Balance.of(page);
        ContentFrame frame = content.ofPage();
        new RedactedAnnotations(page, boxes).redact(content);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(balance.opening().getBytes(StandardCharsets.US_ASCII));
            out.write(frame.content());
            out.write(balance.closing().getBytes(StandardCharsets.US_ASCII));
            out.write(blackBoxes().getBytes(StandardCharsets.US_ASCII));
        }
        PDResources resources = page.getResources();
        COSDictionary before = resources == null ? new COSDictionary() : resources.getCOSObject();
        page.getCOSObject().setItem(COSName.RESOURCES, frame.resources(before));
        page.setContents(stream);
        OTHER_PICTURES.forEach(key -> page.getCOSObject().removeItem(COSName.getPDFName(key)));
    }

    private String blackBoxes() {
        StringBuilder drawing = new StringBuilder("/Artifact BMC q 0 g\n");
        for (Rectangle2D box : boxes.all())
            drawing.append(String.format(
                    Locale.ROOT, "%.3f %.3f %.3f %.3f re\n", box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        return drawing.append("f Q EMC\n").toString();
    }

    /**
     * Black inside, as before outside.
     *
     * @throws Unsafe when it isn't so
     */
    void requireSameElsewhere(PDDocument before) throws IOException {
        BufferedImage was = new PageImages(before).draw(number, WIDTH_COMPARED, deadline);
        BufferedImage is = new PageImages(document).draw(number, WIDTH_COMPARED, deadline);
        boolean[] free = new boolean[was.getWidth() * was.getHeight()];
        for (Rectangle2D box : boxes.all()) {
            mark(free, box, was);
            requireBlack(is, box);
        }
        for (Rectangle2D letter : content.emptied()) mark(free, letter, was);
        int differ = 0;
        for (int i = 0; i < free.length; i++) {
            int x = i % was.getWidth(), y = i / was.getWidth();
            if (!free[i] && step(was.getRGB(x, y), is.getRGB(x, y)) > STEP_MAX) differ++;
        }
        if (differ > free.length * PART_THAT_MAY_DIFFER) throw new Unsafe(differ + " pixels differ");
    }

    private void mark(boolean[] pixels, Rectangle2D user, BufferedImage image) {
        double[] edges = edges(user, image);
        int left = Math.max(0, (int) edges[0] - BLEED), top = Math.max(0, (int) edges[1] - BLEED);
        int right = Math.min(image.getWidth(), (int) Math.ceil(edges[2]) + BLEED);
        int bottom = Math.min(image.getHeight(), (int) Math.ceil(edges[3]) + BLEED);
        for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) pixels[y * image.getWidth() + x] = true;
    }

    private void requireBlack(BufferedImage image, Rectangle2D box) {
        double[] edges = edges(box, image);
        int right = Math.min(image.getWidth() - 1, (int) edges[2] - 1);
        int bottom = Math.min(image.getHeight() - 1, (int) edges[3] - 1);
        for (int y = (int) Math.max(0, Math.ceil(edges[1]) + 1); y < bottom; y++)
            for (int x = (int) Math.max(0, Math.ceil(edges[0]) + 1); x < right; x++)
                if (step(image.getRGB(x, y), 0) > DARK_MAX) throw new Unsafe("something shines through");
    }

    /** Left, top, right, bottom in pixels. */
    private double[] edges(Rectangle2D user, BufferedImage image) {
        Rectangle2D seen = view.seen(user);
        double across = image.getWidth() / view.width(), down = image.getHeight() / view.height();
        return new double[] {
            seen.getMinX() * across, seen.getMinY() * down, seen.getMaxX() * across, seen.getMaxY() * down
        };
    }

    private static int step(int a, int b) {
        int red = Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff)), green = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
        return Math.max(Math.max(red, green), Math.abs((a & 0xff) - (b & 0xff)));
    }

    /** Whether letters or images still stand at the places. */
    static boolean saysAnything(PDPage page, List<Place> places, Deadline deadline) throws IOException {
        Boxes boxes = Boxes.of(places, PageView.of(page));
        RedactedContent reading = new RedactedContent(page, boxes, new GlyphShapes(), new RedactedImages(), deadline);
        reading.ofPage();
        return !reading.removed().isBlank();
    }
}
