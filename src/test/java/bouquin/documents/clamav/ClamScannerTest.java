package bouquin.documents.clamav;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.NotScanned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamScannerTest {
    /** The text that all scanners agree to find, in two halves, so that none finds it in this source. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    @Test
    void aCleanFileIsClean() throws Exception {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        try (FakeClamd clamd = FakeClamd.overTcp("stream: OK\0")) {
            assertEquals(Optional.empty(), scan(clamd.address(), content));
            assertEquals("zINSTREAM", clamd.command());
            assertArrayEquals(content, clamd.received());
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        try (FakeClamd clamd = FakeClamd.overTcp("stream: Eicar-Test-Signature FOUND\0")) {
            assertEquals(
                    Optional.of("Eicar-Test-Signature"),
                    scan(clamd.address(), EICAR.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void anAnswerMayComeInPieces() throws Exception {
        try (FakeClamd clamd = FakeClamd.overTcp("str", "eam: ", "Win.Trap-1", " FOUND", "\0")) {
            assertEquals(Optional.of("Win.Trap-1"), scan(clamd.address(), new byte[10]));
        }
    }

    @Test
    void aSocketInTheFileSystemServesAsWell() throws Exception {
        try (FakeClamd clamd = FakeClamd.overSocket(folder.resolve("clamd.sock"), "stream: OK\0")) {
            assertEquals(Optional.empty(), scan(clamd.address(), new byte[10]));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: OK",
                "stream: OK and more\0",
                "stream: FOUND\0",
                "stream: OK\nstream: OK\0",
                "ok\0",
                "\0",
                ""
            })
    void everyOtherAnswerIsNoAnswer(String answer) throws Exception {
        try (FakeClamd clamd = FakeClamd.overTcp(answer)) {
            assertThrows(NotScanned.class, () -> scan(clamd.address(), new byte[10]));
        }
    }

    @Test
    void anEndlessAnswerIsNoAnswer() throws Exception {
        try (FakeClamd clamd = FakeClamd.overTcp("stream: " + "A".repeat(100_000))) {
            assertThrows(NotScanned.class, () -> scan(clamd.address(), new byte[10]));
        }
    }

    @Test
    void aScannerThatHangsUpInTheMiddleSaysWhy() throws Exception {
        try (FakeClamd clamd = FakeClamd.hangingUp("INSTREAM size limit exceeded. ERROR\0")) {
            assertThrows(NotScanned.class, () -> scan(clamd.address(), new byte[5_000_000]));
        }
    }

    @Test
    void aScannerThatNeverAnswersIsLeft() throws Exception {
        try (FakeClamd clamd = FakeClamd.silent()) {
            ClamScanner hasty = new ClamScanner(new ClamSettings(clamd.address(), Duration.ofMillis(300)));
            Path file = Files.write(folder.resolve("file"), new byte[5_000_000]);
            assertThrows(NotScanned.class, () -> hasty.scan(file));
            assertFalse(hasty.answers());
        }
    }

    @Test
    void aScannerThatIsNotThereIsNoAnswer() throws Exception {
        String address;
        try (FakeClamd clamd = FakeClamd.silent()) {
            address = clamd.address();
        }
        assertThrows(NotScanned.class, () -> scan(address, new byte[10]));
        assertThrows(NotScanned.class, () -> scan("nowhere.invalid:3310", new byte[10]));
        assertThrows(NotScanned.class, () -> scan(folder.resolve("none.sock").toString(), new byte[10]));
    }

    @Test
    void itIsAskedWhetherItIsThere() throws Exception {
        try (FakeClamd clamd = FakeClamd.overTcp("PONG\0")) {
            assertTrue(scanner(clamd.address()).answers());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", ":3310", "localhost:0", "localhost:99999", "localhost:x"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThrows(IllegalArgumentException.class, () -> new ClamSettings(address, Duration.ofSeconds(1)));
    }

    @Test
    void withoutAnAddressNothingIsScanned() {
        assertFalse(scanner(null).isConfigured());
    }

    private Optional<String> scan(String address, byte[] content) throws IOException, NotScanned {
        return scanner(address).scan(Files.write(folder.resolve("file"), content));
    }

    private static ClamScanner scanner(String address) {
        return new ClamScanner(new ClamSettings(address, Duration.ofSeconds(20)));
    }
}
