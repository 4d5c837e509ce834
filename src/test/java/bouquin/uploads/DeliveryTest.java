package bouquin.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
    private static final Checksum OF_HELLO = Checksum.parse("sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=");

    @TempDir
    Path folder;

    private final List<Long> acknowledged = new ArrayList<>();

    @Test
    void whatWasNeverAcknowledgedIsOverwritten() throws IOException {
        Path file = file("hello and a tail that nobody was told of");

        deliver(file, 5, 11, -1, null, bytes(" world"));

        assertEquals("hello world", Files.readString(file));
        assertEquals(List.of(11L), acknowledged);
    }

    @Test
    void whoBreaksOffKeepsWhatHasArrived() throws IOException {
        Path file = file("");

        assertEquals(
                "uploads.brokenOff",
                refusal(file, 0, 100, 50, null, new SequenceInputStream(bytes("hello"), broken())));
        assertEquals(List.of(5L), acknowledged);
        assertEquals("hello", Files.readString(file));
    }

    @Test
    void lessThanAnnouncedIsBrokenOffToo() throws IOException {
        assertEquals("uploads.brokenOff", refusal(file(""), 0, 100, 50, null, bytes("hello")));
        assertEquals(List.of(5L), acknowledged);
    }

    @Test
    void aWrongChecksumKeepsNothing() throws IOException {
        Path file = file("before ");

        assertEquals("uploads.corrupted", refusal(file, 7, 100, -1, OF_HELLO, bytes("hallo")));
        assertEquals(List.of(), acknowledged);

        deliver(file, 7, 100, -1, OF_HELLO, bytes("hello"));
        assertEquals("before hello", Files.readString(file));
    }

    @Test
    void withAChecksumHalfIsNothing() throws IOException {
        InputStream half = new SequenceInputStream(bytes("hel"), broken());

        assertEquals("uploads.brokenOff", refusal(file(""), 0, 100, 5, OF_HELLO, half));
        assertEquals(List.of(), acknowledged);
    }

    @Test
    void moreThanTheLengthIsRefusedAndTheUploadIsNotWhole() throws IOException {
        assertEquals("uploads.beyondLength", refusal(file(""), 0, 5, -1, null, bytes("hello!")));
        assertEquals(
                "uploads.beyondLength",
                refusal(file(""), 0, 5, -1, null, new SequenceInputStream(bytes("hello"), bytes("!"))));
        assertEquals(List.of(), acknowledged);
    }

    @Test
    void aLongDeliveryIsAcknowledgedInStrides() throws IOException {
        long length = 20 << 20;

        deliver(file(""), 0, length, length, null, new ByteArrayInputStream(new byte[20 << 20]));

        assertEquals(List.of(65_536L, 65_536L + (8 << 20), 65_536L + (16 << 20), length), acknowledged);
    }

    @Test
    void whatTheDiskHasLostIsGone() throws IOException {
        Path file = file("hel");
        Rejected refused = assertThrows(Rejected.class, () -> deliver(file, 5, 100, -1, null, bytes("lo")));
        assertEquals(Rejected.Kind.GONE, refused.kind());
    }

    private String refusal(Path file, long offset, long length, long declared, Checksum checksum, InputStream in) {
        return assertThrows(Rejected.class, () -> deliver(file, offset, length, declared, checksum, in))
                .code();
    }

    private void deliver(Path file, long offset, long length, long declared, Checksum checksum, InputStream in)
            throws IOException {
        AppendBytes command = new AppendBytes("owner", new UploadId(Id.next()), offset, declared, checksum);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (PartFile part = new PartFile(channel, () -> {})) {
            new Delivery(command, length, part, (from, to) -> acknowledged.add(to)).take(in);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve(Id.next()), content);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was reset");
            }
        };
    }
}
