package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What programs of other people read in a file; those that are not installed read nothing. */
final class Readers {
    private static final List<List<String>> TEXT = List.of(
            List.of("pdftotext", "FILE", "-"),
            List.of("pdftotext", "-raw", "FILE", "-"),
            List.of("pdftotext", "-layout", "FILE", "-"),
            List.of("pdftotext", "-bbox", "FILE", "-"),
            List.of("mutool", "draw", "-q", "-F", "txt", "FILE"),
            List.of("mutool", "draw", "-q", "-F", "stext", "FILE"),
            List.of("qpdf", "--qdf", "--object-streams=disable", "FILE", "-"),
            List.of("strings", "-n", "3", "FILE"),
            List.of("strings", "-n", "3", "-e", "b", "FILE"));

    private Readers() {}

    /** By command. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (List<String> command : TEXT) {
            String said = run(command.stream()
                    .map(part -> part.equals("FILE") ? file.toString() : part)
                    .toList());
            all.put(String.join(" ", command), said);
        }
        return all;
    }

    /** The images of a file as they lie in it. */
    static List<Path> images(Path file, Path folder) throws IOException {
        run(List.of("pdfimages", "-png", file.toString(), Files.createDirectories(folder) + "/image"));
        try (Stream<Path> images = Files.list(folder)) {
            return images.sorted().toList();
        }
    }

    private static String run(List<String> command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException notInstalled) {
            return "";
        }
    }
}
