package bouquin.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the content of a page and writes it anew without what stands in the boxes: letters, whole subpaths, pixels. Forms
 * are written anew where they hold such, for this page only.
 */
final class RedactedContent extends PDFGraphicsStreamEngine {
    private static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> MOVE = Set.of("Td", "TD", "Tm", "T*", "ET");
    private static final float SPACE_OF_LINES = 0.5f;

    private final PDPage page;
    private final Boxes boxes;
    private final Deadline deadline;
    private final GlyphShapes shapes;
    private final RedactedImages images;
    private final Deque<ContentFrame> frames = new ArrayDeque<>();
    private final MarkedSequences marked = new MarkedSequences();
    private final Set<COSBase> replaced = new HashSet<>();
    private final Set<COSBase> drawn = new HashSet<>();
    private final List<Rectangle2D> emptied = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private Subpaths path;
    private ShownText shown;
    private COSArray shownOperand;
    private int[] gapAtEnd;
    private float lastY = Float.NaN;
    private boolean written;

    RedactedContent(PDPage page, Boxes boxes, GlyphShapes shapes, RedactedImages images, Deadline deadline) {
        super(page);
        this.page = page;
        this.boxes = boxes;
        this.shapes = shapes;
        this.images = images;
        this.deadline = deadline;
        this.path = new Subpaths(boxes);
    }

    /** @return the page's content as it is left */
    ContentFrame ofPage() throws IOException {
        ContentFrame frame = new ContentFrame();
        frames.push(frame);
        processPage(page);
        marked.endAll(frame);
        return frames.pop();
    }

    /** @return the appearance as it is left, or empty when nothing of it stands in a box */
    ContentFrame ofAppearance(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        ContentFrame frame = new ContentFrame();
        frames.push(frame);
        processAnnotation(annotation, appearance);
        marked.endAll(frame);
        return frames.pop();
    }

    COSDictionary page() {
        return page.getCOSObject();
    }

    /** What was read of the letters that are gone, line by line. */
    String removed() {
        return removed.toString();
    }

    /** Images and forms of which this page has copies of its own now. */
    Set<COSBase> replaced() {
        return replaced;
    }

    /** Images and forms that this page draws as they were. */
    Set<COSBase> drawn() {
        return drawn;
    }

    /** Where letters and pixels stood that are gone, in user space. */
    List<Rectangle2D> emptied() {
        return emptied;
    }

    Set<Integer> markedIds() {
        return marked.touchedIds();
    }

    /** Whether anything stood in the boxes. */
    boolean touched() {
        return written;
    }

    private void touch() {
        written = true;
        marked.touch();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> given) throws IOException {
        deadline.check();
        ContentFrame frame = frames.peek();
        if (frame.depth > 0) {
            super.processOperator(operator, given);
            return;
        }
        List<COSBase> operands = List.copyOf(given);
        int from = frame.position();
        frame.depth++;
        Rewriting rewriting = begin(operator, operands);
        super.processOperator(operator, operands);
        frame.depth--;
        rewriting.write(frame, from);
    }

    /** Writes an operator once its effects are known. */
    private interface Rewriting {
        void write(ContentFrame frame, int from) throws IOException;
    }

    private Rewriting begin(Operator operator, List<COSBase> operands) {
        String name = operator.getName();
        if (SHOW.contains(name)) return show(operator, operands);
        if (MOVE.contains(name)) dropGap();
        return switch (name) {
            case "Do" -> draw(operator, operands);
            case "BI" -> (frame, from) -> inline(operator, frame);
            case "BMC", "BDC" ->
                (frame, from) -> {
                    frame.write(operator, operands);
                    if (operands.size() > 1 && operands.get(1) instanceof COSName properties)
                        frame.use(COSName.PROPERTIES, properties);
                    marked.begin(frame, from, operands, properties(operands));
                };
            case "EMC" ->
                (frame, from) -> {
                    marked.end(frame, getResources());
                    frame.write(operator, operands);
                };
            case "gs" ->
                (frame, from) -> {
                    frame.write(operator, operands);
                    Hidden.requireNoneIn(getGraphicsState(), boxes);
                };
            default ->
                (frame, from) -> {
                    frame.write(operator, operands);
                    if (path.see(name, from, frame)) touch();
                    if (Subpaths.fills(name))
                        path.requirePlain(getGraphicsState().getNonStrokingColor());
                };
        };
    }

    private COSDictionary properties(List<COSBase> operands) {
        if (operands.size() < 2) return null;
        if (operands.get(1) instanceof COSDictionary inline) return inline;
        if (!(operands.get(1) instanceof COSName name) || getResources() == null) return null;
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return all == null ? null : all.getCOSDictionary(name);
    }

    private Rewriting show(Operator operator, List<COSBase> operands) {
        String name = operator.getName();
        if (name.equals("'") || name.equals("\"")) dropGap();
        gapAtEnd = null;
        shown = new ShownText();
        shownOperand = new COSArray();
        return (frame, from) -> {
            if (!shown.touched()) {
                frame.write(operator, operands);
                return;
            }
            PDFont font = getGraphicsState().getTextState().getFont();
            COSArray left = shown.left(shownOperand, font, getGraphicsState().getTextState());
            if (name.equals("\"")) {
                frame.write("Tw", operands.get(0));
                frame.write("Tc", operands.get(1));
            }
            if (name.equals("'") || name.equals("\"")) frame.write("T*");
            writeLeft(left, frame);
            touch();
            frame.change();
        };
    }

    /** A gap at the end stands by itself, as it may turn out that nothing follows it: then its width need not be told. */
    private void writeLeft(COSArray left, ContentFrame frame) throws IOException {
        boolean endsWithGap = left.size() > 0 && !(left.get(left.size() - 1) instanceof COSString);
        COSArray gap = new COSArray();
        if (endsWithGap) gap.add(left.remove(left.size() - 1));
        if (left.size() > 0) frame.write("TJ", left);
        if (!endsWithGap) return;
        int from = frame.position();
        frame.write("TJ", gap);
        gapAtEnd = new int[] {from, frame.position()};
    }

    private void dropGap() {
        if (gapAtEnd != null) frames.peek().cut(gapAtEnd[0], gapAtEnd[1], new byte[0]);
        gapAtEnd = null;
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        shownOperand.add(new COSString(string));
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        shownOperand = array;
        super.showTextStrings(array);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        shown.beginString();
        if (getGraphicsState().getTextState().getFont() == null) throw new Unsafe("text without a font");
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        boolean gone = shapes.of(rendering, font, code, displacement).stream().anyMatch(boxes::touch);
        shown.letter(code, font.isVertical() ? displacement.getY() : displacement.getX(), gone);
        if (!gone) return;
        emptied.add(shapes.whole(rendering, font, code));
        read(rendering, font, code);
    }

    private void read(Matrix rendering, PDFont font, int code) {
        String letter = font.toUnicode(code);
        float y = rendering.getTranslateY();
        if (Math.abs(y - lastY) > SPACE_OF_LINES * Math.abs(rendering.getScalingFactorY())) removed.append('\n');
        lastY = y;
        if (letter != null) removed.append(letter);
    }

    private Rewriting draw(Operator operator, List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name))
            return (frame, from) -> frame.write(operator, operands);
        PDXObject drawn = drawn(name);
        if (drawn instanceof PDImageXObject image) return (frame, from) -> image(name, image, frame);
        if (!(drawn instanceof PDFormXObject form)) return (frame, from) -> use(name, frame);
        ContentFrame inner = new ContentFrame();
        frames.push(inner);
        return (outer, from) -> form(name, form, inner);
    }

    private PDXObject drawn(COSName name) {
        try {
            return getResources() == null ? null : getResources().getXObject(name);
        } catch (IOException | RuntimeException unreadable) {
            throw new Unsafe(unreadable);
        }
    }

    private void use(COSName name, ContentFrame frame) throws IOException {
        COSDictionary all =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (all != null && all.getDictionaryObject(name) != null) drawn.add(all.getDictionaryObject(name));
        frame.use(COSName.XOBJECT, name);
        frame.write("Do", name);
    }

    private void image(COSName name, PDImageXObject image, ContentFrame frame) throws IOException {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        COSStream other = images.without(image, image.getCOSObject(), place, boxes);
        if (other == null) {
            use(name, frame);
            return;
        }
        emptied.addAll(RedactedImages.changed(image, place, boxes));
        replace(image.getCOSObject(), other, frame);
    }

    private void replace(COSBase before, COSStream after, ContentFrame frame) throws IOException {
        if (before != null) replaced.add(before);
        frame.write("Do", frame.add(COSName.XOBJECT, getResources().getCOSObject(), after));
        touch();
    }

    private void inline(Operator operator, ContentFrame frame) throws IOException {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        if (!boxes.touch(RedactedImages.square(place))) {
            frame.write(operator, List.of());
            return;
        }
        PDImage image = new PDInlineImage(operator.getImageParameters(), operator.getImageData(), getResources());
        emptied.addAll(RedactedImages.changed(image, place, boxes));
        replace(null, images.without(image, new COSDictionary(), place, boxes), frame);
    }

    private void form(COSName name, PDFormXObject form, ContentFrame inner) throws IOException {
        marked.endAll(inner);
        frames.remove(inner);
        ContentFrame outer = frames.peek();
        PDResources own = form.getResources();
        if (own == null) outer.useAllOf(inner);
        if (!inner.changed()) {
            use(name, outer);
            return;
        }
        COSDictionary resources = own == null ? getResources().getCOSObject() : own.getCOSObject();
        replace(form.getCOSObject(), inner.form(form.getCOSObject(), resources), outer);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        inForm(() -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        inForm(() -> super.showTransparencyGroup(form));
    }

    private interface Work {
        void run() throws IOException;
    }

    /** A path that was begun outside goes on behind the form. */
    private void inForm(Work work) throws IOException {
        Subpaths outside = path;
        path = new Subpaths(boxes);
        ShownText shownOutside = shown;
        gapAtEnd = null;
        work.run();
        shown = shownOutside;
        gapAtEnd = null;
        path = outside;
    }

    /** What PDFBox passes over in silence is not known to be harmless. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException cause) {
        boolean drawsNothing = cause instanceof MissingOperandException
                || cause instanceof MissingResourceException
                || cause instanceof EmptyGraphicsStackException;
        if (!drawsNothing) throw new Unsafe(cause);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        for (Point2D point : List.of(p1, p2, p3)) path.lineTo(point.getX(), point.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.lineTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void clip(int windingRule) {
        path.clip();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    @Override
    public void drawImage(PDImage image) {}

    /** A letter that is drawn by a procedure is one letter. */
    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement) {}
}
