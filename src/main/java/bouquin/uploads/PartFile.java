package bouquin.uploads;

import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The file that an upload's bytes are written to, in the hands of its one writer. */
final class PartFile implements AutoCloseable {
    private final FileChannel channel;
    private final Runnable leave;

    PartFile(FileChannel channel, Runnable leave) {
        this.channel = channel;
        this.leave = leave;
    }

    /**
     * Cuts off what was written and never acknowledged, and goes there.
     *
     * @throws Rejected GONE when the disk has lost what was acknowledged
     */
    void cutTo(long offset) throws IOException {
        if (channel.size() < offset) throw Rejected.of(Rejected.Kind.GONE, "uploads.expired");
        channel.truncate(offset);
        channel.position(offset);
    }

    void write(byte[] bytes, int length) throws IOException {
        for (ByteBuffer part = ByteBuffer.wrap(bytes, 0, length); part.hasRemaining(); ) channel.write(part);
    }

    /** Returns when everything written is on the disk. */
    void sync() throws IOException {
        channel.force(false);
    }

    /** The file's first bytes, as many as it has. */
    byte[] start(int bytesMax) throws IOException {
        ByteBuffer start = ByteBuffer.allocate((int) Math.min(bytesMax, channel.size()));
        while (start.hasRemaining() && channel.read(start, start.position()) >= 0) continue;
        return start.array();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            leave.run();
        }
    }
}
