package bouquin.documents;

import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** Tells by its content what a file is. Its name has no say, and its declared type may only agree. */
final class Recognition {
    /** How many of the first bytes tell what may become of a file. */
    static final int BYTES = 64 << 10;

    /** Readers of PDF look for the header in the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    private static final Tika TYPES = new Tika(MimeTypes.getDefaultMimeTypes());
    private static final Set<String> ANYTHING = Set.of("", "application/octet-stream", "binary/octet-stream");
    private static final Pattern PDF = Pattern.compile("application/(x-)?pdf");

    /** Programs declare by the name, where any of these may stand before another one's content. */
    private static final Pattern OFFICE = Pattern.compile(
            "application/(msword|rtf|x-rtf|zip|x-zip-compressed|vnd[.](ms-|openxmlformats-|oasis[.]opendocument[.]).*)|text/.*");

    private static final Pattern COMPOUND = Pattern.compile("application/(x-tika-msoffice.*|msword|vnd[.]ms-.*)");
    private static final Pattern ZIPPED =
            Pattern.compile("application/(zip|x-tika-ooxml.*|vnd[.](openxmlformats-|oasis[.]opendocument[.]).*)");
    private static final Pattern TEXT = Pattern.compile("text/(plain|markdown|x-.*)");

    private Recognition() {}

    /**
     * Refuses what can't become anything, by its beginning.
     *
     * @param declared the media type that the sender claims, or null
     * @param offices office files are taken too
     * @throws Rejected INVALID for nothing at all, UNSUPPORTED for what isn't taken, or is but claims to be something else
     */
    static void requireStart(byte[] start, String declared, boolean offices) {
        if (start.length == 0) throw Rejected.invalid("documents.upload.empty");
        String type = type(start);
        String claimed = essence(declared);
        if (isPdf(type)) requireClaim(claimed, PDF, type);
        else if (!isOffice(type)) throw unsupported("documents.upload.notPdf", type);
        else if (TEXT.matcher(type).matches() && isPdf(claimed)) throw unsupported("documents.upload.notPdf", type);
        else if (!offices) throw unsupported("documents.upload.office", type);
        else requireClaim(claimed, OFFICE, type);
    }

    /**
     * Looks at the whole file.
     *
     * @throws Rejected as {@link #requireStart}; also UNSUPPORTED {@code documents.upload.office} for a spreadsheet, an archive
     *     and other containers, TOO_LARGE {@code documents.upload.packed} for one that unpacks to too much
     */
    static FileKind kind(Path file, String declared, boolean offices) throws IOException {
        byte[] start = start(file);
        requireStart(start, declared, offices);
        String type = type(start);
        if (isPdf(type)) return FileKind.PDF;
        return office(file, type).orElseThrow(() -> unsupported("documents.upload.office", type));
    }

    private static Optional<FileKind> office(Path file, String type) throws IOException {
        if (ZIPPED.matcher(type).matches()) return ZipPackage.kind(file);
        if (COMPOUND.matcher(type).matches()) return CompoundFile.kind(file);
        return Optional.of(type.equals("application/rtf") ? FileKind.RTF : FileKind.TEXT);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        }
    }

    private static String type(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? FileKind.PDF.type() : TYPES.detect(start);
    }

    private static boolean isPdf(String type) {
        return PDF.matcher(type).matches();
    }

    private static boolean isOffice(String type) {
        return type.equals(FileKind.RTF.type())
                || TEXT.matcher(type).matches()
                || ZIPPED.matcher(type).matches()
                || COMPOUND.matcher(type).matches();
    }

    private static void requireClaim(String claimed, Pattern fits, String type) {
        if (ANYTHING.contains(claimed) || fits.matcher(claimed).matches()) return;
        throw Rejected.of(Rejected.Kind.UNSUPPORTED, "documents.upload.otherType", claimed, type);
    }

    private static Rejected unsupported(String code, String type) {
        return Rejected.of(Rejected.Kind.UNSUPPORTED, code, type);
    }

    /** Without parameters such as "; charset=…". */
    private static String essence(String type) {
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
