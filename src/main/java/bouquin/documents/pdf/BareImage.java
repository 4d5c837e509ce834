package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Image files that hold pixels and nothing else: no EXIF, no comment, no thumbnail, nothing behind their end. */
final class BareImage {
    private static final int START = 0xd8, END = 0xd9, SCAN = 0xda, JFIF = 0xe0;
    /** Frames, tables of quantisation and Huffman codes, restart intervals. */
    private static final Set<Integer> PIXELS = Set.of(0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, SCAN);

    private static final int JFIF_BYTES = 16;
    private static final int RIFF_HEAD = 12, CHUNK_HEAD = 8;

    private BareImage() {}

    /** By its name's ending. */
    static boolean is(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return file.toString().endsWith(".webp") ? isBareWebp(bytes) : isBareJpeg(bytes);
    }

    static boolean isBareJpeg(ByteBuffer bytes) {
        if (bytes.remaining() < 4 || marker(bytes) != START) return false;
        while (bytes.remaining() >= 4) {
            int marker = marker(bytes), length = bytes.getShort() & 0xffff;
            boolean plainJfif = marker == JFIF && length == JFIF_BYTES;
            if (!plainJfif && !PIXELS.contains(marker) || length < 2 || length - 2 > bytes.remaining()) return false;
            bytes.position(bytes.position() + length - 2);
            if (marker == SCAN && scanned(bytes) == END) return !bytes.hasRemaining();
        }
        return false;
    }

    /** Goes to the marker behind a scan. @return END, with the position behind it; or 0, with the position before it */
    private static int scanned(ByteBuffer bytes) {
        while (bytes.remaining() >= 2) {
            if ((bytes.get() & 0xff) != 0xff) continue;
            int next = bytes.get() & 0xff;
            if (next == END) return END;
            boolean data = next == 0 || next >= 0xd0 && next <= 0xd7;
            if (data) continue;
            bytes.position(bytes.position() - 2);
            return 0;
        }
        return 0;
    }

    /** @return -1 when no marker stands here */
    private static int marker(ByteBuffer bytes) {
        return (bytes.get() & 0xff) == 0xff ? bytes.get() & 0xff : -1;
    }

    /** One chunk of pixels: the simple file format, which has no place for anything else. */
    static boolean isBareWebp(ByteBuffer bytes) {
        if (bytes.remaining() < RIFF_HEAD + CHUNK_HEAD) return false;
        int length = Integer.reverseBytes(bytes.getInt(16));
        String chunk = text(bytes, 12);
        return text(bytes, 0).equals("RIFF")
                && text(bytes, 8).equals("WEBP")
                && (chunk.equals("VP8 ") || chunk.equals("VP8L"))
                && length >= 0
                && bytes.remaining() == RIFF_HEAD + CHUNK_HEAD + length + (length & 1);
    }

    private static String text(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
