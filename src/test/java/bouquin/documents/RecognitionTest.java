package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import bouquin.support.OfficeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "application/pdf", "Application/PDF; charset=binary", "application/octet-stream"})
    void aPdfIsTakenWhateverCarefulSendersCallIt(String declared) {
        assertDoesNotThrow(() -> Recognition.requireStart(bytes("%PDF-1.7\n..."), declared, true));
    }

    @Test
    void theHeaderMayStandLaterInTheFirstKilobyte() {
        assertDoesNotThrow(() -> Recognition.requireStart(bytes("\n".repeat(1000) + "%PDF-1.4"), null, true));
        assertEquals(
                "documents.upload.notPdf",
                refused(" ".repeat(1024) + "%PDF-1.4", "application/pdf").code());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("documents.upload.empty", refused("", "application/pdf").code());
    }

    @Test
    void textStaysTextWhateverItIsCalled() {
        Rejected refused = refused("Dear reader, this is no PDF.", "application/pdf");
        assertEquals(Rejected.Kind.UNSUPPORTED, refused.kind());
        assertEquals("documents.upload.notPdf", refused.code());
        assertEquals("text/plain", refused.args().get(0));
    }

    @Test
    void withoutAnOfficeProgramOfficeFilesAreToldHowToBecomeAPdf() {
        assertEquals("documents.upload.office", refusedAnyway("{\\rtf1\\ansi Hello}"));
        assertEquals("documents.upload.office", refusedAnyway("PK\u0003\u0004 and so on"));
        assertEquals("documents.upload.office", refusedAnyway("Dear reader"));
    }

    @Test
    void officeFilesAreKnownByWhatTheyHold() throws IOException {
        assertEquals(FileKind.DOCX, kind(OfficeFiles.docx("Dear reader")));
        assertEquals(FileKind.PPTX, kind(OfficeFiles.pptx("First slide")));
        assertEquals(FileKind.ODT, kind(OfficeFiles.odt("<text:p>Dear reader</text:p>")));
        assertEquals(FileKind.ODP, kind(OfficeFiles.odp("First slide")));
        assertEquals(FileKind.RTF, kind(OfficeFiles.rtf("Dear reader")));
        assertEquals(FileKind.DOC, kind(OfficeFiles.compound("1Table", "Data", "ObjectPool", "WordDocument")));
        assertEquals(FileKind.PPT, kind(OfficeFiles.compound("PowerPoint Document")));
        assertEquals(FileKind.TEXT, kind("Dear reader, this is a text.".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileKind.PDF, kind(bytes("%PDF-1.7")));
    }

    @Test
    void sheetsAndArchivesAreNoDocuments() {
        assertEquals("documents.upload.office", refused(OfficeFiles.xlsx()));
        assertEquals("documents.upload.office", refused(OfficeFiles.compound("Workbook")));
        assertEquals("documents.upload.office", refused(OfficeFiles.zip(Map.of("notes.txt", "Dear reader"))));
        assertEquals("documents.upload.office", refused(bytes("PK\u0003\u0004 and so on")));
        assertEquals("documents.upload.notPdf", refused(bytes("<!DOCTYPE html><html><body>Hello</body></html>")));
    }

    @Test
    void aContainerThatUnpacksToTooMuchIsRefused() {
        assertEquals(
                "documents.upload.packed",
                refused(OfficeFiles.zip(Map.of("[Content_Types].xml", "<x/>", "word/x", "x"), null, 1_000_000_001)));
    }

    @Test
    void aDamagedContainerIsNeverABug() {
        Random random = new Random(7);
        for (byte[] whole : List.of(OfficeFiles.docx("x"), OfficeFiles.odt(""), OfficeFiles.compound("WordDocument")))
            for (int i = 0; i < 300; i++) assertKnownOrRefused(damaged(whole, random));
    }

    private void assertKnownOrRefused(byte[] content) {
        try {
            kind(content);
        } catch (Rejected expected) {
            assertTrue(expected.code().startsWith("documents.upload."), expected.code());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int i = random.nextInt(20); i > 0 && bytes.length > 8; i--)
            bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
        return bytes;
    }

    @Test
    void anOfficeFileMayBeDeclaredAsAnyOther() throws IOException {
        Path file = Files.write(folder.resolve("file"), OfficeFiles.rtf("Dear reader"));
        assertEquals(FileKind.RTF, Recognition.kind(file, "application/msword", true));
        Rejected refused = assertThrows(Rejected.class, () -> Recognition.kind(file, "application/pdf", true));
        assertEquals("documents.upload.otherType", refused.code());
        assertEquals(List.of("application/pdf", "application/rtf"), refused.args());
    }

    @Test
    void aPdfThatClaimsToBeAPictureIsRefused() {
        Rejected refused = refused("%PDF-1.7", "image/png");
        assertEquals("documents.upload.otherType", refused.code());
        assertEquals("image/png", refused.args().get(0));
    }

    private FileKind kind(byte[] content) throws IOException {
        return Recognition.kind(Files.write(folder.resolve("file"), content), null, true);
    }

    private String refused(byte[] content) {
        return assertThrows(Rejected.class, () -> kind(content)).code();
    }

    private static String refusedAnyway(String content) {
        return assertThrows(Rejected.class, () -> Recognition.requireStart(bytes(content), null, false))
                .code();
    }

    private static Rejected refused(String content, String declared) {
        return assertThrows(Rejected.class, () -> Recognition.requireStart(bytes(content), declared, true));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
