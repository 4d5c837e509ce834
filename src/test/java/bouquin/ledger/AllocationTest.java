package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationTest {
    @Test
    void whatExceedsTheLinesIsAllocatedToNone() {
        assertArrayEquals(new long[] {500, 0, 700}, Allocation.of(5000, new long[] {500, 0, 700}));
    }

    @Test
    void anyAmountIsSpreadExactlyAndNeverAboveALine() {
        Random seeds = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            long[] left = seeds.longs(1 + seeds.nextInt(5), 0, 2000).toArray();
            long total = Arrays.stream(left).sum();
            long amount = seeds.nextLong(total + 1);
            long[] parts = Allocation.of(amount, left);
            assertEquals(amount, Arrays.stream(parts).sum());
            for (int line = 0; line < left.length; line++) assertTrue(parts[line] >= 0 && parts[line] <= left[line]);
        }
    }
}
