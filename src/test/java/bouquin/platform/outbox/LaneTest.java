package bouquin.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final List<Long> due = new ArrayList<>(List.of(7L, 8L));
    private final Lane lane = new Lane(2, () -> due);

    @Test
    void eachDeliveryIsTakenByOneCarrier() {
        assertEquals(7, lane.next());
        assertEquals(8, lane.next());
        assertNull(lane.next());
    }

    @Test
    void whatFailedIsTakenAgainWhenItIsDueAgain() {
        assertEquals(7, lane.next());
        lane.done(7);
        assertEquals(8, lane.next());
        assertEquals(7, lane.next());
    }

    @Test
    void whoFindsMoreThanItCanCarryWakesAnother() {
        lane.next();
        assertTimeoutPreemptively(Duration.ofMillis(900), () -> lane.rest(false));
    }

    @Test
    void whoIsWokenBeforeItRestsDoesNotRest() {
        lane.wake();
        lane.wake();
        lane.wake();
        assertTimeoutPreemptively(Duration.ofMillis(900), () -> {
            lane.rest(true);
            lane.rest(false);
        });
    }
}
