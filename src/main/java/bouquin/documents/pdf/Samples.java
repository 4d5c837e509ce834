package bouquin.documents.pdf;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * The samples of an image as they come out of its filters, in whatever colours: what is not blacked out stays bit by bit,
 * unless it was a large photograph, which is packed as one again.
 */
final class Samples {
    private static final long BYTES_MAX = 200L << 20;
    private static final int PHOTOGRAPH_FROM = 1 << 20;
    private static final float QUALITY = 0.95f;
    private static final Set<String> ADDITIVE = Set.of("DeviceRGB", "DeviceGray", "CalRGB", "CalGray", "ICCBased");

    /** Pixels at the edge of a hole go too. */
    private static final int BLEED = 1;

    private final int width;
    private final int height;
    private final int bits;
    private final int components;
    private final byte[] bytes;
    private final COSDictionary about = new COSDictionary();
    private boolean photograph;
    private boolean darkIsHigh;

    private Samples(int width, int height, int bits, int components, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bits = bits;
        this.components = components;
        this.bytes = bytes;
    }

    /** @throws Unsafe when it is too large to be unpacked */
    static Samples of(PDImage image) throws IOException {
        boolean hasOwnColours = "jpx".equals(image.getSuffix()) || "jp2".equals(image.getSuffix());
        return hasOwnColours ? drawn(image) : unpacked(image);
    }

    private static Samples unpacked(PDImage image) throws IOException {
        int bits = image.isStencil() ? 1 : image.getBitsPerComponent();
        PDColorSpace colours = image.isStencil() ? null : image.getColorSpace();
        int components = colours == null ? 1 : colours.getNumberOfComponents();
        long row = ((long) image.getWidth() * components * bits + 7) / 8, length = row * image.getHeight();
        if (length <= 0 || length > BYTES_MAX || !Set.of(1, 2, 4, 8, 16).contains(bits)) throw new Unsafe("image size");
        byte[] bytes = read(image, (int) length);
        boolean jpeg = "jpg".equals(image.getSuffix());
        if (jpeg && bytes.length != length) return drawn(image);
        Samples samples =
                new Samples(image.getWidth(), image.getHeight(), bits, components, Arrays.copyOf(bytes, (int) length));
        samples.photograph = jpeg && (components == 1 || components == 3);
        samples.describe(image, colours);
        return samples;
    }

    private static byte[] read(PDImage image, int most) throws IOException {
        try (InputStream in = image.createInputStream()) {
            return in.readNBytes(most + 1);
        }
    }

    /** In plain red, green and blue, for images whose own colours are not in the dictionary. */
    private static Samples drawn(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() * 3 > BYTES_MAX) throw new Unsafe("image size");
        BufferedImage from = image instanceof PDImageXObject whole ? whole.getOpaqueImage() : image.getImage();
        if (from == null) throw new Unsafe("an image that can't be read");
        BufferedImage plain = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(from, 0, 0, null);
        pen.dispose();
        byte[] bytes = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i += 3) {
            byte blue = bytes[i];
            bytes[i] = bytes[i + 2];
            bytes[i + 2] = blue;
        }
        Samples samples = new Samples(plain.getWidth(), plain.getHeight(), 8, 3, bytes);
        samples.about.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        samples.photograph = true;
        return samples;
    }

    private void describe(PDImage image, PDColorSpace colours) throws IOException {
        if (image.isStencil()) about.setBoolean(COSName.IMAGE_MASK, true);
        else about.setItem(COSName.COLORSPACE, colours(image, colours));
        COSArray decode = image.getDecode();
        if (decode != null) about.setItem(COSName.DECODE, decode);
        boolean inverted = decode != null
                && decode.size() > 1
                && decode.getObject(0) instanceof COSNumber low
                && decode.getObject(1) instanceof COSNumber high
                && low.floatValue() > high.floatValue();
        boolean subtractive = colours != null
                && !ADDITIVE.contains(colours.getName())
                && !colours.getName().equals("Indexed");
        darkIsHigh = subtractive != inverted;
    }

    private static COSBase colours(PDImage image, PDColorSpace colours) {
        COSBase own = image instanceof PDInlineImage
                ? null
                : ((PDImageXObject) image).getCOSObject().getItem(COSName.COLORSPACE);
        return own != null ? own : colours == null ? PDDeviceRGB.INSTANCE.getCOSObject() : colours.getCOSObject();
    }

    /** @param holes in the unit square of the image */
    COSStream without(List<Shape> holes) throws IOException {
        AffineTransform toPixels = new AffineTransform(width, 0, 0, -height, 0, height);
        for (Shape hole : holes) blacken(toPixels.createTransformedShape(hole));
        COSStream stream = new COSStream();
        stream.addAll(about);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, bits);
        boolean large = (long) width * height >= PHOTOGRAPH_FROM;
        if (photograph && large && bits == 8) packAsPhotograph(stream);
        else pack(stream);
        return stream;
    }

    private void blacken(Shape hole) {
        Rectangle bounds = hole.getBounds();
        bounds.grow(BLEED, BLEED);
        Rectangle area = bounds.intersection(new Rectangle(width, height));
        boolean upright = hole.contains(hole.getBounds2D());
        for (int y = area.y; y < area.y + area.height; y++)
            for (int x = area.x; x < area.x + area.width; x++)
                if (upright || hole.intersects(x - BLEED, y - BLEED, 1 + 2 * BLEED, 1 + 2 * BLEED)) blacken(x, y);
    }

    private void blacken(int x, int y) {
        long row = ((long) width * components * bits + 7) / 8;
        if (bits < 8) {
            for (long bit = (long) x * components * bits; bit < (x + 1L) * components * bits; bit++)
                blackenBit((int) (y * row + bit / 8), 0x80 >> bit % 8);
            return;
        }
        int pixel = components * bits / 8, from = (int) (y * row + (long) x * pixel);
        Arrays.fill(bytes, from, from + pixel, (byte) (darkIsHigh ? 0xff : 0));
    }

    private void blackenBit(int at, int mask) {
        bytes[at] = (byte) (darkIsHigh ? bytes[at] | mask : bytes[at] & ~mask);
    }

    private void pack(COSStream stream) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    private void packAsPhotograph(COSStream stream) throws IOException {
        int type = components == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        int[] row = new int[width * components];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < row.length; i++) row[i] = bytes[y * row.length + i] & 0xff;
            image.getRaster().setPixels(0, y, width, 1, row);
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(jpeg(image));
        }
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
