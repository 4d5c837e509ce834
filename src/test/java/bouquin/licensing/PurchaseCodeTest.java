package bouquin.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurchaseCodeTest {
    @Test
    void aCodeIsShortAndHasNoLookAlikes() {
        for (int i = 0; i < 1000; i++)
            assertTrue(PurchaseCode.next().matches("BQ-[2-9A-HJKMNPQRTV-Z]{4}-[2-9A-HJKMNPQRTV-Z]{4}"));
    }

    @Test
    void codesAreHardlyEverTheSame() {
        Set<String> codes =
                IntStream.range(0, 1000).mapToObj(i -> PurchaseCode.next()).collect(Collectors.toSet());
        assertEquals(1000, codes.size());
    }

    @Test
    void itIsReadHoweverItWasCopied() {
        String code = PurchaseCode.next();
        assertEquals(code, PurchaseCode.parse(code));
        assertEquals(
                code, PurchaseCode.parse(" " + code.toLowerCase(Locale.ROOT).replace("-", " ")));
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String code = PurchaseCode.next();
        for (int at : new int[] {3, 4, 5, 6, 8, 9, 10, 11})
            for (char other : "23456789ABCDEFGHJKMNPQRTVWXYZ".toCharArray())
                if (other != code.charAt(at)) refused(code.substring(0, at) + other + code.substring(at + 1));
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        for (int tries = 0; tries < 200; tries++) {
            char[] code = PurchaseCode.next().replace("-", "").toCharArray();
            for (int at = 2; at < 9; at++) {
                if (code[at] == code[at + 1]) continue;
                char[] swapped = code.clone();
                swapped[at] = code[at + 1];
                swapped[at + 1] = code[at];
                refused(new String(swapped));
            }
        }
    }

    @Test
    void nonsenseIsRefused() {
        for (String nonsense : new String[] {null, "", "BQ", "BQ-0000-0000", "x".repeat(10_000)}) refused(nonsense);
    }

    private static void refused(String code) {
        assertEquals(
                "licensing.purchaseCode",
                assertThrows(Rejected.class, () -> PurchaseCode.parse(code)).code());
    }
}
