package bouquin.documents.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** A page as three bytes a pixel, from a binary PPM file. */
record Picture(int width, int height, byte[] bytes, int start) {
    private static final int BLOCK = 4, BLEED = 2, HEADER_BYTES_MAX = 60;

    static Picture read(Path ppm) throws IOException {
        byte[] bytes = Files.readAllBytes(ppm);
        Scanner header = new Scanner(
                new ByteArrayInputStream(bytes, 0, Math.min(HEADER_BYTES_MAX, bytes.length)), "ISO-8859-1");
        if (!header.next().equals("P6")) throw new IOException("no PPM file: " + ppm);
        int width = header.nextInt(), height = header.nextInt();
        return new Picture(width, height, bytes, bytes.length - 3 * width * height);
    }

    /** Where the mark stands on this picture. */
    static Rectangle place(PageFrame frame, Picture picture) {
        double right = picture.width / frame.width(), up = picture.height / frame.height();
        Rectangle2D place = frame.place();
        Rectangle pixels = new Rectangle2D.Double(
                        place.getX() * right,
                        picture.height - place.getMaxY() * up,
                        place.getWidth() * right,
                        place.getHeight() * up)
                .getBounds();
        pixels.grow(BLEED, BLEED);
        return pixels;
    }

    long differences(Picture other, Rectangle except) {
        if (width != other.width || height != other.height) return (long) width * height;
        long count = 0;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) if (!except.contains(x, y) && !same(other, x, y)) count++;
        return count;
    }

    private boolean same(Picture other, int x, int y) {
        int at = 3 * (y * width + x);
        for (int i = at; i < at + 3; i++) if (bytes[start + i] != other.bytes[other.start + i]) return false;
        return true;
    }

    /** Of 255. Content that is moved by fractions of a pixel has other edges, so blocks are compared by their means. */
    double meanDifference(Picture other, Rectangle except) {
        if (width != other.width || height != other.height) return 255;
        double sum = 0;
        int blocks = 0;
        for (int y = 0; y + BLOCK <= height; y += BLOCK)
            for (int x = 0; x + BLOCK <= width; x += BLOCK)
                if (!except.intersects(x, y, BLOCK, BLOCK)) {
                    sum += Math.abs(mean(x, y) - other.mean(x, y));
                    blocks++;
                }
        return blocks == 0 ? 0 : sum / blocks;
    }

    private double mean(int left, int top) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++)
            for (int i = 3 * (y * width + left); i < 3 * (y * width + left + BLOCK); i++) sum += bytes[start + i] & 255;
        return sum / (3.0 * BLOCK * BLOCK);
    }
}
