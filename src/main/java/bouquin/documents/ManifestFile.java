package bouquin.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The form of a manifest on disk, 11 bytes a slot: "BQM1", size (8 bytes), SHA-256 (32), pages (4), slots (4); then for each slot
 * its kind (1), page (4), distance from the end of the one before (4), length (2). Numbers are big-endian.
 */
public final class ManifestFile {
    private static final int MAGIC = 'B' << 24 | 'Q' << 16 | 'M' << 8 | '1';
    private static final int SLOTS_MAX = 1_000_000;

    private ManifestFile() {}

    public static void write(Manifest manifest, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeLong(manifest.size());
            out.write(HexFormat.of().parseHex(manifest.sha256()));
            out.writeInt(manifest.pages());
            out.writeInt(manifest.slots().size());
            out.writeLong(manifest.runFrom());
            long end = manifest.runFrom();
            for (Slot slot : manifest.slots()) {
                write(slot, end, out);
                end = slot.end();
            }
        }
    }

    /** @throws IOException when the file is no manifest, cut off or nonsense */
    public static Manifest read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) throw new IOException("not a manifest: " + file);
            long size = in.readLong();
            String sha256 = HexFormat.of().formatHex(in.readNBytes(32));
            int pages = in.readInt();
            return new Manifest(size, sha256, pages, slots(in));
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("damaged manifest: " + file, nonsense);
        }
    }

    private static void write(Slot slot, long end, DataOutputStream out) throws IOException {
        out.writeByte(slot.kind().ordinal());
        out.writeInt(slot.page());
        out.writeInt(Math.toIntExact(slot.offset() - end));
        out.writeShort(slot.length());
    }

    private static List<Slot> slots(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > SLOTS_MAX) throw new IllegalArgumentException(count + " slots");
        long end = in.readLong();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot slot = slot(in, end);
            slots.add(slot);
            end = slot.end();
        }
        return slots;
    }

    private static Slot slot(DataInputStream in, long end) throws IOException {
        int kind = in.readUnsignedByte(), page = in.readInt();
        if (kind >= Slot.Kind.values().length) throw new IllegalArgumentException("kind " + kind);
        return new Slot(Slot.Kind.values()[kind], page, end + in.readInt(), in.readUnsignedShort());
    }
}
