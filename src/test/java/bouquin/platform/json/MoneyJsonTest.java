package bouquin.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyJsonTest {
    record Bill(String id, Money amount, List<Money> parts, String note) {}

    @Test
    void amountsAreReadWhereverTheyStand() {
        Bill bill = new Bill("1", Money.eur(990), List.of(Money.eur(1), Money.eur(989)), "thanks");
        assertEquals(bill, Json.read(Json.write(bill), Bill.class));
    }

    @Test
    void anAmountIsTextWithItsCurrency() {
        assertEquals("{\"amount\":\"9.90\",\"currency\":\"EUR\"}", Json.write(Money.eur(990)));
        for (String wrong : List.of(
                "{\"amount\":9.9,\"currency\":\"EUR\"}",
                "{\"amount\":\"9.90\"}",
                "{\"amount\":\"9.999\",\"currency\":\"EUR\"}",
                "{\"amount\":\"NaN\",\"currency\":\"EUR\"}",
                "{\"amount\":\"9.90\",\"currency\":\"EUR\",\"more\":1}",
                "\"9.90\"")) assertThrows(IllegalStateException.class, () -> Json.read(wrong, Money.class), wrong);
    }
}
