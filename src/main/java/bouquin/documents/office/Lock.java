package bouquin.documents.office;

import bouquin.documents.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells a file that asks for a password, so that its seller isn't told that it is broken. */
final class Lock {
    private static final int FIRST_SECTOR = 512, WORD = 0xa5ec, ENCRYPTED = 0x0100;
    private static final int MANIFEST_BYTES_MAX = 1 << 20, PART_BYTES = 1 << 20;

    private Lock() {}

    static boolean isOn(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case DOCX, PPTX -> isCompound(file);
            case ODT, ODP -> isLockedOpenDocument(file);
            case DOC -> isLockedWord(file);
            case PPT -> names(file, "EncryptedSummary");
            default -> false;
        };
    }

    /** With a password Office wraps its newer files in a container of the older kind. */
    private static boolean isCompound(Path file) throws IOException {
        ByteBuffer start = start(file, 8);
        return start.limit() == 8 && start.getLong(0) == 0xe11ab1a1e011cfd0L;
    }

    /** [MS-DOC] 2.5.2: a bit of the block with which the text begins, for which Word takes the first sector. */
    private static boolean isLockedWord(Path file) throws IOException {
        ByteBuffer start = start(file, FIRST_SECTOR + 12);
        if (start.limit() < FIRST_SECTOR + 12) return false;
        boolean word = Short.toUnsignedInt(start.getShort(FIRST_SECTOR)) == WORD;
        return word && (start.getShort(FIRST_SECTOR + 10) & ENCRYPTED) != 0;
    }

    /** [MS-PPT] 2.1.5: a stream that is there only then. */
    private static boolean names(Path file, String stream) throws IOException {
        String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        String before = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] part; (part = in.readNBytes(PART_BYTES)).length > 0; ) {
                String seen = before + new String(part, StandardCharsets.ISO_8859_1);
                if (seen.contains(name)) return true;
                before = seen.substring(Math.max(0, seen.length() - name.length()));
            }
            return false;
        }
    }

    private static boolean isLockedOpenDocument(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
            if (manifest == null) return zip.getEntry("encrypted-package") != null;
            try (InputStream in = zip.getInputStream(manifest)) {
                return new String(in.readNBytes(MANIFEST_BYTES_MAX), StandardCharsets.UTF_8)
                        .contains("encryption-data");
            }
        } catch (ZipException broken) {
            return false; // LibreOffice will say so
        }
    }

    private static ByteBuffer start(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(bytes)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
