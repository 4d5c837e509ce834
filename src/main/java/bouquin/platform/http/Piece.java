package bouquin.platform.http;

import java.nio.file.Path;

/** Consecutive bytes of what is sent. */
public sealed interface Piece {
    long length();

    /** The part that begins here, at most so long. */
    Piece part(long from, long lengthMax);

    /** Bytes of a file that never changes under its name, from one offset up to, and without, another. */
    record OfFile(Path file, long from, long toExclusive) implements Piece {
        @Override
        public long length() {
            return toExclusive - from;
        }

        @Override
        public Piece part(long at, long lengthMax) {
            return new OfFile(file, from + at, Math.min(toExclusive, from + at + lengthMax));
        }
    }

    /** Bytes in memory, which nobody changes any more. */
    record OfMemory(byte[] bytes, int from, int toExclusive) implements Piece {
        @Override
        public long length() {
            return toExclusive - from;
        }

        @Override
        public Piece part(long at, long lengthMax) {
            return new OfMemory(bytes, (int) (from + at), (int) Math.min(toExclusive, from + at + lengthMax));
        }
    }
}
