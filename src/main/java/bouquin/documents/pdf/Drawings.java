package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** What pages draw. */
final class Drawings {
    private Drawings() {}

    /** An image or a form. */
    static boolean is(COSBase object) {
        if (!(object instanceof COSStream stream)) return false;
        COSName subtype = stream.getCOSName(COSName.SUBTYPE);
        return COSName.IMAGE.equals(subtype) || COSName.FORM.equals(subtype);
    }

    /** Images and forms that a page shows; of a page that can't be read, all that it might. */
    static Set<COSBase> drawnBy(PDPage page, Deadline deadline) throws IOException {
        try {
            RedactedContent content = reading(page, List.of(), deadline);
            content.ofPage();
            return new HashSet<>(content.drawn());
        } catch (Unsafe | IOException odd) {
            Set<COSBase> all = new HashSet<>();
            Reachable.visit(page.getResources().getCOSObject(), deadline, object -> {
                if (is(object)) all.add(object);
            });
            return all;
        }
    }

    /** The words at some places of a page, as far as they can be read. */
    static Optional<String> ofPage(PDPage page, List<Place> places) {
        RedactedContent content = reading(page, places, Deadline.inMillis(Long.MAX_VALUE / 2_000_000));
        try {
            content.ofPage();
        } catch (IOException | RuntimeException odd) {
            // as far as it was read
        }
        return Optional.of(content.removed()).filter(text -> !text.isBlank());
    }

    private static RedactedContent reading(PDPage page, List<Place> places, Deadline deadline) {
        Boxes boxes = Boxes.of(places, PageView.of(page));
        return new RedactedContent(page, boxes, new GlyphShapes(), new RedactedImages(), deadline);
    }
}
