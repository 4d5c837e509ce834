package bouquin.invoices;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class SellerTaxesTest {
    @Test
    void aPrivatePersonNeedsNoMoreThanANameAndACountry() {
        assertDoesNotThrow(
                () -> taxes(SellerPosition.PRIVATE, "Camille", "", "DE", "", "").check());
        assertEquals(List.of("name"), faults(taxes(SellerPosition.PRIVATE, " ", "", "DE", "", "")));
        assertEquals(List.of("country"), faults(taxes(SellerPosition.PRIVATE, "Camille", "", "XX", "", "")));
        assertEquals(List.of("name"), faults(taxes(SellerPosition.PRIVATE, "n".repeat(201), "", "FR", "", "")));
    }

    @Test
    void aFrenchBusinessNeedsTheNumbersThatBelongTogether() {
        assertDoesNotThrow(
                () -> taxes(SellerPosition.REGISTERED_FR, "Atelier", "3 quai", "FR", "100 000 009", "fr 88 100 000 009")
                        .check());
        assertEquals(
                List.of("siren", "vatNumber"),
                faults(taxes(SellerPosition.REGISTERED_FR, "Atelier", "3 quai", "FR", "100000008", "FR88100000008")));
        assertEquals(
                List.of("vatNumber"),
                faults(taxes(SellerPosition.REGISTERED_FR, "Atelier", "3 quai", "FR", "100000009", "FR11999999998")));
        assertDoesNotThrow(() -> taxes(SellerPosition.FRANCHISE, "Atelier", "3 quai", "FR", "100000009", "")
                .check());
    }

    @Test
    void aBusinessOfAnotherMemberStateHasANumberOfItsCountry() {
        assertDoesNotThrow(() -> taxes(SellerPosition.REGISTERED_EU, "Werkstatt", "1 Weg", "DE", "", "DE123456789")
                .check());
        assertDoesNotThrow(() -> taxes(SellerPosition.REGISTERED_EU, "Ergo", "1 Odos", "GR", "", "EL123456789")
                .check());
        assertEquals(
                List.of("vatNumber"),
                faults(taxes(SellerPosition.REGISTERED_EU, "Werkstatt", "1 Weg", "DE", "", "IT123456789")));
        assertTrue(faults(taxes(SellerPosition.REGISTERED_EU, "Atelier", "3 quai", "FR", "", "FR88100000009"))
                .contains("country"));
        assertEquals(
                List.of("vatNumber"),
                faults(taxes(SellerPosition.REGISTERED_EU, "Shop", "1 Road", "GB", "", "GB123456789")));
    }

    @Test
    void nothingSaidIsToldFieldByField() {
        assertEquals(
                List.of("position", "name", "country"),
                faults(new SellerTaxes(null, null, null, null, null, null, null, null)));
    }

    private static SellerTaxes taxes(
            SellerPosition position, String name, String street, String country, String siren, String vatNumber) {
        String city = street.isEmpty() ? "" : "Brest";
        return new SellerTaxes(
                position, name, street, street.isEmpty() ? "" : "29200", city, country, siren, vatNumber);
    }

    private static List<String> faults(SellerTaxes taxes) {
        return assertThrows(Rejected.class, taxes::check).faults().stream()
                .map(Rejected.Fault::field)
                .toList();
    }
}
