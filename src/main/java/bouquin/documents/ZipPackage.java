package bouquin.documents;

import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a ZIP container holds by its table of contents (APPNOTE 6.3, 4.3.12 and 4.3.16), of which at most 2 MB are read;
 * nothing is unpacked. A table that does not add up is no office file.
 */
final class ZipPackage {
    private static final int END = 0x06054b50, END_BYTES = 22, COMMENT_MAX = 0xffff;
    private static final int ENTRY = 0x02014b50, ENTRY_BYTES = 46;
    private static final int LOCAL = 0x04034b50, LOCAL_BYTES = 30;
    private static final int TABLE_BYTES_MAX = 2 << 20;
    private static final int TYPE_BYTES_MAX = 100;
    private static final long UNPACKED_BYTES_MAX = 1_000_000_000;

    private record Entry(String name, boolean stored, long bytes, long offset) {}

    private final FileChannel file;
    private final List<Entry> entries = new ArrayList<>();

    private ZipPackage(FileChannel file) {
        this.file = file;
    }

    /** @throws Rejected TOO_LARGE {@code documents.upload.packed} when what it says it unpacks to is more than 1 GB */
    static Optional<FileKind> kind(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ZipPackage zip = new ZipPackage(file);
            return zip.list() ? zip.kind() : Optional.empty();
        }
    }

    private boolean list() throws IOException {
        ByteBuffer tail = read(Math.max(0, file.size() - END_BYTES - COMMENT_MAX), END_BYTES + COMMENT_MAX);
        int end = tail.limit() - END_BYTES;
        while (end >= 0 && tail.getInt(end) != END) end--;
        if (end < 0) return false;
        long bytes = Integer.toUnsignedLong(tail.getInt(end + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (bytes > TABLE_BYTES_MAX) return false;
        ByteBuffer table = read(offset, (int) bytes);
        while (table.remaining() >= ENTRY_BYTES) if (!list(table)) return false;
        return !entries.isEmpty();
    }

    private boolean list(ByteBuffer table) {
        int at = table.position();
        int name = Short.toUnsignedInt(table.getShort(at + 28));
        int rest = Short.toUnsignedInt(table.getShort(at + 30)) + Short.toUnsignedInt(table.getShort(at + 32));
        if (table.getInt(at) != ENTRY || table.remaining() < ENTRY_BYTES + name + rest) return false;
        byte[] letters = new byte[name];
        table.get(at + ENTRY_BYTES, letters);
        entries.add(new Entry(
                new String(letters, StandardCharsets.UTF_8),
                table.getShort(at + 10) == 0,
                Integer.toUnsignedLong(table.getInt(at + 24)),
                Integer.toUnsignedLong(table.getInt(at + 42))));
        table.position(at + ENTRY_BYTES + name + rest);
        return true;
    }

    private Optional<FileKind> kind() throws IOException {
        if (entries.stream().mapToLong(Entry::bytes).sum() > UNPACKED_BYTES_MAX)
            throw Rejected.of(Rejected.Kind.TOO_LARGE, "documents.upload.packed", UNPACKED_BYTES_MAX / 1_000_000.0);
        if (has("[Content_Types].xml")) return openXml();
        return openDocument();
    }

    private Optional<FileKind> openXml() {
        if (has("word/")) return Optional.of(FileKind.DOCX);
        return has("ppt/") ? Optional.of(FileKind.PPTX) : Optional.empty();
    }

    /** Templates are documents too. */
    private Optional<FileKind> openDocument() throws IOException {
        return switch (mimetype().replaceFirst("-template$", "")) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(FileKind.ODT);
            case "application/vnd.oasis.opendocument.presentation" -> Optional.of(FileKind.ODP);
            default -> Optional.empty();
        };
    }

    private boolean has(String start) {
        return entries.stream().anyMatch(entry -> entry.name().startsWith(start));
    }

    /** OpenDocument 1.3, part 2, 3.3: an entry of that name, not packed. "" without one. */
    private String mimetype() throws IOException {
        for (Entry entry : entries) {
            if (!entry.name().equals("mimetype") || !entry.stored() || entry.bytes() > TYPE_BYTES_MAX) continue;
            ByteBuffer local = read(entry.offset(), LOCAL_BYTES);
            if (local.remaining() < LOCAL_BYTES || local.getInt(0) != LOCAL) return "";
            int before =
                    LOCAL_BYTES + Short.toUnsignedInt(local.getShort(26)) + Short.toUnsignedInt(local.getShort(28));
            ByteBuffer type = read(entry.offset() + before, (int) entry.bytes());
            return StandardCharsets.US_ASCII.decode(type).toString().strip();
        }
        return "";
    }

    /** Fewer bytes where the file ends before. */
    private ByteBuffer read(long offset, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) > 0) continue;
        return buffer.flip();
    }
}
