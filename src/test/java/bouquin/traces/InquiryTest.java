package bouquin.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Displacement;
import bouquin.documents.PageShift;
import bouquin.licensing.CopyId;
import bouquin.licensing.LicenceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose copy a leaked file is, as far as its pages tell, and no farther. */
class InquiryTest {
    private static final double FINE = 0.0015;

    private final List<CopyId> copies = IntStream.range(0, 1000)
            .mapToObj(i -> new CopyId(new LicenceId("licence-" + i), "secret-of-copy-" + i))
            .toList();

    private final CopyId ana = copies.get(7);
    private final CopyId ben = copies.get(400);

    @Test
    void twentyPagesNameOneOfAThousandCopies() {
        Inquiry.Answer answer = answer(pages(ana, 1, 20), Map.of());
        assertEquals(Set.of(ana), answer.named().keySet());
        assertEquals(Posterior.MOST, answer.named().get(ana));
    }

    @Test
    void theirOrderAndWhichTheyAreDoesNotMatter() {
        List<PageSign> pages = new ArrayList<>(pages(ana, 300, 20));
        Collections.shuffle(pages, new Random(1));
        assertEquals(Set.of(ana), answer(pages, Map.of()).named().keySet());
    }

    @Test
    void onePageNamesNobodyAmongAThousand() {
        Inquiry.Answer answer = answer(pages(ana, 1, 1), Map.of());
        assertEquals(Set.of(), answer.named().keySet());
    }

    @Test
    void marksOfNoCopyNameNobody() {
        CopyId stranger = new CopyId(new LicenceId("elsewhere"), "secret-of-another-shop");
        Inquiry.Answer answer = answer(pages(stranger, 1, 60), Map.of());
        assertEquals(Set.of(), answer.named().keySet());
        assertTrue(answer.all().ofNone() > 0.9);
    }

    @Test
    void theUnmarkedDocumentIsToldFromEveryCopy() {
        List<PageSign> pages = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> sign(i, i, new Displacement(0, 0, FINE, 900, false)))
                .toList();
        Inquiry.Answer answer = answer(pages, Map.of());
        assertEquals(Set.of(), answer.named().keySet());
        assertTrue(answer.all().ofUnmarked() > 0.99);
    }

    @Test
    void aMixNamesBothWithTheirPages() {
        List<PageSign> pages = new ArrayList<>(pages(ana, 1, 12));
        pages.addAll(pages(ben, 13, 12));
        Inquiry inquiry = new Inquiry(pages, copies, Map.of());
        Inquiry.Answer answer = inquiry.answer();
        assertEquals(Set.of(ana, ben), answer.named().keySet());
        assertTrue(inquiry.agreeing(ana)
                .containsAll(IntStream.rangeClosed(1, 12).boxed().toList()));
        assertTrue(inquiry.agreeing(ben)
                .containsAll(IntStream.rangeClosed(13, 24).boxed().toList()));
    }

    @Test
    void aCodeAloneIsNeverMoreThanLikely() {
        List<PageSign> pages = List.of(sign(1, 1, null), sign(2, 2, null));
        double confidence = answer(pages, Map.of(ana, Set.of(1, 2))).named().get(ana);
        assertTrue(confidence >= Inquiry.LIKELY && confidence <= 0.905, "it is " + confidence);
    }

    @Test
    void aForgedCodeDoesNotHideWhoseCopyItIs() {
        Inquiry.Answer answer = answer(pages(ana, 1, 10), Map.of(ben, Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
        assertEquals(Set.of(ana), answer.named().keySet());
        assertEquals(Set.of(ben), answer.contradicted());
    }

    @Test
    void aForgedCodeOnPagesOfNoCopyAccusesNobody() {
        CopyId stranger = new CopyId(new LicenceId("elsewhere"), "secret-of-another-shop");
        Inquiry.Answer answer = answer(pages(stranger, 1, 10), Map.of(ben, Set.of(1, 2, 3)));
        assertEquals(Set.of(), answer.named().keySet());
        assertEquals(Set.of(ben), answer.contradicted());
    }

    @Test
    void twoCopiesLaidOverEachOtherAreBothFound() {
        List<PageSign> pages = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> {
                    PageShift one = PageShift.at(ana.value(), i), other = PageShift.at(ben.value(), i);
                    double right = (one.right() + other.right()) / 2000.0, up = (one.up() + other.up()) / 2000.0;
                    return sign(i, i, new Displacement(right, up, FINE, 900, false));
                })
                .toList();
        Inquiry.Answer answer = answer(pages, Map.of());
        assertTrue(answer.averaged());
        assertEquals(Set.of(ana, ben), answer.named().keySet());
    }

    @Test
    void pagesThatWereMovedAsAWholeStillTell() {
        List<PageSign> pages = pages(ana, 1, 20).stream()
                .map(page -> sign(
                        page.number(),
                        page.original(),
                        new Displacement(
                                page.shift().right() + 31.417, page.shift().up() - 8.123, FINE, 900, true)))
                .toList();
        assertEquals(Set.of(ana), answer(pages, Map.of()).named().keySet());
    }

    @Test
    void noiseNamesNobody() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            List<PageSign> pages = IntStream.rangeClosed(1, 1 + random.nextInt(30))
                    .mapToObj(i -> sign(
                            i,
                            i,
                            new Displacement(random.nextDouble() * 0.14, random.nextDouble() * 0.14, FINE, 50, false)))
                    .toList();
            assertEquals(Set.of(), answer(pages, Map.of()).named().keySet());
        }
    }

    @Test
    void aFewMisreadPagesSpeakAgainstItAndDoNotHideIt() {
        List<PageSign> pages = new ArrayList<>(pages(ana, 1, 17));
        pages.addAll(pages(new CopyId(new LicenceId("noise"), "noise-noise-noise"), 18, 3));
        Inquiry inquiry = new Inquiry(pages, copies, Map.of());
        Inquiry.Answer answer = inquiry.answer();
        assertEquals(Set.of(ana), answer.named().keySet());
        assertTrue(inquiry.evidence(ana, answer).stream().anyMatch(e -> e.kind() == TraceEvidence.Kind.AGAINST));
        assertFalse(answer.averaged());
    }

    private Inquiry.Answer answer(List<PageSign> pages, Map<CopyId, Set<Integer>> written) {
        return new Inquiry(pages, copies, written).answer();
    }

    private static List<PageSign> pages(CopyId copy, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> {
                    PageShift shift = PageShift.at(copy.value(), i);
                    return sign(i, i, new Displacement(shift.right() / 1000.0, shift.up() / 1000.0, FINE, 900, false));
                })
                .toList();
    }

    private static PageSign sign(int number, int original, Displacement shift) {
        return new PageSign(number, original, shift, Set.of(), false);
    }
}
