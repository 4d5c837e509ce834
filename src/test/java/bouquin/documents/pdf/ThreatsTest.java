package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org", "HTTPS://example.org/a?b=c#d", " https://example.org ", "mailto:a@b.fr"})
    void webAndMailMayStay(String target) {
        assertTrue(Targets.isSafe(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "\\\\server\\share",
                "http://example.org\\..\\x",
                "//server/share",
                "smb://server/share",
                "data:text/html,x",
                "../other.pdf",
                "calc.exe",
                "http:\n//example.org",
                ""
            })
    void nothingElseMay(String target) {
        assertFalse(Targets.isSafe(target));
    }

    @Test
    void turningPagesIsHarmlessAndPrintingIsNot() {
        assertFalse(Threats.isThreat(Hostile.action("Named", "N", COSName.getPDFName("NextPage"))));
        assertTrue(Threats.isThreat(Hostile.action("Named", "N", COSName.getPDFName("Print"))));
    }
}
