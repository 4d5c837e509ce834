package bouquin.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.PageLook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private final List<String> original = Texts.pages(1, 20);

    @Test
    void aPageLessIsContainedWholly() {
        Overlap overlap = overlap(original.subList(0, 19), original);
        assertEquals(1, overlap.contained(), 0.01);
        assertEquals(0.95, overlap.contains(), 0.05);
        assertEquals(Optional.of(Strength.MOST), strength(original.subList(0, 19), original));
    }

    @Test
    void theOrderOfPagesMakesNoDifference() {
        List<String> shuffled = new ArrayList<>(original);
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(1, overlap(shuffled, original).jaccard());
        assertEquals(Optional.of(Strength.MOST), strength(shuffled, original));
    }

    @Test
    void theSameTextIsTheSameHoweverItIsSet() {
        List<String> upper = original.stream().map(String::toUpperCase).toList();
        assertEquals(Optional.of(Strength.SAME), strength(upper, original));
    }

    @Test
    void everyFifthWordChangedIsStillToldAsAPart() {
        Random random = new Random(2);
        List<String> reworded = original.stream()
                .map(page -> page.replaceAll("(\\S+)", "$1")
                        .lines()
                        .map(line -> IntStream.range(0, line.split(" ").length)
                                .mapToObj(i -> random.nextInt(5) == 0 ? "other" + i : line.split(" ")[i])
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""))
                .toList();
        Overlap overlap = overlap(reworded, original);
        assertEquals(0.33, overlap.contained(), 0.1);
        assertEquals(Optional.of(Strength.PART), strength(reworded, original));
    }

    @Test
    void textThatIsStuffedInDoesNotHideWhatItIsStuffedInto() {
        List<String> stuffed = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) stuffed.add(original.get(i) + "\n" + Texts.page(90_000 + i, 1_500));
        Overlap overlap = overlap(stuffed, original);
        assertTrue(overlap.jaccard() < 0.3, () -> "jaccard " + overlap.jaccard());
        assertEquals(Optional.of(Strength.MOST), strength(stuffed, original));
    }

    @Test
    void documentsOfTheirOwnHaveNothingInCommon() {
        assertEquals(Optional.empty(), strength(Texts.pages(7, 20), original));
    }

    @Test
    void whatManyHaveSaysNothing() {
        String licence = Texts.page(55, 600);
        List<String> one = List.of(licence, Texts.page(1, 200)), two = List.of(licence, Texts.page(2, 200));
        Set<Long> common = new java.util.HashSet<>();
        for (long shingle : PageWords.of(Texts.read(List.of(licence))).get(0).shingles()) common.add(shingle);
        Overlap overlap = Overlap.of(Texts.print(one), Texts.print(two), common);
        assertEquals(0, overlap.shared());
    }

    @Test
    void emptyAndTinyDocumentsResembleNothing() {
        assertEquals(Optional.empty(), strength(List.of(""), List.of("")));
        assertEquals(Optional.empty(), strength(List.of("Chapter one"), List.of("Chapter one")));
    }

    @Test
    void scansAreToldByTheLooksOfTheirPages() {
        List<PageLook> looks = looks(5, 1),
                scanned =
                        looks(5, 1).stream()
                                .map(look -> new PageLook(look.page(), look.bits() ^ 0b10010001L))
                                .toList();
        Kept text = Texts.kept(1, Fingerprint.of(Texts.read(original.subList(0, 5)), looks));
        List<String> silent = Collections.nCopies(5, "");
        Kept scan = Texts.kept(2, Fingerprint.of(Texts.read(silent), scanned));
        Kept other = Texts.kept(3, Fingerprint.of(Texts.read(silent), looks(5, 2)));
        assertEquals(Optional.of(Strength.MOST), strength(scan, text));
        assertEquals(Optional.empty(), strength(other, text));
    }

    @Test
    void picturesOfPagesWithAnotherTextBehindThemAreTold() {
        List<PageLook> looks = looks(5, 1);
        Kept text = Texts.kept(1, Fingerprint.of(Texts.read(original.subList(0, 5)), looks));
        Kept disguised = Texts.kept(2, Fingerprint.of(Texts.pictured(Texts.pages(8, 5)), looks));
        Kept sameLayOut = Texts.kept(3, Fingerprint.of(Texts.read(Texts.pages(9, 5)), looks));
        assertEquals(Optional.empty(), strength(sameLayOut, text));
        assertTrue(Overlap.of(disguised.print(), text.print(), Set.of()).disguised());
        assertEquals(Optional.of(Strength.PART), strength(disguised, text));
    }

    @Test
    void onePageThatIsRepeatedCountsOnce() {
        List<String> repeated = Collections.nCopies(500, original.get(0));
        Fingerprint print = Texts.print(repeated);
        assertTrue(print.shingles() <= 196);
        assertEquals(4, Quarters.of(print.pages()).size());
        assertFalse(Texts.print(repeated).sketch().hashes().length > Sketch.LEAST);
    }

    @Test
    void aLongDocumentTakesBoundedRoom() {
        Fingerprint print = Texts.print(Texts.pages(9, 2_000));
        assertTrue(print.sketch().hashes().length <= Sketch.MOST);
        assertTrue(Quarters.of(print.pages()).size() <= 1_600);
        assertEquals(Optional.of(Strength.MOST), strength(Texts.pages(9, 400), Texts.pages(9, 2_000)));
    }

    private static List<PageLook> looks(int pages, int seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new PageLook(page, random.nextLong()))
                .toList();
    }

    private static Overlap overlap(List<String> one, List<String> other) {
        return Overlap.of(Texts.print(one), Texts.print(other), Set.of());
    }

    private static Optional<Strength> strength(List<String> one, List<String> other) {
        return strength(Texts.kept(1, Texts.print(one)), Texts.kept(2, Texts.print(other)));
    }

    private static Optional<Strength> strength(Kept one, Kept other) {
        return Thresholds.STANDARD.of(one, other, Overlap.of(one.print(), other.print(), Set.of()));
    }
}
