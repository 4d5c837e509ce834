package bouquin.uploads.tus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    @Test
    void aNameIsReadInUtf8() {
        Metadata metadata = Metadata.parse("filename TcOpbW9pcmUucGRm,filetype YXBwbGljYXRpb24vcGRm,private");

        assertEquals("Mémoire.pdf", metadata.first("filename", "name"));
        assertEquals("application/pdf", metadata.first("filetype"));
        assertEquals("", metadata.first("private"));
    }

    @Test
    void theFirstKeyThatSaysSomethingCounts() {
        assertEquals("b.pdf", Metadata.parse("filename ,name Yi5wZGY=").first("filename", "name"));
        assertEquals("", Metadata.parse(null).first("filename"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename not*base64", "filename YQ==,filename Yg==", ",", "a YQ==,", "é YQ==", "a\tYQ=="})
    void nonsenseIsRefused(String sent) {
        Rejected refused = assertThrows(Rejected.class, () -> Metadata.parse(sent));
        assertEquals("uploads.metadata", refused.code());
    }

    @Test
    void aTypeThatIsNoneIsRefused() {
        assertThrows(
                Rejected.class,
                () -> Metadata.parse("filetype " + "YWFh".repeat(100)).type());
    }

    @Test
    void tooMuchIsRefused() {
        assertThrows(Rejected.class, () -> Metadata.parse("filename " + "YWFh".repeat(500)));
    }
}
