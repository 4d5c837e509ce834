package bouquin.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.platform.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final int[] RATES = {2000, 550, 210, 1900, 2700, 2550, 810, 1700};

    @Test
    void theSumsOfTenThousandOrdersAreWhatWasChargedAndKeepTheRules() {
        Random random = new Random(16931);
        for (int order = 0; order < 10_000; order++) {
            List<Paper.Line> lines = lines(random);
            Paper paper = paper(lines);
            long charged =
                    lines.stream().mapToLong(line -> line.gross().minor()).sum();
            assertEquals(charged, paper.total().minor());
            Money net = Money.eur(0), vat = Money.eur(0);
            for (Paper.Vat one : paper.vats()) {
                net = net.plus(one.net());
                vat = vat.plus(one.vat());
                assertWithinTolerance(one);
            }
            assertEquals(paper.net(), net);
            assertEquals(paper.vat(), vat);
            assertEquals(paper.total(), net.plus(vat));
        }
    }

    /** BR-CO-17 and BR-S-9 allow a difference of less than 1; each line's rounding can bring 0.6 cents at 20 %. */
    private static void assertWithinTolerance(Paper.Vat vat) {
        double product = vat.net().minor() * vat.rate().basisPoints() / 10_000.0;
        assertTrue(Math.abs(product - vat.vat().minor()) < 20 * 0.65, vat.toString());
    }

    @Test
    void whatIsFrozenIsReadBackTheSame() {
        Paper paper = paper(lines(new Random(1))).numbered("F2026-000001", LocalDate.of(2026, 11, 25), List.of());
        assertEquals(paper, Json.read(Json.write(paper), Paper.class));
    }

    private static List<Paper.Line> lines(Random random) {
        List<Paper.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(20), rates = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Percent rate = new Percent(RATES[random.nextInt(rates)]);
            Money price = Money.eur(50 + random.nextInt(50_000));
            Money net = price.share(Percent.WHOLE, Percent.WHOLE + rate.basisPoints());
            lines.add(new Paper.Line("x", "Tides", 1, Taxation.STANDARD, rate, net, price.minus(net), Money.eur(0)));
        }
        return lines;
    }

    private static Paper paper(List<Paper.Line> lines) {
        Party party = Party.person("Camille", "FR", "camille@example.org");
        LocalDate day = LocalDate.of(2026, 11, 25);
        return new Paper(
                InvoiceKind.INVOICE,
                null,
                null,
                day,
                null,
                "fr",
                "order",
                null,
                true,
                party,
                party,
                lines,
                List.of(),
                List.of());
    }
}
