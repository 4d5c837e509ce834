package bouquin.documents.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
final class RedactedContent extends PathReading {
    private static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> MOVE = Set.of("Td", "TD", "Tm", "T*", "ET");

    private final PDPage page;
    private final Boxes boxes;
    private final Deadline deadline;
    private final RedactedImages images;
    private final RedactedLetters letters;
    private final List<Rectangle2D> emptied = new ArrayList<>();
    private final Deque<ContentFrame> frames = new ArrayDeque<>();
    private final MarkedSequences marked = new MarkedSequences();
    private final Set<COSBase> replaced = new HashSet<>();
    private final Set<COSBase> drawn = new HashSet<>();

    RedactedContent(PDPage page, Boxes boxes, GlyphShapes shapes, RedactedImages images, Deadline deadline) {
        super(page, new Subpaths(boxes));
        this.page = page;
        this.boxes = boxes;
        this.letters = new RedactedLetters(boxes, shapes);
        this.images = images;
        this.deadline = deadline;
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
        return letters.removed();
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
        List<Rectangle2D> all = new ArrayList<>(emptied);
        all.addAll(letters.emptied());
        return all;
    }

    Set<Integer> markedIds() {
        return marked.touchedIds();
    }

    private void touch() {
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
        if (MOVE.contains(name)) letters.move(frames.peek());
        return switch (name) {
            case "Do" -> draw(operator, operands);
            case "BI" -> (frame, from) -> inline(operator, frame);
            case "BMC", "BDC" ->
                (frame, from) -> {
                    frame.write(operator, operands);
                    if (operands.size() > 1 && operands.get(1) instanceof COSName properties)
                        frame.use(COSName.PROPERTIES, properties);
                    marked.begin(frame, from, operands, getResources());
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

    private Rewriting show(Operator operator, List<COSBase> operands) {
        if (!operator.getName().startsWith("T")) letters.move(frames.peek());
        letters.begin();
        return (frame, from) -> {
            if (letters.write(operator, operands, getGraphicsState().getTextState(), frame)) touch();
        };
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        letters.string(string);
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        letters.strings(array);
        super.showTextStrings(array);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        letters.beginString(getGraphicsState().getTextState().getFont());
        super.showText(string);
    }

    /** Also a letter that is drawn by a procedure is one letter. */
    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        letters.letter(rendering, font, code, displacement);
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
        letters.enterOrLeaveForm();
        work.run();
        letters.enterOrLeaveForm();
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
}
