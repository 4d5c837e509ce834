package bouquin.documents.pdf;

import bouquin.documents.Hint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Goes once through all pages, and takes down text, lines and figures. A page that fails or is slow stays empty. */
final class TextScan extends PDFTextStripper {
    private static final int LINES_MAX = 200_000;

    private final Ask ask;
    private final Pages progress;
    private final Runnable spoil;
    private final Deadline deadline;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> figures = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final HintScan hints = new HintScan();
    private PageLetters letters;
    private TextPosition first;
    private Deadline pageDeadline;
    private Figures onPage;
    private int number;
    private int total;
    private boolean incomplete;

    /** @param spoil told when a stack overflowed */
    TextScan(Ask ask, Pages progress, Runnable spoil) {
        this.spoil = spoil;
        this.ask = ask;
        this.progress = progress;
        this.deadline = Deadline.inMillis(ask.millis());
        this.pageDeadline = deadline;
    }

    void read(PDDocument document) throws IOException {
        total = document.getNumberOfPages();
        writeText(document, Writer.nullWriter());
    }

    String text(int page) {
        return texts.getOrDefault(page, "");
    }

    int figures(int page) {
        return figures.getOrDefault(page, 0);
    }

    List<Line> lines() {
        return lines;
    }

    /** @param language of the document, ISO 639-1, or "" */
    List<Hint> hints(String language) {
        return hints.hints(language);
    }

    /** Whether a page was left out or left early. */
    boolean incomplete() {
        return incomplete;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        progress.progress(number, total);
        number++;
        output = new StringWriter();
        pageDeadline = deadline.orInMillis(ask.pageMillis());
        onPage = new Figures(page.getCropBox());
        letters = new PageLetters(number, page);
        if (ask.skip().contains(number) || deadline.hasPassed()) incomplete = true;
        else scan(page);
        flushLine();
        hints.read(letters);
        texts.put(number, output.toString());
        figures.put(number, onPage.count());
    }

    private void scan(PDPage page) {
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException unreadable) {
            incomplete = true;
        } catch (StackOverflowError deep) {
            spoil.run();
            incomplete = true;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        pageDeadline.check();
        onPage.see(
                operator.getName(),
                isImage(operator, operands),
                getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    private boolean isImage(Operator operator, List<COSBase> operands) {
        return operator.getName().equals("Do")
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        if (!positions.isEmpty() && (first == null || line.toString().isBlank())) first = positions.get(0);
        line.append(text);
        letters.add(positions);
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        super.writeWordSeparator();
        line.append(' ');
        letters.endWord();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        flushLine();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        flushLine();
    }

    private void flushLine() {
        letters.endLine();
        String text = Words.line(line.toString());
        line.setLength(0);
        if (first != null && !text.isEmpty() && lines.size() < LINES_MAX)
            lines.add(new Line(number, text, Math.abs(first.getYScale()), isBold(first), first.getYDirAdj()));
        first = null;
    }

    private static boolean isBold(TextPosition letter) {
        String font = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("heavy") || font.contains("cmbx");
    }
}
