package bouquin.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a compound file of the older Office programs holds by the names in its topmost folder ([MS-CFB] 2.2 to 2.6). At
 * most 500 sectors of the folder are read.
 */
final class CompoundFile {
    private static final int HEADER_BYTES = 512, TABLES_IN_HEADER = 109, NAME_BYTES = 128;
    private static final int SECTORS_MAX = 500;
    private static final int NOBODY = -1;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorBytes;
    private final List<ByteBuffer> folder = new ArrayList<>();

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER_BYTES);
        this.sectorBytes = header.limit() < HEADER_BYTES || header.getShort(30) != 12 ? 512 : 4096;
    }

    static Optional<FileKind> kind(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            CompoundFile compound = new CompoundFile(file);
            if (compound.header.limit() < HEADER_BYTES) return Optional.empty();
            return kind(compound.names());
        }
    }

    /** What Office writes with a password is a compound file too, whatever it holds. */
    private static Optional<FileKind> kind(Set<String> names) {
        if (names.contains("WordDocument")) return Optional.of(FileKind.DOC);
        if (names.contains("PowerPoint Document")) return Optional.of(FileKind.PPT);
        return names.contains("EncryptedPackage") ? Optional.of(FileKind.DOCX) : Optional.empty();
    }

    private Set<String> names() throws IOException {
        for (int sector = header.getInt(48); sector >= 0 && folder.size() < SECTORS_MAX; sector = next(sector))
            folder.add(read((sector + 1L) * sectorBytes, sectorBytes));
        Set<String> names = new HashSet<>();
        ByteBuffer root = entry(0);
        if (root != null) collect(root.getInt(76), names);
        return names;
    }

    /** The children of the root are a tree of their own, by numbers; a hostile one goes in circles. */
    private void collect(int number, Set<String> names) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(number));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            ByteBuffer entry = next == NOBODY || !seen.add(next) ? null : entry(next);
            if (entry == null) continue;
            names.add(name(entry));
            open.add(entry.getInt(68));
            open.add(entry.getInt(72));
        }
    }

    private static String name(ByteBuffer entry) {
        int bytes = Math.max(0, Math.min(64, entry.getShort(64) - 2));
        return StandardCharsets.UTF_16LE.decode(entry.slice(0, bytes)).toString();
    }

    /** @return null when there is none of this number */
    private ByteBuffer entry(int number) {
        int inSector = sectorBytes / NAME_BYTES;
        if (number < 0 || number / inSector >= folder.size()) return null;
        ByteBuffer sector = folder.get(number / inSector);
        int at = number % inSector * NAME_BYTES;
        if (at + NAME_BYTES > sector.limit()) return null;
        return sector.slice(at, NAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The sector that follows, by the allocation table; negative at the end. */
    private int next(int sector) throws IOException {
        int perTable = sectorBytes / 4;
        return number(table(sector / perTable), sector % perTable);
    }

    /** Where a part of the allocation table lies: the header lists the first ones, a chain of sectors the others. */
    private int table(int index) throws IOException {
        if (index < TABLES_IN_HEADER) return header.getInt(76 + 4 * index);
        int perSector = sectorBytes / 4 - 1;
        int list = header.getInt(68);
        int steps = (index - TABLES_IN_HEADER) / perSector;
        if (steps > SECTORS_MAX) return NOBODY;
        while (steps-- > 0) list = number(list, perSector);
        return number(list, (index - TABLES_IN_HEADER) % perSector);
    }

    private int number(int sector, int index) throws IOException {
        if (sector < 0) return NOBODY;
        ByteBuffer number = read((sector + 1L) * sectorBytes + index * 4L, 4);
        return number.limit() < 4 ? NOBODY : number.getInt(0);
    }

    private ByteBuffer read(long offset, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) > 0) continue;
        return buffer.flip();
    }
}
