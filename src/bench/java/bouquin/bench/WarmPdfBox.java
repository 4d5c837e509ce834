package bouquin.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The usual way with PDFBox in a warm JVM: load, write a line on every page, save. */
record WarmPdfBox(Path document, Path copy) implements Contender {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String TTF = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Override
    public String name() {
        return "PDFBox, warm";
    }

    @Override
    public int runs() {
        return 3;
    }

    @Override
    public Cost run() throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime(), wall = System.nanoTime();
        stamp();
        return new Cost(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
    }

    private void stamp() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.toFile());
                InputStream ttf = PDDocument.class.getResourceAsStream(TTF)) {
            PDFont font = PDType0Font.load(pdf, ttf);
            for (PDPage page : pdf.getPages())
                try (PDPageContentStream content =
                        new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
                    content.beginText();
                    content.setFont(font, 7);
                    content.newLineAtOffset(60, 13);
                    content.showText("Licensed to Zoë Müller · 23 November 2026 · BQ-7K3M-9Q2T");
                    content.endText();
                }
            pdf.save(copy.toFile());
        }
    }
}
