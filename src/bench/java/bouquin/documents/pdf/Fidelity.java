package bouquin.documents.pdf;

import bouquin.documents.Engraver;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Press;
import bouquin.documents.PressSettings;
import bouquin.documents.Pressed;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Presses every file of some folders and prints, as a Markdown table, what an independent reader finds in what is sold and how it looks
 * beside what was handed in. Arguments: a work folder, then files or folders.
 */
final class Fidelity {
    static final Mark MARK = new Mark(
            "Zoë Müller Ελένη Щербакова", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");

    private final Path work;
    private final PressPool pool;
    private final Map<String, Integer> sums = new TreeMap<>();

    private Fidelity(Path work, PressPool pool) {
        this.work = work;
        this.pool = pool;
    }

    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]);
        PressSettings settings = PressSettings.standard(System.getProperty("java.class.path"), work.resolve("workers"));
        System.out.println("| file | pages | slots | finds | qpdf | Poppler: pixels, shifted | MuPDF: pixels, shifted |");
        System.out.println("|---|--:|---|--:|---|--:|--:|");
        try (PressPool pool = new PressPool(settings)) {
            Fidelity fidelity = new Fidelity(work, pool);
            for (String given : List.of(arguments).subList(1, arguments.length)) fidelity.all(Path.of(given));
            System.out.println("\n" + fidelity.sums);
        }
    }

    private void all(Path given) throws IOException {
        try (Stream<Path> files = Files.walk(given)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                if (file.toString().endsWith(".pdf")) System.out.println(line(file));
        }
    }

    private String line(Path file) throws IOException {
        Path folder = Files.createTempDirectory(work, "pressed");
        String name = "| " + file.getFileName() + " | ";
        try {
            Pressed pressed = pool.press(file, folder, progress -> {});
            return name + pressed.pages().size() + " | " + compared(file, folder, pressed);
        } catch (Rejected refused) {
            count("refused");
            return name + " | " + refused.code() + " | | | | |";
        } finally {
            delete(folder);
        }
    }

    private String compared(Path file, Path folder, Pressed pressed) throws IOException {
        boolean stamped = pressed.preparation().needsStamping();
        Path still = folder.resolve("still.pdf"), sold = folder.resolve("sold.pdf");
        if (stamped) pool.stamp(folder.resolve(Press.DISARMED), MARK, sold);
        else {
            splice(folder, pressed, new MarkText(), sold);
            splice(folder, pressed, Gate::unshifted, still);
        }
        List<String> finds = finds(folder);
        String qpdf = Rendering.check(file) + " → " + Rendering.check(sold);
        List<PageFrame> frames = frames(folder.resolve(Press.DISARMED));
        StringBuilder line = new StringBuilder(stamped ? "stamped: " + pressed.preparation().doubts() : "yes");
        line.append(" | ").append(finds.isEmpty() ? "0" : finds).append(" | ").append(qpdf);
        for (String tool : Rendering.TOOLS)
            line.append(" | ").append(looks(tool, file, stamped ? sold : still, sold, frames));
        count(stamped ? "stamped" : "slots");
        if (!finds.isEmpty()) count("with finds");
        if (Rendering.isWorse(qpdf)) count("qpdf worse");
        return line + " |";
    }

    private String looks(String tool, Path file, Path still, Path sold, List<PageFrame> frames) throws IOException {
        Rendering before = Rendering.of(tool, file, work), after = Rendering.of(tool, still, work);
        Rendering moved = Rendering.of(tool, sold, work);
        try {
            if (before.pages() == 0) return "–";
            String pixels = before.differences(after, frames);
            if (!pixels.equals("0")) count(tool + " differs");
            return pixels + ", " + before.worstMean(moved, frames);
        } finally {
            for (Rendering rendering : List.of(before, after, moved)) rendering.delete();
        }
    }

    private static List<String> finds(Path folder) throws IOException {
        List<String> finds = new ArrayList<>();
        for (String name : List.of(Press.DISARMED, Press.MASTER, "sold.pdf"))
            if (Files.exists(folder.resolve(name))) finds.addAll(Inspection.of(folder.resolve(name)));
        return finds;
    }

    private static List<PageFrame> frames(Path disarmed) throws IOException {
        try (PDDocument document = Opening.open(disarmed)) {
            return FreeEdge.frames(document);
        }
    }

    private static void splice(Path folder, Pressed pressed, Engraver engraver, Path copy) throws IOException {
        MarkedCopy marked = MarkedCopy.spliced(
                folder.resolve(Press.MASTER), pressed.preparation().manifest(), MARK, engraver);
        try (OutputStream out = Files.newOutputStream(copy)) {
            marked.writeTo(out, 0, marked.length());
        }
    }

    private void count(String what) {
        sums.merge(what, 1, Integer::sum);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
