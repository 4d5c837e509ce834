package bouquin.documents.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes images quick to draw, with the same result: a Decode array that turns or stretches samples of eight bits (ISO 32000-2,
 * 8.9.5.2) is applied to them once, as PDFBox reads such images bit by bit; a soft mask that hides nothing is dropped. Only for
 * documents that are drawn and not saved.
 */
final class PlainSamples {
    private static final Set<COSName> FILTERS = Set.of(
            COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE);

    private static final long SAMPLES_MAX = 64L << 20;

    private PlainSamples() {}

    static void of(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object)) return;
        prepare(object);
        PDImageXObject mask = object.getSoftMask();
        if (mask == null) return;
        prepare(mask);
        if (hidesNothing(mask)) object.getCOSObject().removeItem(COSName.SMASK);
    }

    private static void prepare(PDImageXObject image) throws IOException {
        UnpackedJpx.of(image);
        applyDecode(image);
    }

    private static boolean hidesNothing(PDImageXObject mask) throws IOException {
        boolean grey = isPlain(mask)
                && mask.getDecode() == null
                && mask.getColorSpace() == PDDeviceGray.INSTANCE
                && !mask.getCOSObject().containsKey(COSName.MATTE);
        if (!grey) return false;
        try (InputStream in = new BufferedInputStream(mask.getStream().createInputStream())) {
            long left = (long) mask.getWidth() * mask.getHeight();
            while (left > 0 && in.read() == 255) left--;
            return left == 0;
        }
    }

    private static void applyDecode(PDImageXObject image) throws IOException {
        COSArray decode = image.getDecode();
        if (decode == null || !isPlain(image)) return;
        int components = image.getColorSpace().getNumberOfComponents();
        float[] ends = decode.toFloatArray(), usual = image.getColorSpace().getDefaultDecode(8);
        if (ends.length < components * 2 || !isUnit(usual) || Arrays.equals(ends, usual)) return;
        byte[][] tables = new byte[components][];
        for (int c = 0; c < components; c++) tables[c] = table(ends[2 * c], ends[2 * c + 1]);
        rewrite(image, tables);
        image.getCOSObject().removeItem(COSName.DECODE);
        image.getCOSObject().removeItem(COSName.D);
    }

    private static boolean isPlain(PDImageXObject image) throws IOException {
        Collection<COSName> filters = image.getStream().getFilters();
        return !image.isStencil()
                && (long) image.getWidth() * image.getHeight() <= SAMPLES_MAX / 4
                && FILTERS.containsAll(filters == null ? List.of() : filters)
                && image.getBitsPerComponent() == 8
                && image.getColorKeyMask() == null;
    }

    private static boolean isUnit(float[] usual) {
        for (int i = 0; i < usual.length; i++) if (usual[i] != i % 2) return false;
        return true;
    }

    /** From a sample to the value that is drawn, as a sample of the usual range. */
    private static byte[] table(float least, float most) {
        byte[] table = new byte[256];
        for (int sample = 0; sample < 256; sample++) {
            float value = least + sample * (most - least) / 255;
            table[sample] = (byte) Math.round(Math.max(0, Math.min(1, value)) * 255);
        }
        return table;
    }

    private static void rewrite(PDImageXObject image, byte[][] tables) throws IOException {
        byte[] samples;
        try (InputStream in = image.getStream().createInputStream()) {
            samples = in.readAllBytes();
        }
        for (int i = 0; i < samples.length; i++) samples[i] = tables[i % tables.length][samples[i] & 0xff];
        image.getCOSObject().removeItem(COSName.FILTER);
        image.getCOSObject().removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = image.getCOSObject().createRawOutputStream()) {
            out.write(samples);
        }
    }
}
