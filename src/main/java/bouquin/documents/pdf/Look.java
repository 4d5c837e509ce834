package bouquin.documents.pdf;

import java.awt.image.BufferedImage;
import java.util.OptionalLong;

/**
 * Reduces a drawn page to 64 bits: the signs of 64 low frequencies of its brightness, sixteen down the page and four
 * across, as lines of text differ more from top to bottom than from left to right. The same page as text and as a scan
 * differs in about 3 bits, in 7 at most; two pages of text in about 28.
 */
final class Look {
    /** In pixels. Below 300 the letters of a scan turn into noise. */
    static final int WIDTH = 320;

    private static final int CELLS = 32, DOWN = 16, ACROSS = 4;
    /** Of 255; a sheet whose cells differ less holds a line or nothing. A page full of text has 10 to 20. */
    private static final double CONTRAST_MIN = 5;

    private static final double[][] WAVES = waves();

    private Look() {}

    /** Empty for a page with next to nothing on it. */
    static OptionalLong of(BufferedImage page) {
        if (page.getWidth() < CELLS || page.getHeight() < CELLS) return OptionalLong.empty();
        double[][] cells = cells(page);
        return contrast(cells) < CONTRAST_MIN ? OptionalLong.empty() : OptionalLong.of(signs(cells));
    }

    private static double[][] cells(BufferedImage page) {
        double[][] cells = new double[CELLS][CELLS];
        int width = page.getWidth(), height = page.getHeight();
        int[] row = new int[width];
        int[][] count = new int[CELLS][CELLS];
        for (int y = 0; y < height; y++) {
            page.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                cells[y * CELLS / height][x * CELLS / width] += grey(row[x]);
                count[y * CELLS / height][x * CELLS / width]++;
            }
        }
        for (int r = 0; r < CELLS; r++) for (int c = 0; c < CELLS; c++) cells[r][c] /= count[r][c];
        return cells;
    }

    private static double grey(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    private static double contrast(double[][] cells) {
        double sum = 0, squares = 0;
        for (double[] row : cells)
            for (double cell : row) {
                sum += cell;
                squares += cell * cell;
            }
        double mean = sum / (CELLS * CELLS);
        return Math.sqrt(Math.max(0, squares / (CELLS * CELLS) - mean * mean));
    }

    /** Neighbouring frequencies go to different quarters, so that no quarter is the same on every page. */
    private static long signs(double[][] cells) {
        double[][] across = new double[CELLS][ACROSS];
        for (int r = 0; r < CELLS; r++)
            for (int k = 0; k < ACROSS; k++) for (int c = 0; c < CELLS; c++) across[r][k] += cells[r][c] * WAVES[k][c];
        long bits = 0;
        for (int d = 0; d < DOWN; d++)
            for (int k = 0; k < ACROSS; k++) {
                double strength = 0;
                for (int r = 0; r < CELLS; r++) strength += across[r][k] * WAVES[d][r];
                if (strength > 0 && d + k > 0) bits |= 1L << (d + k) % 4 * 16 + d;
            }
        return bits;
    }

    private static double[][] waves() {
        double[][] waves = new double[DOWN][CELLS];
        for (int k = 0; k < DOWN; k++)
            for (int i = 0; i < CELLS; i++) waves[k][i] = Math.cos(Math.PI / CELLS * (i + 0.5) * k);
        return waves;
    }
}
