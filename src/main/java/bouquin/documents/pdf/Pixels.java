package bouquin.documents.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What is done to page images once they are drawn. */
final class Pixels {
    private static final float QUALITY = 0.8f;
    private static final float QUALITY_OF_HIDDEN = 0.5f;

    private Pixels() {}

    /** The same image smaller, by halves so that thin strokes stay; never larger. */
    static BufferedImage scaled(BufferedImage image, int width) {
        BufferedImage now = image;
        while (now.getWidth() / 2 >= width) now = resized(now, now.getWidth() / 2);
        return now.getWidth() <= width ? now : resized(now, width);
    }

    /** The same image larger, without a new detail. */
    static BufferedImage enlarged(BufferedImage image, int width) {
        return resized(image, width);
    }

    private static BufferedImage resized(BufferedImage image, int width) {
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return other;
    }

    static void save(BufferedImage image, Path file, boolean hidden) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(hidden ? QUALITY_OF_HIDDEN : QUALITY);
        try (OutputStream to = Files.newOutputStream(file);
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inBytes(image), null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** The same image with a byte for each colour, as the encoder wants it: from ints it would fetch each sample on its own. */
    private static BufferedImage inBytes(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_RGB) return image;
        int width = image.getWidth(), height = image.getHeight();
        byte[] bytes = new byte[width * height * 3];
        int[] row = new int[width];
        for (int y = 0, at = 0; y < height; y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            for (int rgb : row) {
                bytes[at++] = (byte) (rgb >> 16);
                bytes[at++] = (byte) (rgb >> 8);
                bytes[at++] = (byte) rgb;
            }
        }
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length), width, height, width * 3, 3, new int[] {0, 1, 2}, null);
        return new BufferedImage(colours, raster, false, null);
    }
}
