package bouquin.documents.clamav;

import bouquin.documents.NotScanned;
import bouquin.documents.Scanner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends each file to clamd as a stream. Only its own plain "OK" is taken for clean. */
final class ClamScanner implements Scanner {
    private static final int CHUNK_BYTES = 1 << 16;
    private static final Duration PING_TIME = Duration.ofSeconds(2);
    private static final Pattern FOUND = Pattern.compile("stream: (\\P{Cntrl}{1,200}) FOUND");

    private final ClamSettings settings;

    ClamScanner(ClamSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return settings.address() != null;
    }

    @Override
    public Optional<String> scan(Path file) throws NotScanned {
        String answer = ask(file);
        if (answer.equals("stream: OK")) return Optional.empty();
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) return Optional.of(found.group(1));
        throw new NotScanned("clamd answered: " + answer);
    }

    private String ask(Path file) throws NotScanned {
        try (ClamConnection clamd = ClamConnection.open(settings.socket(), settings.timeMax())) {
            return stream(file, clamd);
        } catch (IOException | UnresolvedAddressException lost) {
            throw new NotScanned("clamd at " + settings.address() + ": " + lost, lost);
        }
    }

    private static String stream(Path file, ClamConnection clamd) throws IOException {
        try {
            clamd.command("INSTREAM");
            send(file, clamd);
        } catch (IOException cut) {
            return reason(clamd, cut);
        }
        return clamd.answer();
    }

    /** When a file is too long for it, clamd says so and hangs up in the middle. */
    private static String reason(ClamConnection clamd, IOException cut) throws IOException {
        try {
            String reason = clamd.answer();
            if (reason.endsWith("ERROR")) return reason;
        } catch (IOException nothingMore) {
            cut.addSuppressed(nothingMore);
        }
        throw cut;
    }

    private static void send(Path file, ClamConnection clamd) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK_BYTES);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (in.read(chunk.clear().position(Integer.BYTES)) > 0)
                clamd.send(chunk.putInt(0, chunk.position() - Integer.BYTES).flip());
        }
        clamd.send(ByteBuffer.allocate(Integer.BYTES));
    }

    /** Whether clamd answers at all. */
    boolean answers() {
        try (ClamConnection clamd = ClamConnection.open(settings.socket(), PING_TIME)) {
            clamd.command("PING");
            return clamd.answer().equals("PONG");
        } catch (IOException | UnresolvedAddressException nobody) {
            return false;
        }
    }
}
