package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Slot.Kind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Slot CODE = new Slot(Kind.CODE, 1, 5_000_000_000L, 160);
    private static final Slot NAME = new Slot(Kind.NAME, 0, 5_000_000_200L, 16_384);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Manifest manifest = new Manifest(6_000_000_000L, SHA, 1, List.of(CODE, NAME));
        Path file = folder.resolve("manifest");
        ManifestFile.write(manifest, file);
        assertEquals(manifest, ManifestFile.read(file));
        assertTrue(Files.size(file) < 100, "compact");
    }

    @Test
    void whatCameOfAPreparationCrossesProcessesAsJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Preparation good = new Preparation(new Manifest(6_000_000_000L, SHA, 1, List.of(CODE, NAME)), List.of());
        Preparation odd = new Preparation(null, List.of("page 1 looks different"));
        for (Preparation preparation : List.of(good, odd))
            assertEquals(preparation, json.readValue(json.writeValueAsString(preparation), Preparation.class));
        assertTrue(odd.needsStamping());
        assertFalse(good.needsStamping());
        assertThrows(IllegalArgumentException.class, () -> new Preparation(null, List.of()));
    }

    @Test
    void aCutOrForeignFileIsRefused() throws IOException {
        Path file = folder.resolve("manifest");
        ManifestFile.write(new Manifest(6_000_000_000L, SHA, 1, List.of(CODE, NAME)), file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> ManifestFile.read(file), "cut at " + length);
        }
        Files.write(file, new byte[200]);
        assertThrows(IOException.class, () -> ManifestFile.read(file));
    }

    @Test
    void aMasterWithoutANameOrACodeCanNotBeDescribed() {
        refuses(List.of());
        refuses(List.of(CODE));
        refuses(List.of(NAME));
    }

    @Test
    void slotsLieInOrderNextToEachOtherAndInsideTheFile() {
        refuses(List.of(NAME, CODE));
        refuses(List.of(CODE, new Slot(Kind.NAME, 0, CODE.end() - 1, 50)));
        refuses(List.of(CODE, new Slot(Kind.NAME, 0, 5_999_999_990L, 11)));
        refuses(List.of(new Slot(Kind.CODE, 1, 10, 160), NAME));
    }

    private static void refuses(List<Slot> slots) {
        assertThrows(IllegalArgumentException.class, () -> new Manifest(6_000_000_000L, SHA, 1, slots));
    }
}
