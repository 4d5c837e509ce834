package bouquin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedTest {
    private final Computed english = new Computed("en");

    @Test
    void aLoanIsPaidBackToTheCentAfterItsLastInstalment() {
        List<List<String>> rows = english.rows("loan 200000 3.6 240");
        assertEquals(List.of("1", "1,170.22", "600.00", "570.22", "199,429.78"), rows.get(0));
        assertEquals("0.00", rows.get(239).get(4));
    }

    @Test
    void theNormalDistributionAgreesWithPrintedTables() {
        List<List<String>> rows = english.rows("normal");
        assertEquals("0.5000", rows.get(0).get(1));
        assertEquals("0.9750", rows.get(19).get(7));
        assertEquals("0.9082", rows.get(13).get(4));
    }

    @Test
    void theChancesOfAllOutcomesAddUpToOne() {
        double sum = english.rows("binomial 20 0.25").stream()
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .sum();
        assertEquals(1, sum, 0.001);
    }

    @Test
    void discountingUndoesGrowth() {
        assertEquals("1.4802", english.rows("growth 10 4").get(9).get(1));
        assertEquals("0.6756", english.rows("discount 10 4").get(9).get(1));
        assertEquals("3.4651", english.rows("annuity 4 6").get(3).get(1));
        assertEquals("26.8704", english.rows("savings 20 3").get(19).get(1));
    }

    @Test
    void anUnknownTableIsABug() {
        assertThrows(IllegalArgumentException.class, () -> english.rows("logarithms 3"));
    }
}
