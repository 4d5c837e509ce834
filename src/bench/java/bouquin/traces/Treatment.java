package bouquin.traces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** What people do to a file before they pass it on. */
record Treatment(String name, boolean mixes, Act act) {
    /** From one copy, and for some another one, to what is passed on; false when the tool can't do it. */
    interface Act {
        boolean run(Path copy, Path other, Path out) throws Exception;
    }

    private static final int SECONDS_MAX = 300;
    private static final Random RANDOM = new Random(20261125);

    static List<Treatment> all() {
        return List.of(
                new Treatment("as it was sold", false, (copy, other, out) -> copied(copy, out)),
                tool("qpdf", "qpdf", "IN", "OUT"),
                tool("qpdf --object-streams=generate", "qpdf", "--object-streams=generate", "IN", "OUT"),
                tool("qpdf --linearize", "qpdf", "--linearize", "IN", "OUT"),
                tool("mutool clean -gggg -z", "mutool", "clean", "-gggg", "-z", "IN", "OUT"),
                tool("pdftk", "pdftk", "IN", "output", "OUT"),
                tool("gs pdfwrite", "gs", "-q", "-sDEVICE=pdfwrite", "-o", "OUT", "IN"),
                tool("gs PDF/A-2", "gs", "-q", "-dPDFA=2", "-dPDFACompatibilityPolicy=1", "-sColorConversionStrategy=RGB",
                        "-sDEVICE=pdfwrite", "-o", "OUT", "IN"),
                tool("pdftocairo -pdf", "pdftocairo", "-pdf", "IN", "OUT"),
                tool("gs, scaled to A5", "gs", "-q", "-sDEVICE=pdfwrite", "-sPAPERSIZE=a5", "-dFIXEDMEDIA", "-dPDFFitPage",
                        "-o", "OUT", "IN"),
                new Treatment("20 random pages", false, (copy, other, out) -> pages(copy, out, 20)),
                new Treatment("all pages, shuffled", false, (copy, other, out) -> pages(copy, out, 100_000)),
                new Treatment("mark streams dropped", false, (copy, other, out) -> dropped(copy, out)),
                new Treatment("mark painted over", false, (copy, other, out) -> painted(copy, out)),
                new Treatment("mark's text deleted by pattern", false, (copy, other, out) -> deleted(copy, out)),
                new Treatment("mark dropped, then gs", false, (copy, other, out) -> {
                    Path bare = out.resolveSibling("bare.pdf");
                    return dropped(copy, bare) && run("gs", "-q", "-sDEVICE=pdfwrite", "-o", out.toString(), bare.toString());
                }),
                new Treatment("pages of two copies by turns", true, (copy, other, out) -> mixed(copy, other, out)),
                new Treatment("raster, 200 dpi", false, (copy, other, out) -> raster(copy, out)));
    }

    private static Treatment tool(String name, String... command) {
        return new Treatment(name, false, (copy, other, out) -> run(Stream.of(command)
                .map(word -> word.equals("IN") ? copy.toString() : word.equals("OUT") ? out.toString() : word)
                .toArray(String[]::new)));
    }

    static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && (process.exitValue() == 0 || command[0].equals("qpdf") && process.exitValue() == 3);
    }

    private static boolean copied(Path copy, Path out) throws IOException {
        Files.copy(copy, out);
        return true;
    }

    private static boolean pages(Path copy, Path out, int count) throws IOException, InterruptedException {
        List<Integer> all = new ArrayList<>(IntStream.rangeClosed(1, count(copy)).boxed().toList());
        Collections.shuffle(all, RANDOM);
        String some = String.join(",", all.stream().limit(count).map(String::valueOf).toList());
        return run("qpdf", "--empty", "--pages", copy.toString(), some, "--", out.toString());
    }

    private static boolean mixed(Path copy, Path other, Path out) throws IOException, InterruptedException {
        int pages = count(copy);
        if (pages < 2) return false;
        List<String> command = new ArrayList<>(List.of("qpdf", "--empty", "--pages"));
        for (int page = 1; page <= pages; page++)
            command.addAll(List.of((page % 2 == 1 ? copy : other).toString(), String.valueOf(page)));
        command.addAll(List.of("--", out.toString()));
        return run(command.toArray(String[]::new));
    }

    private static int count(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static boolean dropped(Path copy, Path out) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDPage page : document.getPages()) {
                COSArray contents = page.getCOSObject().getCOSArray(COSName.CONTENTS);
                if (contents != null) contents.remove(contents.size() - 1);
            }
            document.save(out.toFile());
            return true;
        }
    }

    private static boolean painted(Path copy, Path out) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getCropBox();
                try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    over.setNonStrokingColor(1f);
                    over.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), 26);
                    over.addRect(box.getLowerLeftX(), box.getUpperRightY() - 26, box.getWidth(), 26);
                    over.fill();
                }
            }
            document.save(out.toFile());
            return true;
        }
    }

    /** Streams are unpacked, and what looks like the mark is blanked out. */
    private static boolean deleted(Path copy, Path out) throws IOException, InterruptedException {
        Path plain = out.resolveSibling("plain.pdf");
        run("qpdf", "--qdf", "--object-streams=disable", copy.toString(), plain.toString());
        String bytes = new String(Files.readAllBytes(plain), StandardCharsets.ISO_8859_1);
        String bare = Pattern.compile("/Artifact <</Type/Pagination/Subtype/Footer.{0,60}?BDC q .{0,600}?ET Q EMC", Pattern.DOTALL)
                .matcher(bytes)
                .replaceAll(found -> " ".repeat(found.group().length()));
        Files.write(plain, bare.getBytes(StandardCharsets.ISO_8859_1));
        return run("qpdf", plain.toString(), out.toString());
    }

    private static boolean raster(Path copy, Path out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("raster");
        if (!run("pdftoppm", "-r", "200", "-jpeg", copy.toString(), folder.resolve("page").toString())) return false;
        try (PDDocument document = new PDDocument();
                Stream<Path> images = Files.list(folder)) {
            for (Path image : images.sorted().toList()) {
                var picture = JPEGFactory.createFromByteArray(document, Files.readAllBytes(image));
                PDPage page = new PDPage(new PDRectangle(picture.getWidth() * 0.36f, picture.getHeight() * 0.36f));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                }
                Files.delete(image);
            }
            document.save(out.toFile());
            return true;
        }
    }
}
