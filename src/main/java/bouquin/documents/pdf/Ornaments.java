package bouquin.documents.pdf;

import bouquin.documents.Cover.Ornament;
import java.awt.Color;
import java.io.IOException;
import java.util.function.DoubleUnaryOperator;

/** Draws the ornaments of covers into a box, in a soft and a strong colour. */
final class Ornaments {
    private final Canvas canvas;
    private final float x;
    private final float y;
    private final float width;
    private final float height;
    private final Color soft;
    private final Color strong;

    Ornaments(Canvas canvas, float x, float y, float width, float height, Color soft, Color strong) {
        this.canvas = canvas;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.soft = soft;
        this.strong = strong;
    }

    void draw(Ornament ornament) throws IOException {
        switch (ornament) {
            case BARS -> bars();
            case BELL -> bell();
            case BOOK -> book();
            case COLUMNS -> columns();
            case DOTS -> dots();
            case HEXAGONS -> hexagons();
            case HILLS -> hills();
            case NETWORK -> network();
            case PULSE -> pulse();
            case RINGS -> rings();
            case TILES -> tiles();
            case WAVES -> waves();
        }
    }

    private void bars() throws IOException {
        float[] heights = {.28f, .4f, .34f, .52f, .47f, .66f, .6f, .82f};
        float pitch = width / heights.length;
        float[] trend = new float[heights.length * 2];
        for (int i = 0; i < heights.length; i++) {
            canvas.box(x + i * pitch + pitch * .15f, y, pitch * .7f, height * heights[i], soft);
            trend[2 * i] = x + (i + .5f) * pitch;
            trend[2 * i + 1] = y + height * (heights[i] + .12f);
        }
        canvas.line(3, strong, trend);
        for (int i = 0; i < trend.length; i += 2) canvas.disc(trend[i], trend[i + 1], 5, strong);
    }

    private void bell() throws IOException {
        DoubleUnaryOperator density = t -> .05 + .85 * Math.exp(-Math.pow((t - .5) * 6, 2) / 2);
        for (int i = 2; i < 38; i++) {
            float at = i / 40f;
            canvas.box(x + at * width, y, width / 60, (float) density.applyAsDouble(at) * height * .96f, soft);
        }
        canvas.line(3, strong, curve(density));
        canvas.line(1.5f, strong, x, y, x + width, y);
    }

    private void book() throws IOException {
        float middle = x + width / 2, page = Math.min(width * .46f, height * .75f), low = y + height * .1f;
        float tall = page * .95f;
        for (int side = -1; side <= 1; side += 2) {
            canvas.shape(
                    soft,
                    middle,
                    low,
                    middle + side * page,
                    low + tall * .14f,
                    middle + side * page,
                    low + tall * 1.14f,
                    middle,
                    low + tall);
            for (int row = 1; row < 8; row++) {
                float at = low + tall * row / 8.6f;
                float from = middle + side * page * .12f, to = middle + side * page * (row == 1 ? .55f : .88f);
                canvas.line(2, strong, from, at + tall * .02f, to, at + tall * .12f);
            }
        }
        canvas.line(3, strong, middle, low, middle, low + tall);
    }

    private void columns() throws IOException {
        float base = y + height * .06f, step = height * .05f, tall = height * .52f;
        for (int i = 0; i < 3; i++)
            canvas.box(x + width * (.04f + i * .04f), base + i * step, width * (.92f - i * .08f), step * .8f, soft);
        float foot = base + 3 * step;
        for (int i = 0; i < 6; i++) canvas.box(x + width * (.17f + i * .122f), foot, width * .05f, tall, soft);
        canvas.box(x + width * .12f, foot + tall, width * .76f, step, strong);
        float roof = foot + tall + step * 1.4f;
        canvas.shape(strong, x + width * .1f, roof, x + width * .9f, roof, x + width / 2, roof + height * .17f);
    }

    private void dots() throws IOException {
        int across = 12, down = Math.max(4, Math.round(across * height / width));
        float pitch = width / across;
        for (int row = 0; row < down; row++)
            for (int column = 0; column < across; column++) {
                boolean on = (row * 7 + column * 5 + row * column) % 11 < 3;
                float radius = pitch * (on ? .36f : .14f);
                canvas.disc(x + (column + .5f) * pitch, y + (row + .5f) * height / down, radius, on ? strong : soft);
            }
    }

    private void hexagons() throws IOException {
        float side = width / 9;
        for (int row = 0; row * side * 1.5f < height - side; row++)
            for (int column = 0; column < 5; column++) {
                float cx = x + side * (.9f + column * 1.732f + (row % 2 == 0 ? 0 : .866f));
                float cy = y + side * (1 + row * 1.5f);
                boolean on = (row * 3 + column * 2) % 5 == 0;
                if (on) canvas.shape(soft, hexagon(cx, cy, side * .92f));
                else canvas.line(1.6f, soft, hexagon(cx, cy, side * .92f));
                if (on) canvas.disc(cx, cy, side * .22f, strong);
            }
    }

    private static float[] hexagon(float cx, float cy, float side) {
        float[] points = new float[14];
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI / 6 + i * Math.PI / 3;
            points[2 * i] = cx + side * (float) Math.cos(angle);
            points[2 * i + 1] = cy + side * (float) Math.sin(angle);
        }
        return points;
    }

    private void hills() throws IOException {
        canvas.disc(x + width * .7f, y + height * .74f, Math.min(width, height) * .15f, strong);
        for (int i = 0; i < 3; i++) {
            double phase = i * 1.9, high = .55 - i * .17;
            float[] ridge = curve(t -> high + .09 * Math.sin(t * 7 + phase) + .05 * Math.sin(t * 15 + phase));
            float[] land = new float[ridge.length + 4];
            System.arraycopy(ridge, 0, land, 0, ridge.length);
            land[ridge.length] = x + width;
            land[ridge.length + 1] = y;
            land[ridge.length + 2] = x;
            land[ridge.length + 3] = y;
            canvas.shape(Tint.mix(soft, strong, i * .22), land);
        }
    }

    private void network() throws IOException {
        float[][] nodes = {
            {.1f, .3f}, {.28f, .72f}, {.42f, .4f}, {.5f, .9f}, {.66f, .62f}, {.72f, .2f}, {.9f, .8f}, {.93f, .42f}
        };
        int[][] edges = {{0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 4}, {2, 5}, {3, 4}, {4, 5}, {4, 6}, {4, 7}, {5, 7}, {6, 7}
        };
        for (int[] edge : edges)
            canvas.line(
                    2,
                    soft,
                    x + nodes[edge[0]][0] * width,
                    y + nodes[edge[0]][1] * height,
                    x + nodes[edge[1]][0] * width,
                    y + nodes[edge[1]][1] * height);
        for (int i = 0; i < nodes.length; i++)
            canvas.disc(
                    x + nodes[i][0] * width, y + nodes[i][1] * height, 7 + i * 5 % 4 * 3, i % 3 == 1 ? soft : strong);
    }

    private void pulse() throws IOException {
        float middle = y + height * .45f, arm = Math.min(width, height) * .13f, cx = x + width * .5f;
        canvas.box(cx - arm * 3, middle - arm, arm * 6, arm * 2, soft);
        canvas.box(cx - arm, middle - arm * 3, arm * 2, arm * 6, soft);
        float[] beat = {0, 0, .3f, 0, .36f, .1f, .42f, -.06f, .48f, .42f, .55f, -.3f, .6f, .05f, .66f, 0, 1, 0};
        float[] points = new float[beat.length];
        for (int i = 0; i < beat.length; i += 2) {
            points[i] = x + beat[i] * width;
            points[i + 1] = middle + beat[i + 1] * height;
        }
        canvas.line(4, strong, points);
    }

    private void rings() throws IOException {
        float radius = Math.min(width, height) * .48f;
        for (int i = 0; i < 6; i++)
            canvas.ring(
                    x + width / 2,
                    y + height / 2,
                    radius * (6 - i) / 6,
                    i % 2 == 0 ? 2.4f : 1,
                    i % 2 == 0 ? soft : strong);
        canvas.disc(x + width / 2, y + height / 2, radius / 9, strong);
    }

    private void tiles() throws IOException {
        float side = width / 6;
        for (int row = 0; (row + 1) * side <= height + 1; row++)
            for (int column = 0; column < 6; column++) {
                int turn = (row * 3 + column * 5 + row * column) % 4;
                boolean right = turn % 2 == 0, up = turn < 2;
                float cx = x + (column + (right ? 0 : 1)) * side, cy = y + (row + (up ? 0 : 1)) * side;
                canvas.quarter(cx, cy, side * .94f, right, up, (row + column) % 3 == 0 ? strong : soft);
            }
    }

    private void waves() throws IOException {
        for (int i = 0; i < 9; i++) {
            double level = .12 + i * .095, phase = i * .55, swing = .035 + i * .006;
            canvas.line(
                    i % 3 == 1 ? 3.4f : 1.6f,
                    i % 3 == 1 ? strong : soft,
                    curve(t -> level + swing * Math.sin(t * 9 + phase)));
        }
    }

    /** A curve over the whole width; heights from 0 to 1. */
    private float[] curve(DoubleUnaryOperator of) {
        int steps = 80;
        float[] points = new float[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            double at = (double) i / steps;
            points[2 * i] = x + (float) at * width;
            points[2 * i + 1] = y + (float) of.applyAsDouble(at) * height;
        }
        return points;
    }
}
