package bouquin.documents.pdf;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.PageLook;
import bouquin.documents.PageText;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Real PDFs for the benchmark of similarity, and what the press's own code reads and sees in them. */
public record PressedPages(List<PageText> texts, List<PageLook> looks) {
    private static final int DPI = 110;

    /** Reads and draws a file as a worker does. */
    public static PressedPages of(Path file, Path work) throws IOException {
        Path disarmed = work.resolve(Press.DISARMED);
        Files.deleteIfExists(disarmed);
        Check.run(new Ask(Step.CHECK, file.toString(), work.toString(), Set.of(), Set.of(), 2000, null, 600_000, 0));
        Ask ask = new Ask(Step.READ, null, work.toString(), Set.of(), Set.of(), 2000, null, 600_000, 600_000);
        List<PageText> texts = Reading.run(ask, (done, total) -> {}, () -> {}).pages();
        List<PageLook> looks = new ArrayList<>();
        try (PDDocument document = Opening.open(disarmed)) {
            PageImages images = new PageImages(document);
            for (int page = 1; page <= images.count(); page++) {
                int number = page;
                Look.of(images.draw(page, Look.WIDTH, Deadline.inMillis(600_000)))
                        .ifPresent(bits -> looks.add(new PageLook(number, bits)));
            }
        }
        return new PressedPages(texts, looks);
    }

    public static void typeset(String title, List<List<String>> pages, Path out) {
        List<Section> sections = new ArrayList<>();
        for (List<String> words : pages) {
            List<Manuscript.Block> blocks = new ArrayList<>();
            for (int from = 0; from < words.size(); from += 70)
                blocks.add(new Paragraph(String.join(" ", words.subList(from, Math.min(words.size(), from + 70)))));
            sections.add(new Section(String.join(" ", words.subList(0, 3)), sections.isEmpty() ? 1 : 2, blocks));
        }
        new PdfTypesetter().typeset(new Manuscript(title, "Nobody", "en", "", sections), out);
    }

    /** Each page as a JPEG of 110 dpi on a sheet of its size, as a printer to images makes it. */
    public static void rasterise(Path file, Path out) throws IOException {
        try (PDDocument from = Opening.open(file);
                PDDocument to = new PDDocument()) {
            PageImages images = new PageImages(from);
            for (int page = 1; page <= images.count(); page++) {
                PDRectangle size = PageImages.seen(from.getPage(page - 1));
                int width = Math.round(size.getWidth() * DPI / 72);
                BufferedImage drawn = images.draw(page, width, Deadline.inMillis(600_000));
                PDImageXObject image = JPEGFactory.createFromByteArray(to, jpeg(drawn));
                PDPage sheet = new PDPage(size);
                to.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(to, sheet)) {
                    content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            to.save(out.toFile());
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /**
     * Looks of pages that were never set: lines of words drawn as bars, which from afar is what text is. They fill the
     * index of looks with pages that could be taken for others.
     */
    public static List<PageLook> asBars(List<List<String>> pages) {
        List<PageLook> looks = new ArrayList<>();
        BufferedImage sheet = new BufferedImage(Look.WIDTH, Look.WIDTH * 1414 / 1000, BufferedImage.TYPE_INT_RGB);
        for (List<String> words : pages) {
            bars(sheet, words);
            int page = looks.size() + 1;
            Look.of(sheet).ifPresent(bits -> looks.add(new PageLook(page, bits)));
        }
        return looks;
    }

    private static void bars(BufferedImage sheet, List<String> words) {
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        Random random = new Random(words.hashCode());
        int x = 42, y = 52, left = paragraph(random);
        for (String word : words) {
            int width = word.length() * 3;
            if (x + width > 278 || left-- == 0) {
                if (left < 0) {
                    left = paragraph(random);
                    y += 5;
                }
                x = 42;
                y += 8;
            }
            if (y > 400) break;
            pen.setColor(new Color(150, 150, 150));
            pen.fillRect(x, y, width, 4);
            x += width + 2;
        }
        pen.dispose();
    }

    private static int paragraph(Random random) {
        return 40 + random.nextInt(60);
    }
}
