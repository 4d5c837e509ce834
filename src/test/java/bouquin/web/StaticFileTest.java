package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFileTest {
    @Test
    void theAddressHoldsTheHashOfTheContent() {
        StaticFile file = StaticFile.named("img/favicon.svg");
        assertTrue(file.url().matches("/static/[0-9a-f]{16}/img/favicon[.]svg"), file.url());
        assertEquals("image/svg+xml", file.type());
    }

    @Test
    void theCompressedFormIsTheSameFile() throws IOException {
        StaticFile file = StaticFile.named("js/htmx.js");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(file.gzip())).readAllBytes();
        assertEquals(new String(file.plain(), StandardCharsets.UTF_8), new String(unpacked, StandardCharsets.UTF_8));
        assertTrue(file.gzip().length < 20_000, "htmx is " + file.gzip().length + " bytes");
    }

    @Test
    void oneStyleSheetHoldsAllOthers() {
        StaticFile file = StaticFile.named("css/bouquin.css");
        String css = new String(file.plain(), StandardCharsets.UTF_8);
        assertTrue(css.contains("@layer tokens {"), css);
        assertFalse(css.contains("@import"), css);
        assertTrue(file.gzip().length < 16_000, "the style sheet is " + file.gzip().length + " bytes");
    }

    @Test
    void scriptsStayLight() {
        int all = 0;
        List<String> ours = List.of(
                "js/drop-zone.js",
                "js/page-boxes.js",
                "js/page-viewer.js",
                "js/reading-room.js",
                "js/tus-upload.js",
                "js/upload-line.js");
        for (String name : ours) {
            int bytes = StaticFile.named(name).plain().length;
            assertTrue(bytes < 4_096, name + " is " + bytes + " bytes");
            all += StaticFile.named(name).gzip().length;
        }
        all += StaticFile.named("js/htmx.js").gzip().length;
        assertTrue(all < 30_000, "the scripts are " + all + " bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css/../../messages/web_fr.properties",
                "../bouquin/web/View.class",
                "/etc/passwd",
                "css//bouquin.css",
                "css/bouquin",
                "css/none.css",
                "messages.properties",
                "swagger-ui/../x.js",
                ".js",
                ""
            })
    void nothingElseIsServed(String path) {
        Rejected refused = assertThrows(Rejected.class, () -> StaticFile.named(path));
        assertEquals(Rejected.Kind.NOT_FOUND, refused.kind());
    }
}
