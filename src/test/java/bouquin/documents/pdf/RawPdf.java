package bouquin.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A PDF written by hand, byte for byte, for what no library would write: escaped names, updates, object streams, lies. Objects 1 to 4 are
 * catalog, pages, one page and its content; more come on top.
 */
final class RawPdf {
    static final String CATALOG = "/Type /Catalog /Pages 2 0 R ";
    static final String PAGE = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /Body << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, String> objects = new LinkedHashMap<>();
    private final TreeMap<Integer, Long> offsets = new TreeMap<>();
    private String trailer = "";
    private long previous = -1;

    RawPdf() {
        append("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        catalog("").page("");
        object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        stream(4, "", "BT /Body 12 Tf 72 400 Td (What the page says.) Tj ET");
    }

    RawPdf catalog(String more) {
        return object(1, "<< " + CATALOG + more + " >>");
    }

    RawPdf page(String more) {
        return object(3, "<< " + PAGE + more + " >>");
    }

    /** A page with one link. */
    RawPdf link(String more) {
        return page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] " + more + " >>]");
    }

    RawPdf object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    RawPdf stream(int number, String dictionary, String data) {
        return object(
                number, "<< " + dictionary + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    /** Writes what was added until now as one revision; what comes later is an update. */
    RawPdf revision() {
        TreeMap<Integer, Long> written = new TreeMap<>();
        objects.forEach((number, body) -> {
            written.put(number, (long) out.size());
            append(number + " 0 obj\n" + body + "\nendobj\n");
        });
        objects.clear();
        offsets.putAll(written);
        long start = out.size();
        append("xref\n0 1\n0000000000 65535 f \n");
        written.forEach((number, offset) -> append("%d 1\n%010d 00000 n \n".formatted(number, offset)));
        append("trailer\n<< /Root 1 0 R /Size " + (offsets.lastKey() + 1) + " " + trailer
                + (previous < 0 ? "" : " /Prev " + previous) + " >>\nstartxref\n" + start + "\n%%EOF\n");
        previous = start;
        return this;
    }

    /**
     * Writes a revision in which some objects are only to be found in an object stream, by a cross-reference stream that the trailer
     * names beside its table (ISO 32000-1, 7.5.8.4).
     */
    RawPdf hybrid(int objectStream, int... inside) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < inside.length; i++)
            entries.append("02%04x%02x".formatted(objectStream, i)).append(' ');
        int number = objectStream + 1;
        long at = out.size();
        String data = entries + ">";
        append(number + " 0 obj\n<< /Type /XRef /Root 1 0 R /Size " + (number + 1) + " /W [1 2 1] /Index [" + inside[0]
                + " "
                + inside.length + "] /Filter /ASCIIHexDecode /Length " + data.length() + " >>\nstream\n" + data
                + "\nendstream\nendobj\n");
        offsets.put(number, at);
        trailer = "/XRefStm " + at;
        return revision();
    }

    RawPdf append(String bytes) {
        out.writeBytes(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Path save(Path file) throws IOException {
        if (!objects.isEmpty()) revision();
        return Files.write(file, out.toByteArray());
    }
}
