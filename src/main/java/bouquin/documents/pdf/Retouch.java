package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which people rewrite a PDF, done to a document of ours, so that the same rounding happens to it. */
enum Retouch {
    GHOSTSCRIPT(
            Tool.GHOSTSCRIPT,
            "ghostscript",
            "-q",
            "-dSAFER",
            "-dNOPAUSE",
            "-dBATCH",
            "-sDEVICE=pdfwrite",
            "-o",
            "OUT",
            "IN"),
    CAIRO(Tool.CAIRO, "cairo", "-pdf", "IN", "OUT"),
    MUPDF(Tool.MUTOOL, "mupdf", "convert", "-F", "pdf", "-o", "OUT", "IN");

    private final Tool tool;
    private final String name;
    private final List<String> arguments;

    Retouch(Tool tool, String name, String... arguments) {
        this.tool = tool;
        this.name = name;
        this.arguments = List.of(arguments);
    }

    /** Those that are installed, the one first that the file says it comes from. */
    static List<Retouch> likely(Map<String, String> about) {
        String says = String.join(" ", about.values()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(way -> way.tool.installed())
                .sorted((one, other) -> Boolean.compare(says.contains(other.name), says.contains(one.name)))
                .toList();
    }

    String program() {
        return tool.program();
    }

    /** A new file, which the caller deletes; empty when the tool can't do it in that time. */
    Optional<Path> of(Path document, long secondsMax) throws IOException {
        Path out = Files.createTempFile("retouched", ".pdf"), said = Files.createTempFile("retouched", ".log");
        List<String> all = arguments.stream()
                .map(word -> word.equals("IN") ? document.toString() : word.equals("OUT") ? out.toString() : word)
                .toList();
        boolean done = secondsMax > 0 && tool.run(all, said, secondsMax) && Files.size(out) > 0;
        Files.deleteIfExists(said);
        if (done) return Optional.of(out);
        Files.deleteIfExists(out);
        return Optional.empty();
    }
}
