package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class PlainSamplesTest {
    private static final int SIDE = 16;
    private final PDDocument document = new PDDocument();

    @Test
    void aTurnedImageLooksTheSameWhenItsSamplesAreTurned() throws IOException {
        PDImageXObject image = image(PDDeviceRGB.INSTANCE, ramp(3));
        image.setDecode(array(1, 0, 1, 0, 1, 0));
        int[] before = pixels(image.getImage());
        PlainSamples.of(image);
        assertNull(image.getDecode());
        assertArrayEquals(before, pixels(anew(image).getImage()));
    }

    @Test
    void aTurnedMaskHidesTheSamePlaces() throws IOException {
        PDImageXObject image = image(PDDeviceRGB.INSTANCE, ramp(3));
        PDImageXObject mask = image(PDDeviceGray.INSTANCE, ramp(1));
        mask.setDecode(array(1, 0));
        image.getCOSObject().setItem(COSName.SMASK, mask);
        int[] before = pixels(image.getImage());
        PlainSamples.of(anew(image));
        assertNull(mask.getDecode());
        assertArrayEquals(before, pixels(anew(image).getImage()));
    }

    @Test
    void aMaskThatHidesNothingIsDroppedAndOneThatHidesAnythingStays() throws IOException {
        byte[] opaque = new byte[SIDE * SIDE];
        Arrays.fill(opaque, (byte) 255);
        byte[] nearly = opaque.clone();
        nearly[SIDE] = (byte) 254;
        assertNull(masked(opaque).getSoftMask());
        assertNotNull(masked(nearly).getSoftMask());
        assertNotNull(masked(Arrays.copyOf(opaque, SIDE)).getSoftMask(), "a mask that is cut off hides the rest");
    }

    @Test
    void anImageOfTheUsualRangeIsLeftAlone() throws IOException {
        PDImageXObject image = image(PDDeviceGray.INSTANCE, ramp(1));
        image.setDecode(array(0, 1));
        PlainSamples.of(image);
        assertEquals(2, image.getDecode().size());
    }

    private PDImageXObject masked(byte[] mask) throws IOException {
        PDImageXObject image = image(PDDeviceRGB.INSTANCE, ramp(3));
        image.getCOSObject().setItem(COSName.SMASK, image(PDDeviceGray.INSTANCE, mask));
        PlainSamples.of(image);
        return anew(image);
    }

    private PDImageXObject image(PDColorSpace space, byte[] samples) throws IOException {
        return new PDImageXObject(document, new ByteArrayInputStream(samples), (COSBase) null, SIDE, SIDE, 8, space);
    }

    private static PDImageXObject anew(PDImageXObject image) throws IOException {
        return (PDImageXObject) PDImageXObject.createXObject(image.getCOSObject(), null);
    }

    private static byte[] ramp(int components) {
        byte[] samples = new byte[SIDE * SIDE * components];
        for (int i = 0; i < samples.length; i++) samples[i] = (byte) (i * 7);
        return samples;
    }

    private static COSArray array(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }
}
