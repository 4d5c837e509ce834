package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file with bounded memory and disk, and says in the seller's words why it can't. */
final class Opening {
    private static final long MEMORY_BYTES_MAX = 64L << 20;
    private static final long DISK_BYTES_MAX = 1L << 30;
    /** Where readers look for the header. */
    private static final int HEADER_WITHIN_BYTES = 1024;

    private Opening() {}

    static PDDocument stranger(Path file) throws IOException {
        if (Files.size(file) == 0) throw Refusals.empty();
        if (!hasHeader(file)) throw Refusals.notAPdf();
        try {
            return open(file);
        } catch (InvalidPasswordException locked) {
            throw Refusals.passwordProtected();
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.broken();
        }
    }

    /** Opens a file that the press has written. */
    static PDDocument open(Path file) throws IOException {
        MemoryUsageSetting bounded = MemoryUsageSetting.setupMixed(MEMORY_BYTES_MAX, DISK_BYTES_MAX);
        return Loader.loadPDF(file.toFile(), bounded.streamCache);
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER_WITHIN_BYTES);
            return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
