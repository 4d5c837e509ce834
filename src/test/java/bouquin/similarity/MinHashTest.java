package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
    @Test
    void itTellsTheShareOfWhatBothHave() {
        MinHash one = MinHash.of(set(0, 1_000)), other = MinHash.of(set(500, 1_500));
        assertEquals(1 / 3.0, one.jaccard(other), 0.12);
        assertEquals(1, one.jaccard(MinHash.of(set(0, 1_000))));
    }

    @Test
    void likeSetsShareABand() {
        long[] one = MinHash.of(set(0, 1_000)).bands(),
                other = MinHash.of(set(100, 1_100)).bands();
        assertTrue(Arrays.stream(one).anyMatch(band -> Arrays.stream(other).anyMatch(each -> each == band)));
    }

    @Test
    void itIsKeptAsBytes() {
        MinHash hash = MinHash.of(set(0, 50));
        assertArrayEquals(hash.bytes(), MinHash.read(hash.bytes()).bytes());
        Sketch sketch = Sketch.of(set(0, 50));
        assertArrayEquals(
                sketch.hashes(), Sketch.read(sketch.bytes(), sketch.ceiling()).hashes());
    }

    /** What is in the database must be found by every later version. */
    @Test
    void hashesNeverChange() {
        assertEquals(492573065294279460L, Mix.of("bouquin"));
    }

    @Test
    void pagesWithFewChangesDifferInFewBits() {
        long[] page = set(0, 300), nearly = set(3, 303), other = set(5_000, 5_300);
        assertTrue(Long.bitCount(SimHash.of(page) ^ SimHash.of(nearly)) <= 8);
        assertTrue(Long.bitCount(SimHash.of(page) ^ SimHash.of(other)) > 16);
    }

    private static long[] set(int from, int to) {
        return LongStream.range(from, to)
                .map(i -> Mix.scrambled(i) >>> 1)
                .sorted()
                .toArray();
    }
}
