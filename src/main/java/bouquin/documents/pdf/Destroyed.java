package bouquin.documents.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Pixels of which nothing can be read: a page drawn at most 40 pixels wide, then blurred over more than its tallest letter.
 * Whatever is made from them has no more detail than 40 columns can hold, which {@link #detail} measures on any image.
 */
final class Destroyed {
    /** A page this wide has letters of less than a pixel; taller ones are blurred by their own size. */
    static final int WIDTH = 40;

    /** Of 255. The noise of JPEG and the rounding of edges stay below; one line of small print is far above. */
    static final double DETAIL_MAX = 16;

    private static final int RADIUS_MIN = 1, RADIUS_MAX = 12;
    private static final int BLOCK = 8;

    private Destroyed() {}

    /**
     * @param tiny a page drawn at most {@link #WIDTH} pixels wide
     * @param tallestLetter height of its tallest letter in pixels of this image
     */
    static BufferedImage of(BufferedImage tiny, double tallestLetter) {
        if (tiny.getWidth() > WIDTH + 1) throw new IllegalArgumentException("not tiny: " + tiny.getWidth());
        int radius = (int) Math.min(RADIUS_MAX, Math.max(RADIUS_MIN, Math.ceil(tallestLetter / 2)));
        int[] pixels = pixels(tiny);
        int width = tiny.getWidth(), height = tiny.getHeight();
        BufferedImage blurred = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) blurred.setRGB(x, y, mean(pixels, width, height, x, y, radius));
        return blurred;
    }

    private static int mean(int[] pixels, int width, int height, int x, int y, int radius) {
        int red = 0, green = 0, blue = 0, count = 0;
        for (int v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++)
            for (int u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
                int pixel = pixels[v * width + u];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
                count++;
            }
        return red / count << 16 | green / count << 8 | blue / count;
    }

    /**
     * How much of an image is lost when it is scaled down to 40 columns and up again: the mean error of its worst block of
     * 8 x 8 pixels, 0 to 255. Nearly nothing for an image that comes from 40 columns.
     */
    static double detail(BufferedImage image) {
        int[] pixels = pixels(image);
        double worst = 0;
        for (int shift = 0; shift <= 16; shift += 8)
            worst = Math.max(worst, detail(channel(pixels, shift), image.getWidth(), image.getHeight()));
        return worst;
    }

    private static double detail(float[] all, int width, int height) {
        int columns = Math.min(WIDTH, width);
        int rows = Math.max(1, Math.round((float) height * columns / width));
        float[] few = sampled(all, width, height, columns, rows);
        int across = (width + BLOCK - 1) / BLOCK;
        float[] lost = new float[across * ((height + BLOCK - 1) / BLOCK)];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                lost[y / BLOCK * across + x / BLOCK] += Math.abs(all[y * width + x]
                        - between(few, columns, rows, (x + .5f) * columns / width, (y + .5f) * rows / height));
        float most = 0;
        for (int at = 0; at < lost.length; at++) {
            int wide = Math.min(BLOCK, width - at % across * BLOCK),
                    high = Math.min(BLOCK, height - at / across * BLOCK);
            if (wide * high >= BLOCK * BLOCK / 2) most = Math.max(most, lost[at] / (wide * high));
        }
        return most;
    }

    /** The mean of the middle of each cell. */
    private static float[] sampled(float[] all, int width, int height, int columns, int rows) {
        float[] few = new float[columns * rows];
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++) {
                int left = (int) ((column + .34f) * width / columns), right = (int) ((column + .66f) * width / columns);
                int top = (int) ((row + .34f) * height / rows), bottom = (int) ((row + .66f) * height / rows);
                float sum = 0;
                int count = 0;
                for (int y = top; y <= Math.min(bottom, height - 1); y++)
                    for (int x = left; x <= Math.min(right, width - 1); x++, count++) sum += all[y * width + x];
                few[row * columns + column] = sum / count;
            }
        return few;
    }

    /** Between the centres of cells, in a straight line; u and v count cells from the edge. */
    private static float between(float[] few, int columns, int rows, float u, float v) {
        float x = Math.max(0, Math.min(columns - 1, u - .5f)), y = Math.max(0, Math.min(rows - 1, v - .5f));
        int left = (int) x, top = (int) y;
        int right = Math.min(columns - 1, left + 1), bottom = Math.min(rows - 1, top + 1);
        float across = x - left, down = y - top;
        float upper = few[top * columns + left] * (1 - across) + few[top * columns + right] * across;
        float lower = few[bottom * columns + left] * (1 - across) + few[bottom * columns + right] * across;
        return upper * (1 - down) + lower * down;
    }

    private static float[] channel(int[] pixels, int shift) {
        float[] one = new float[pixels.length];
        for (int at = 0; at < one.length; at++) one[at] = pixels[at] >> shift & 0xff;
        return one;
    }

    private static int[] pixels(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt all) return all.getData();
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }
}
