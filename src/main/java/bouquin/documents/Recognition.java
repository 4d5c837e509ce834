package bouquin.documents;

import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** Tells by its first bytes what a file is. Its name has no say, and its declared type may only agree. */
final class Recognition {
    /** How many of the first bytes decide. */
    static final int BYTES = 64 << 10;

    /** Readers of PDF look for the header in the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    private static final Tika TYPES = new Tika(MimeTypes.getDefaultMimeTypes());
    private static final Set<String> MAY_BE_PDF =
            Set.of("", "application/pdf", "application/x-pdf", "application/octet-stream", "binary/octet-stream");

    private Recognition() {}

    /**
     * @param declared the media type that the sender claims, or null
     * @throws Rejected INVALID for nothing at all, UNSUPPORTED for anything but a PDF or for a PDF that claims to be
     *     something else
     */
    static void requirePdf(byte[] start, String declared) {
        if (start.length == 0) throw Rejected.invalid("documents.upload.empty");
        if (!isPdf(start)) throw Rejected.of(Rejected.Kind.UNSUPPORTED, code(type(start)), type(start));
        String claimed = essence(declared);
        if (!MAY_BE_PDF.contains(claimed))
            throw Rejected.of(Rejected.Kind.UNSUPPORTED, "documents.upload.otherType", claimed);
    }

    private static boolean isPdf(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    private static String type(byte[] start) {
        return TYPES.detect(start);
    }

    private static String code(String type) {
        boolean office = type.matches(
                "application/(msword|rtf|vnd[.](openxmlformats|oasis|ms-).*|x-tika-(msoffice|ooxml).*|zip)");
        return office ? "documents.upload.office" : "documents.upload.notPdf";
    }

    /** Without parameters such as "; charset=…". */
    private static String essence(String type) {
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
