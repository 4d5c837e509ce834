package bouquin.documents;

import java.util.List;

/**
 * Where the slots of a master are. Kept beside it; a master without its manifest can't be sold.
 *
 * @param size of the master in bytes
 * @param sha256 of the master, 64 lower-case hexadecimal digits
 * @param pages how many pages the document has
 * @param slots in the order of the file; they lie next to each other, so that a copy has one piece of its own
 */
public record Manifest(long size, String sha256, int pages, List<Slot> slots) {
    private static final long RUN_BYTES_MAX = 32L << 20;

    public Manifest {
        slots = List.copyOf(slots);
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("no SHA-256: " + sha256);
        if (pages < 1) throw new IllegalArgumentException("pages: " + pages);
        requireKind(slots, Slot.Kind.NAME);
        requireKind(slots, Slot.Kind.CODE);
        requireOrder(slots, size);
    }

    /** The offset of the first slot. */
    public long runFrom() {
        return slots.get(0).offset();
    }

    /** The offset behind the last slot. */
    public long runTo() {
        return slots.get(slots.size() - 1).end();
    }

    private static void requireKind(List<Slot> slots, Slot.Kind kind) {
        if (slots.stream().noneMatch(slot -> slot.kind() == kind))
            throw new IllegalArgumentException("no slot for the " + kind);
    }

    private static void requireOrder(List<Slot> slots, long size) {
        long end = 0;
        for (Slot slot : slots) {
            if (slot.offset() < end) throw new IllegalArgumentException("slots overlap at " + slot.offset());
            end = slot.end();
        }
        if (end > size) throw new IllegalArgumentException("a slot ends at " + end + " of " + size + " bytes");
        if (end - slots.get(0).offset() > RUN_BYTES_MAX) throw new IllegalArgumentException("slots are scattered");
    }
}
