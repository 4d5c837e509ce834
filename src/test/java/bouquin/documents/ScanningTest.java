package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.NotYet;
import bouquin.platform.storage.Storage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanningTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final DocumentId ID = new DocumentId(Id.next());

    private final List<DocumentStage> stages = new ArrayList<>();

    private interface Answer {
        Optional<String> to(Path file) throws NotScanned;
    }

    @Test
    void aCleanFileGoesOn() {
        assertDoesNotThrow(() -> scan(file -> Optional.empty()));
    }

    @Test
    void aHarmfulFileIsRefusedByWhatItIs() {
        Rejected refused = assertThrows(Rejected.class, () -> scan(file -> Optional.of("Win.Trap-1")));
        assertEquals("documents.refused.infected", refused.code());
        assertEquals(List.of("Win.Trap-1"), refused.args());
    }

    @Test
    void aFileThatNobodyCouldScanWaitsAndSaysSo() {
        NotYet waits = assertThrows(
                NotYet.class,
                () -> scan(file -> {
                    throw new NotScanned("nobody there");
                }));
        assertEquals(Duration.ofSeconds(10), waits.pause());
        assertEquals(List.of(DocumentStage.SCANNING, DocumentStage.SCAN_WAITS), stages);
    }

    @Test
    void theScannerIsAskedMoreAndMoreSeldom() {
        assertEquals(Duration.ofSeconds(5), Scanning.pause(NOW, NOW));
        assertEquals(Duration.ofMinutes(2), Scanning.pause(NOW.minus(Duration.ofMinutes(8)), NOW));
        assertEquals(Duration.ofMinutes(5), Scanning.pause(NOW.minus(Duration.ofDays(3)), NOW));
    }

    private void scan(Answer answer) {
        Scanning scanning = new Scanning();
        scanning.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        scanning.scanner = scanner(answer);
        scanning.storage = new Storage() {
            @Override
            public Path path(String key) {
                return Path.of(key);
            }
        };
        scanning.workflow = new Workflow() {
            @Override
            void stage(DocumentId id, DocumentStage stage) {
                stages.add(stage);
            }
        };
        scanning.requireClean(ID, new Received("quarantine/x", FileKind.PDF, NOW.minusSeconds(40)));
    }

    private static Scanner scanner(Answer answer) {
        return new Scanner() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public Optional<String> scan(Path file) throws NotScanned {
                return answer.to(file);
            }
        };
    }
}
