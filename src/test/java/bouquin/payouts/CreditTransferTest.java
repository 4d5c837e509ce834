package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.payments.sandbox.Sandbox;
import bouquin.payouts.Orders.Transfer;
import bouquin.platform.config.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CreditTransferTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:34:56.789Z");

    @Test
    void theFileKeepsThePublishedSchema() throws Exception {
        Xsd.validate("pain.001.001.09", file(own(Map.of()), transfer("Camille R.", 1234), transfer("Zoe", 1)));
        Map<String, String> all = Map.of(
                "bic",
                "BNPAFRPPXXX",
                "street",
                "1, rue de l'Église",
                "postcode",
                "75001",
                "town",
                "Paris",
                "country",
                "FR");
        Xsd.validate("pain.001.001.09", file(own(all), transfer("Camille R.", 99_999_999_999L)));
    }

    @Test
    void theSchemaFindsAFaultyFile() {
        String faulty = new String(file(own(Map.of()), transfer("Zoe", 1)), StandardCharsets.UTF_8)
                .replace("<PmtMtd>TRF</PmtMtd>", "");
        assertThrows(
                SAXException.class, () -> Xsd.validate("pain.001.001.09", faulty.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sumsAndIdsAreThoseOfThePayouts() {
        Transfer one = transfer("Camille", 1234), other = transfer("Zoe", 66);
        String xml = new String(file(own(Map.of()), one, other), StandardCharsets.UTF_8);
        assertEquals(2, xml.split("<CtrlSum>13.00</CtrlSum>", -1).length - 1);
        assertEquals(2, xml.split("<NbOfTxs>2</NbOfTxs>", -1).length - 1);
        assertTrue(xml.contains("<EndToEndId>" + one.id() + "</EndToEndId>"));
        assertTrue(xml.contains("<InstdAmt Ccy=\"EUR\">12.34</InstdAmt>"));
        assertTrue(xml.contains("<Dt>2026-11-26</Dt>"));
        assertTrue(xml.contains("<CreDtTm>2026-11-25T12:34:56Z</CreDtTm>"));
    }

    @Test
    void anAddressIsStructuredOrAbsent() {
        String without = new String(file(own(Map.of()), transfer("Zoe", 1)), StandardCharsets.UTF_8);
        String with = new String(file(own(Map.of("town", "Paris")), transfer("Zoe", 1)), StandardCharsets.UTF_8);
        assertFalse(without.contains("PstlAdr") || with.contains("AdrLine"));
        assertTrue(with.contains("<PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry></PstlAdr>"));
    }

    @Test
    void theSameOrdersAreTheSameBytes() {
        Transfer transfer = transfer("Zoe", 1);
        String id = Id.next();
        assertArrayEquals(
                CreditTransfer.write(orders(id, List.of(transfer)), own(Map.of())),
                CreditTransfer.write(orders(id, List.of(transfer)), own(Map.of())));
    }

    private static byte[] file(OwnAccount own, Transfer... transfers) {
        return CreditTransfer.write(orders(Id.next(), List.of(transfers)), own);
    }

    private static Orders orders(String id, List<Transfer> transfers) {
        return new Orders(id, NOW, LocalDate.parse("2026-11-26"), transfers);
    }

    private static Transfer transfer(String holder, long cents) {
        String id = Id.next();
        return new Transfer(
                id,
                Money.eur(cents),
                new Iban("DE89370400440532013000"),
                SepaText.name(holder),
                "Bouquin payout " + id);
    }

    static OwnAccount own(Map<String, String> parts) {
        Map<String, String> given = new HashMap<>(Map.of("iban", "FR1420041010050500013M02606"));
        given.putAll(parts);
        OwnAccount own = new OwnAccount();
        own.sandbox = new Sandbox();
        own.configure(new Settings() {
            @Override
            public String text(String name, String otherwise) {
                return given.getOrDefault(name.substring(name.lastIndexOf('.') + 1), otherwise);
            }
        });
        return own;
    }
}
