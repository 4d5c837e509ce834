package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingBodyTest {
    @Test
    void aBodySaysWhatItSaysAndNothingElse() {
        ListingBody body = Json.read(
                "{\"title\":\"Droit\",\"abstract\":\"Arrêts\",\"price\":{\"amount\":\"9.90\",\"currency\":\"EUR\"},"
                        + "\"level\":\"MASTER\",\"freePages\":[2,1]}",
                ListingBody.class);
        assertEquals(Money.eur(990), body.price());
        assertEquals("Arrêts", body.details().summary());
        assertNull(body.details().tags());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"price\":9.90}",
                "{\"price\":\"9.90\"}",
                "{\"price\":{\"amount\":\"NaN\",\"currency\":\"EUR\"}}",
                "{\"price\":{\"amount\":\"0.001\",\"currency\":\"EUR\"}}",
                "{\"price\":{\"amount\":\"1e9\",\"currency\":\"EUR\"}}",
                "{\"price\":{\"amount\":\"1\",\"currency\":\"nonsense\"}}",
                "{\"level\":\"GENIUS\"}",
                "{\"level\":0}",
                "{\"tags\":\"one\"}",
                "{\"freePages\":[\"1\"]}",
                "{\"title\":7}",
                "{\"unknown\":1}"
            })
    void whatIsNotMeantThatWayIsNotRead(String json) {
        assertThrows(IllegalStateException.class, () -> Json.read(json, ListingBody.class));
    }
}
