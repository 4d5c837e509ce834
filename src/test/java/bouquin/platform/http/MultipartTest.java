package bouquin.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----Edge42";

    @Test
    void fieldsAndFilesComeInTheirOrder() throws IOException {
        Multipart form = form("------Edge42\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nsecret\r\n"
                + "------Edge42\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Été \\\"1\\\".pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--half\r\n------Edge42--\r\nepilogue");
        Multipart.Part field = form.next().orElseThrow();
        assertEquals("csrf", field.name());
        assertFalse(field.isFile());
        assertEquals("secret", text(field));
        Multipart.Part file = form.next().orElseThrow();
        assertEquals("Été \"1\".pdf", file.fileName());
        assertEquals("application/pdf", file.type());
        assertEquals("%PDF\r\n--half", text(file));
        assertTrue(form.next().isEmpty());
    }

    @Test
    void aPartMayBeEmptyAndMayBeSkipped() throws IOException {
        Multipart form =
                form("preamble\r\n------Edge42\r\nContent-Disposition: form-data; name=a; filename=\"\"\r\n\r\n"
                        + "\r\n------Edge42\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nB\r\n------Edge42--");
        assertFalse(form.next().orElseThrow().isFile());
        assertEquals("B", text(form.next().orElseThrow()));
        assertTrue(form.next().isEmpty());
        assertTrue(form.next().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 4_096, 1 << 20})
    void boundariesAreFoundHoweverTheBytesArrive(int piece) throws IOException {
        byte[] content = new byte[300_000];
        new Random(piece).nextBytes(content);
        byte[] nearly = "\r\n------Edge4\r\r\n------Edge\r\n".getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 100; at < content.length; at += 9_973)
            System.arraycopy(nearly, 0, content, at, Math.min(nearly.length, content.length - at));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("------Edge42\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n------Edge42--\r\n".getBytes(StandardCharsets.UTF_8));
        Multipart form = Multipart.of(TYPE, dripping(body.toByteArray(), piece));
        assertArrayEquals(content, form.next().orElseThrow().body().readAllBytes());
        assertTrue(form.next().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------Ed",
                "------Edge42\r\nContent-Dispo",
                "------Edge42\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nhalf a fi",
                "------Edge42\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nwhole\r\n------Edge42"
            })
    void aBodyThatBreaksOffIsNeverTakenForAWhole(String body) {
        assertThrows(EOFException.class, () -> {
            Multipart form = form(body);
            while (form.next().isPresent()) continue;
        });
    }

    @Test
    void nonsenseIsRefused() {
        assertEquals("multipart.boundary", refused("multipart/form-data", ""));
        assertEquals("multipart.malformed", refused(TYPE, "------Edge42 and more\r\n"));
        assertEquals("multipart.malformed", refused(TYPE, "------Edge42\r\n" + "x".repeat(10_000)));
    }

    private static String refused(String type, String body) {
        return assertThrows(
                        Rejected.class,
                        () -> Multipart.of(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                                .next())
                .code();
    }

    private static Multipart form(String body) {
        return Multipart.of(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Multipart.Part part) throws IOException {
        return new String(part.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static InputStream dripping(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, piece));
            }
        };
    }
}
