package bouquin.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * JPEG 2000 is unpacked once and its samples are kept in its place: PDFBox unpacks it for its size, once more for its samples, and
 * anew for each object that stands for it. Only for documents that are drawn and not saved.
 */
final class UnpackedJpx {
    private static final int BITS = 8;

    private UnpackedJpx() {}

    static void of(PDImageXObject image) throws IOException {
        COSStream stream = image.getCOSObject();
        boolean simple = List.of(COSName.JPX_DECODE).equals(image.getStream().getFilters())
                && stream.containsKey(COSName.COLORSPACE)
                && stream.getInt(COSName.SMASK_IN_DATA, 0) == 0;
        if (!simple) return;
        COSDictionary found;
        byte[] samples;
        try (COSInputStream in = stream.createInputStream()) {
            found = in.getDecodeResult().getParameters();
            samples = in.readAllBytes();
        }
        long pixels = (long) found.getInt(COSName.WIDTH) * found.getInt(COSName.HEIGHT);
        int components = image.getColorSpace().getNumberOfComponents();
        if (found.getInt(COSName.BITS_PER_COMPONENT, BITS) != BITS || samples.length != pixels * components) return;
        replace(stream, found, samples);
    }

    private static void replace(COSStream stream, COSDictionary found, byte[] samples) throws IOException {
        stream.setItem(COSName.WIDTH, found.getItem(COSName.WIDTH));
        stream.setItem(COSName.HEIGHT, found.getItem(COSName.HEIGHT));
        stream.setInt(COSName.BITS_PER_COMPONENT, BITS);
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(samples);
        }
    }
}
