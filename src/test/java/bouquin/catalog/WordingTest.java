package bouquin.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final ListingDetails WHOLE = new ListingDetails(
            "Droit administratif",
            "x".repeat(50),
            "law-public",
            Level.LICENCE,
            "fr",
            List.of("droit"),
            Money.eur(990),
            null);

    @Test
    void aWholeListingPasses() {
        assertDoesNotThrow(() -> Wording.ofSubmission(WHOLE, WordingTest::known).throwIfAny());
    }

    @Test
    void aDraftMaySayNothingYet() {
        assertDoesNotThrow(
                () -> Wording.ofDraft(ListingDetails.NONE, WordingTest::known).throwIfAny());
    }

    @Test
    void aSubmissionIsToldEverythingThatIsMissingAtOnce() {
        assertEquals(
                Set.of("title", "abstract", "category", "level", "language", "price"),
                faults(() -> Wording.ofSubmission(ListingDetails.NONE, WordingTest::known)
                        .throwIfAny()));
    }

    @Test
    void whatIsSaidMustFit() {
        List<String> tags = IntStream.range(0, 11).mapToObj(i -> "tag" + i).toList();
        ListingDetails wrong = new ListingDetails(
                "x".repeat(10_000), "short", "astrology", null, "xx", tags, Money.eur(-100), new TreeSet<>(List.of(0)));
        assertEquals(
                Set.of("title", "abstract", "category", "language", "tags", "price", "freePages"),
                faults(() -> Wording.ofDraft(wrong, WordingTest::known).throwIfAny()));
    }

    @Test
    void lengthsCountCharactersAndNotBytes() {
        ListingDetails emoji = said("📚".repeat(150));
        assertDoesNotThrow(() -> Wording.ofDraft(emoji, WordingTest::known).throwIfAny());
        assertEquals(
                Set.of("title"),
                faults(() -> Wording.ofDraft(said("📚".repeat(151)), WordingTest::known)
                        .throwIfAny()));
    }

    @Test
    void freeOrAtLeastFiftyCentsOrAtMostFiveHundredEuros() {
        for (long fits : new long[] {0, 50, 990, 500_00}) AskingPrice.require(Money.eur(fits));
        for (long wrong : new long[] {-100, -1, 1, 49, 500_01, 1_000_000_000_00L})
            assertThrows(Rejected.class, () -> AskingPrice.require(Money.eur(wrong)));
        assertThrows(Rejected.class, () -> AskingPrice.require(new Money(990, "USD")));
    }

    @Test
    void textIsCleanedAndATagStandsOnce() {
        ListingDetails cleaned = new ListingDetails(
                        " Droit\u0007  public\u202E ",
                        "one\r\n\r\n\r\n\r\ntwo",
                        null,
                        null,
                        " FR ",
                        List.of("Droit", " droit ", "", "État"),
                        null,
                        null)
                .cleaned();
        assertEquals("Droit public", cleaned.title());
        assertEquals("one\n\ntwo", cleaned.summary());
        assertEquals("fr", cleaned.language());
        assertEquals(List.of("Droit", "État"), cleaned.tags());
    }

    private static ListingDetails said(String title) {
        return new ListingDetails(title, "", null, null, null, Collections.emptyList(), null, null);
    }

    private static Set<String> faults(org.junit.jupiter.api.function.Executable check) {
        return assertThrows(Rejected.class, check).faults().stream()
                .map(Rejected.Fault::field)
                .collect(Collectors.toSet());
    }

    private static boolean known(String category) {
        return category.equals("law-public");
    }
}
