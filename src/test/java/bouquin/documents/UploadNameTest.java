package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {
    @ParameterizedTest
    @CsvSource({
        "notes.pdf,notes.pdf",
        "/home/ana/notes.pdf,notes.pdf",
        "C:\\Users\\ana\\mémoire 2.pdf,mémoire 2.pdf",
        "../../etc/passwd,passwd",
        "a<b>:c|d?.pdf,abcd.pdf",
        "..,document.pdf",
        "'',document.pdf",
    })
    void onlyTheLastPartOfAPathIsAName(String sent, String name) {
        assertEquals(name, UploadName.clean(sent));
    }

    @Test
    void charactersThatDeceiveAreTakenOff() {
        assertEquals("nfdp.exe", UploadName.clean("n\u202Efdp.exe\u0000\r\n"));
        assertEquals("document.pdf", UploadName.clean(null));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = UploadName.clean("📚".repeat(300));
        assertEquals(200, name.codePointCount(0, name.length()));
    }
}
