package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The text of one page in reading order, with the place of each letter. Lines end with a line feed. */
final class PageLetters {
    private static final int LETTERS_MAX = 100_000;
    private static final double ABOVE_BASELINE = 0.75;
    private static final double BELOW_BASELINE = 0.22;

    private final int number;
    private final PDPage page;
    private final StringBuilder text = new StringBuilder();

    /** As many as there are characters; null between words and lines. */
    private final List<TextPosition> positions = new ArrayList<>();

    PageLetters(int number, PDPage page) {
        this.number = number;
        this.page = page;
    }

    int number() {
        return number;
    }

    String text() {
        return text.toString();
    }

    void add(List<TextPosition> word) {
        if (text.length() > LETTERS_MAX) return;
        for (TextPosition letter : inReadingOrder(word))
            for (char each : letter.getUnicode().toCharArray()) add(each == '\n' ? ' ' : each, letter);
    }

    /** Letters that are read from the right stand in the file as they are seen. */
    private static List<TextPosition> inReadingOrder(List<TextPosition> word) {
        boolean fromRight = word.stream()
                .flatMapToInt(letter -> letter.getUnicode().codePoints())
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        if (!fromRight) return word;
        List<TextPosition> turned = new ArrayList<>(word);
        Collections.reverse(turned);
        return turned;
    }

    void endWord() {
        add(' ', null);
    }

    void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') add('\n', null);
    }

    private void add(char each, TextPosition letter) {
        text.append(each);
        positions.add(letter);
    }

    /** One place for each line of a part of the text. */
    List<Place> places(int from, int to) {
        List<Place> places = new ArrayList<>();
        PageView view = PageView.of(page);
        Rectangle2D line = null;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || text.charAt(i) == '\n';
            if (ends && line != null) places.add(place(line, view));
            if (ends) line = null;
            else if (positions.get(i) != null) line = line == null ? box(i, view) : line.createUnion(box(i, view));
        }
        return places;
    }

    private Rectangle2D box(int at, PageView view) {
        return view.seen(outline(positions.get(at)));
    }

    /** The letter's box in user space, also when the text is turned. */
    private Path2D outline(TextPosition letter) {
        Matrix m = letter.getTextMatrix();
        double left = page.getCropBox().getLowerLeftX(),
                bottom = page.getCropBox().getLowerLeftY();
        double size = Math.hypot(m.getShearX(), m.getScaleY());
        double upX = size == 0 ? 0 : m.getShearX() / size, upY = size == 0 ? 1 : m.getScaleY() / size;
        double up = Math.max(size * ABOVE_BASELINE, letter.getHeight()), down = up * BELOW_BASELINE / ABOVE_BASELINE;
        double x0 = m.getTranslateX() + left, y0 = m.getTranslateY() + bottom;
        double x1 = letter.getEndX() + left, y1 = letter.getEndY() + bottom;
        Path2D outline = new Path2D.Double();
        outline.moveTo(x0 - upX * down, y0 - upY * down);
        outline.lineTo(x1 - upX * down, y1 - upY * down);
        outline.lineTo(x1 + upX * up, y1 + upY * up);
        outline.lineTo(x0 + upX * up, y0 + upY * up);
        return outline;
    }

    private Place place(Rectangle2D box, PageView view) {
        double x = rounded(Math.max(0, box.getMinX())), y = rounded(Math.max(0, box.getMinY()));
        double right = Math.min(view.width(), box.getMaxX()), bottom = Math.min(view.height(), box.getMaxY());
        return new Place(number, x, y, rounded(Math.max(0.1, right - x)), rounded(Math.max(0.1, bottom - y)));
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
