package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.documents.Slot.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTest {
    private static final int SIZE = 700_000;
    private static final Mark ZOE = mark("Zoë", "copy-of-zoe");
    private static final Engraver ENGRAVER = (mark, pages) -> slot -> {
        byte[] fill = new byte[slot.length()];
        byte[] text = (mark.holder() + slot.kind() + slot.page()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, fill, 0, Math.min(text.length, fill.length));
        return fill;
    };

    @TempDir
    Path folder;

    private Path master;
    private byte[] expected;
    private final Manifest manifest = new Manifest(
            SIZE,
            "a".repeat(64),
            2,
            List.of(
                    new Slot(Kind.SHIFT, 1, 600_000, 32),
                    new Slot(Kind.SHIFT, 2, 600_050, 32),
                    new Slot(Kind.CODE, 1, 600_100, 100),
                    new Slot(Kind.CODE, 2, 600_200, 100),
                    new Slot(Kind.NAME, 0, 600_300, 500)));

    @BeforeEach
    void aMasterOnTheShelf() throws IOException {
        expected = new byte[SIZE];
        new Random(1).nextBytes(expected);
        master = Files.write(folder.resolve("master"), expected);
        for (Slot slot : manifest.slots())
            System.arraycopy(ENGRAVER.engrave(ZOE, 2).fill(slot), 0, expected, (int) slot.offset(), slot.length());
    }

    @Test
    void theCopyIsTheMasterWithTheBuyersBytesInItsSlots() throws IOException {
        MarkedCopy copy = MarkedCopy.spliced(master, manifest, ZOE, ENGRAVER);
        assertEquals(SIZE, copy.length());
        assertArrayEquals(expected, bytes(copy, 0, SIZE));
        assertArrayEquals(expected, bytesByChannel(copy, 0, SIZE));
    }

    @Test
    void anyRangeIsThatPartOfTheSameCopyAlsoAcrossSlotEdges() throws IOException {
        MarkedCopy copy = MarkedCopy.spliced(master, manifest, ZOE, ENGRAVER);
        Random random = new Random(2);
        for (int i = 0; i < 600; i++) {
            boolean near = i % 2 == 0;
            int from = near ? 599_950 + random.nextInt(900) : random.nextInt(SIZE);
            int to = Math.min(SIZE, from + random.nextInt(near ? 60 : 300_000));
            byte[] part = Arrays.copyOfRange(expected, from, to);
            assertArrayEquals(part, bytes(copy, from, to), from + " to " + to);
            assertArrayEquals(part, bytesByChannel(copy, from, to), from + " to " + to);
        }
        assertThrows(IllegalArgumentException.class, () -> bytes(copy, 0, SIZE + 1));
        assertThrows(IllegalArgumentException.class, () -> bytes(copy, -1, 5));
    }

    @Test
    void theTagStaysForTheSameBuyerAndDiffersForAnother() throws IOException {
        String tag = MarkedCopy.spliced(master, manifest, ZOE, ENGRAVER).etag();
        assertEquals(tag, MarkedCopy.spliced(master, manifest, ZOE, ENGRAVER).etag());
        Mark other = mark("Zoé", "copy-of-zoe");
        assertNotEquals(
                tag, MarkedCopy.spliced(master, manifest, other, ENGRAVER).etag());
    }

    @Test
    void aMasterThatIsNotTheOneOfTheManifestIsNotSold() throws IOException {
        Files.write(master, new byte[SIZE - 1]);
        assertThrows(IOException.class, () -> MarkedCopy.spliced(master, manifest, ZOE, ENGRAVER));
    }

    @Test
    void anEngravingOfTheWrongLengthIsABugAndNothingIsSent() {
        Engraver tooShort = (mark, pages) -> slot -> new byte[slot.length() - 1];
        assertThrows(IllegalStateException.class, () -> MarkedCopy.spliced(master, manifest, ZOE, tooShort));
    }

    @Test
    void aStampedFileIsSentToItsOwnBuyerOnly() throws IOException {
        Stamped stamped = new Stamped(SIZE, "b".repeat(64), ZOE.copyId());
        MarkedCopy copy = MarkedCopy.stamped(master, stamped, ZOE);
        assertArrayEquals(Files.readAllBytes(master), bytes(copy, 0, SIZE));
        assertArrayEquals(Arrays.copyOfRange(Files.readAllBytes(master), 5, 600_100), bytesByChannel(copy, 5, 600_100));
        assertThrows(IOException.class, () -> MarkedCopy.stamped(master, stamped, mark("Zoë", "copy-of-another")));
        Stamped larger = new Stamped(SIZE + 1, "b".repeat(64), ZOE.copyId());
        assertThrows(IOException.class, () -> MarkedCopy.stamped(master, larger, ZOE));
    }

    private static byte[] bytes(MarkedCopy copy, long from, long to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.writeTo(out, from, to);
        return out.toByteArray();
    }

    private static byte[] bytesByChannel(MarkedCopy copy, long from, long to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.writeTo(Channels.newChannel(out), from, to);
        return out.toByteArray();
    }

    private static Mark mark(String holder, String copyId) {
        return new Mark(holder, "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, copyId);
    }
}
