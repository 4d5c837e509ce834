package bouquin.documents.pdf;

import java.util.Arrays;

/**
 * Where things stand on a page, in its user space: the origin of each letter with the letter itself, the corners of paths and
 * images. Kept in the order in which they are drawn.
 */
final class PagePoints {
    private static final int LETTERS_MAX = 12_000;
    private static final int CORNERS_MAX = 8_000;

    private final List letters = new List();
    private final List corners = new List();

    void letter(int character, float x, float y) {
        if (letters.size < LETTERS_MAX) letters.add(character, x, y);
    }

    void corner(double x, double y) {
        if (corners.size < CORNERS_MAX) corners.add(0, (float) x, (float) y);
    }

    List letters() {
        return letters;
    }

    List corners() {
        return corners;
    }

    boolean isEmpty() {
        return letters.size == 0 && corners.size == 0;
    }

    /** Points as three columns: a document of 2,000 pages has millions. */
    static final class List {
        private static final int[] NONE = {};

        private int[] characters = NONE;
        private float[] xs = {};
        private float[] ys = {};
        private int size;

        int size() {
            return size;
        }

        int character(int i) {
            return characters[i];
        }

        float x(int i) {
            return xs[i];
        }

        float y(int i) {
            return ys[i];
        }

        private void add(int character, float x, float y) {
            if (!Float.isFinite(x) || !Float.isFinite(y)) return;
            if (size == xs.length) grow();
            characters[size] = character;
            xs[size] = x;
            ys[size++] = y;
        }

        private void grow() {
            int room = Math.max(64, size * 2);
            characters = Arrays.copyOf(characters, room);
            xs = Arrays.copyOf(xs, room);
            ys = Arrays.copyOf(ys, room);
        }
    }
}
