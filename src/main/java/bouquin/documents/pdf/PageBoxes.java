package bouquin.documents.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages must have a size that can be shown and printed. */
final class PageBoxes {
    /** In points; the largest that PDF 32000-1 (annex C) expects readers to show is 14,400. */
    private static final float SIDE_MIN = 3;

    private static final float SIDE_MAX = 14_400;

    private PageBoxes() {}

    /** Takes off a crop box that shows nothing. @throws bouquin.kernel.Rejected when a page itself has no usable size */
    static void check(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (!usable(page.getMediaBox())) throw Refusals.pageSize(number);
            if (!usable(page.getCropBox())) page.getCOSObject().removeItem(COSName.CROP_BOX);
        }
    }

    private static boolean usable(PDRectangle box) {
        return usable(box.getWidth())
                && usable(box.getHeight())
                && Float.isFinite(box.getLowerLeftX() + box.getLowerLeftY());
    }

    private static boolean usable(float side) {
        return side >= SIDE_MIN && side <= SIDE_MAX;
    }
}
