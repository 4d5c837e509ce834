package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "application/pdf", "Application/PDF; charset=binary", "application/octet-stream"})
    void aPdfIsTakenWhateverCarefulSendersCallIt(String declared) {
        assertDoesNotThrow(() -> Recognition.requirePdf(bytes("%PDF-1.7\n..."), declared));
    }

    @Test
    void theHeaderMayStandLaterInTheFirstKilobyte() {
        assertDoesNotThrow(() -> Recognition.requirePdf(bytes("\n".repeat(1000) + "%PDF-1.4"), null));
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
    void officeFilesAreToldHowToBecomeAPdf() {
        assertEquals(
                "documents.upload.office", refused("{\\rtf1\\ansi Hello}", null).code());
        assertEquals(
                "documents.upload.office",
                refused("PK\u0003\u0004 and so on", null).code());
    }

    @Test
    void aPdfThatClaimsToBeAPictureIsRefused() {
        Rejected refused = refused("%PDF-1.7", "image/png");
        assertEquals("documents.upload.otherType", refused.code());
        assertEquals("image/png", refused.args().get(0));
    }

    private static Rejected refused(String content, String declared) {
        return assertThrows(Rejected.class, () -> Recognition.requirePdf(bytes(content), declared));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
