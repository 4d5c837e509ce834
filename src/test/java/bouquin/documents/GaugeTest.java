package bouquin.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.documents.Progress.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaugeTest {
    private final List<Integer> told = new ArrayList<>();
    private final Gauge gauge = new Gauge(told::add);

    @Test
    void itTellsAtMostTwiceASecond() {
        for (int page = 1; page <= 1_000; page++) gauge.accept(new Progress(Step.READ, page, 1_000));
        assertEquals(1, told.size());
    }

    @Test
    void itNeverGoesBack() throws InterruptedException {
        gauge.accept(new Progress(Step.HIDE, 5, 10));
        Thread.sleep(600);
        gauge.accept(new Progress(Step.READ, 1, 10));
        gauge.accept(new Progress(Step.PREPARE, 1, 0));
        assertEquals(List.of(66, 76), told);
    }
}
