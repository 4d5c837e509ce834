package bouquin.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Book(String title, int pages, Money price) {}

    @Test
    void aBookIsReadAsItWasWritten() {
        Book book = new Book("Les quais", 12, Money.parse("9.90", Money.EUR));

        assertEquals(book, Json.read(Json.write(book), Book.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":17}",
                "{\"title\":true}",
                "{\"pages\":\"12\"}",
                "{\"pages\":1.5}",
                "{\"pages\":null}",
                "{\"author\":\"Zoë\"}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{} {}"
            })
    void whatNobodyMeantIsNotGuessed(String json) {
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readValue(json, Book.class));
    }
}
