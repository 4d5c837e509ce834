package bouquin.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeRequestTest {
    private static final Instant SOLD = Instant.parse("2026-11-23T10:15:30.789Z");
    private static final String SOLD_DATE = "Mon, 23 Nov 2026 10:15:30 GMT";
    private static final Representation COPY = new Representation(1000, "\"abc\"", SOLD);

    @Test
    void aPlainRequestGetsTheWholeWithItsValidators() {
        RangeReply reply = get(Map.of());
        assertEquals(200, reply.status());
        assertEquals(Optional.of(new ByteRange(0, 1000)), reply.body());
        assertEquals(
                Map.of(
                        "ETag", "\"abc\"",
                        "Last-Modified", SOLD_DATE,
                        "Accept-Ranges", "bytes",
                        "Content-Length", "1000"),
                reply.headers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=0-99            | 0   | 100",
                "bytes=999-            | 999 | 1000",
                "bytes=-1              | 999 | 1000",
                "bytes=-5000           | 0   | 1000",
                "bytes=0-              | 0   | 1000",
                "bytes=900-99999       | 900 | 1000",
                "BYTES=5-5             | 5   | 6",
                "bytes= 5-9 , 10-19    | 5   | 20",
                "bytes=30-39,0-35      | 0   | 40",
                "bytes=,5-6,           | 5   | 7",
                "bytes=5-6,2000-3000   | 5   | 7",
                "bytes=7-99999999999999999999999 | 7 | 1000",
                "bytes=0007-0008       | 7   | 9"
            })
    void aRangeIsAnsweredWithItsPart(String range, long from, long to) {
        RangeReply reply = get(Map.of("Range", range));
        assertEquals(206, reply.status());
        assertEquals(Optional.of(new ByteRange(from, to)), reply.body());
        assertEquals("bytes " + from + "-" + (to - 1) + "/1000", reply.headers().get("Content-Range"));
        assertEquals(Long.toString(to - from), reply.headers().get("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=-0", "bytes=5000-6000,7000-"})
    void aRangeBehindTheEndIsRefusedWithTheLength(String range) {
        RangeReply reply = get(Map.of("Range", range));
        assertEquals(416, reply.status());
        assertEquals(Optional.empty(), reply.body());
        assertEquals("bytes */1000", reply.headers().get("Content-Range"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=9-5",
                "bytes=5",
                "bytes=1-2-3",
                "bytes=0-1,x",
                "lines=0-5",
                "bytes=+1-2",
                "bytes=0x1-2"
            })
    void aMalformedRangeIsIgnored(String range) {
        assertEquals(200, get(Map.of("Range", range)).status());
    }

    @Test
    void distantRangesAndEndlessHeadersGetTheWhole() {
        assertEquals(200, get(Map.of("Range", "bytes=0-1,500-501")).status());
        assertEquals(
                200,
                get(Map.of("Range", "bytes=" + "0-0,".repeat(1000) + "0-0")).status());
    }

    @Test
    void headIgnoresTheRange() {
        RangeReply reply = answer(true, Map.of("Range", "bytes=0-9"));
        assertEquals(200, reply.status());
        assertEquals("1000", reply.headers().get("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"abc\"                            | 206",
                "\"old\"                            | 200",
                "W/\"abc\"                          | 200",
                "Mon, 23 Nov 2026 10:15:30 GMT      | 206",
                "Mon, 23 Nov 2026 10:15:31 GMT      | 200",
                "Monday, 23-Nov-26 10:15:30 GMT     | 206",
                "Mon Nov 23 10:15:30 2026           | 206",
                "nonsense                           | 200"
            })
    void aResumedDownloadContinuesOnlyTheSameCopy(String ifRange, int status) {
        assertEquals(
                status, get(Map.of("Range", "bytes=500-", "If-Range", ifRange)).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "If-None-Match       | \"abc\"                       | 304",
                "If-None-Match       | W/\"abc\"                     | 304",
                "If-None-Match       | \"x\", \"abc\"                | 304",
                "If-None-Match       | *                             | 304",
                "If-None-Match       | \"x\"                         | 200",
                "If-Match            | \"abc\"                       | 200",
                "If-Match            | *                             | 200",
                "If-Match            | W/\"abc\"                     | 412",
                "If-Match            | \"x\"                         | 412",
                "If-Modified-Since   | Mon, 23 Nov 2026 10:15:30 GMT | 304",
                "If-Modified-Since   | Mon, 23 Nov 2026 10:15:29 GMT | 200",
                "If-Modified-Since   | yesterday                     | 200",
                "If-Unmodified-Since | Mon, 23 Nov 2026 10:15:29 GMT | 412",
                "If-Unmodified-Since | Mon, 23 Nov 2026 10:15:30 GMT | 200"
            })
    void conditionsAreKept(String name, String value, int status) {
        assertEquals(status, get(Map.of(name, value)).status());
    }

    @Test
    void aTagOutranksADate() {
        assertEquals(
                200,
                get(Map.of("If-None-Match", "\"x\"", "If-Modified-Since", SOLD_DATE))
                        .status());
        assertEquals(
                200,
                get(Map.of("If-Match", "\"abc\"", "If-Unmodified-Since", "Mon, 23 Nov 2020 10:15:30 GMT"))
                        .status());
    }

    @Test
    void aWeakTagIsNoNameForACopy() {
        assertThrows(IllegalArgumentException.class, () -> new Representation(1, "W/\"abc\"", SOLD));
        assertThrows(IllegalArgumentException.class, () -> new Representation(1, "abc", SOLD));
        assertThrows(IllegalArgumentException.class, () -> new ByteRange(5, 5));
    }

    private static RangeReply get(Map<String, String> headers) {
        return answer(false, headers);
    }

    private static RangeReply answer(boolean head, Map<String, String> headers) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return new RangeRequest(head, anyCase::get).answer(COPY);
    }
}
