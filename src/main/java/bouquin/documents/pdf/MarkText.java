package bouquin.documents.pdf;

import static java.util.stream.Collectors.toUnmodifiableMap;

import bouquin.documents.Engraver;
import bouquin.documents.Mark;
import bouquin.documents.PageShift;
import bouquin.documents.Slot;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes marks as PDF operators: Latin, Greek and Cyrillic as text, other scripts as shaped outlines where the machine has a font,
 * else in Latin letters. Touches no PDF. Safe for threads.
 */
public final class MarkText implements Engraver {
    private static final Map<PageShift, byte[]> SHIFTS =
            PageShift.all().collect(toUnmodifiableMap(shift -> shift, MarkText::shift));

    private final MarkFont font = MarkFont.get();

    @Override
    public Engraving engrave(Mark mark, int pages) {
        byte[] name = padded(NameLine.of(mark, font, Footer.NAME_BYTES - 1), Footer.NAME_BYTES);
        byte[] code = padded(CodeLine.of(mark.code(), font), Footer.CODE_BYTES);
        PageShift[] shifts = PageShift.of(mark.copyId(), pages);
        return slot -> switch (slot.kind()) {
            case NAME -> name;
            case CODE -> code;
            case SHIFT -> SHIFTS.get(shifts[slot.page() - 1]);
        };
    }

    static byte[] shift(PageShift shift) {
        String right = Numbers.plain(shift.right() / 1000.0, 3), up = Numbers.plain(shift.up() / 1000.0, 3);
        return padded("1 0 0 1 " + right + " " + up + " cm", Footer.SHIFT_BYTES);
    }

    /** Content that does nothing, as long as the slot: what a master has before it is sold. */
    static byte[] blank(Slot.Kind kind) {
        return padded("", length(kind));
    }

    static int length(Slot.Kind kind) {
        return switch (kind) {
            case NAME -> Footer.NAME_BYTES;
            case CODE -> Footer.CODE_BYTES;
            case SHIFT -> Footer.SHIFT_BYTES;
        };
    }

    private static byte[] padded(String operators, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        byte[] content = operators.getBytes(StandardCharsets.US_ASCII);
        if (content.length >= length)
            throw new IllegalStateException(content.length + " bytes for a slot of " + length);
        System.arraycopy(content, 0, bytes, 0, content.length);
        bytes[length - 1] = '\n';
        return bytes;
    }
}
