package bouquin.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "notes.pdf|attachment; filename=\"notes.pdf\"; filename*=UTF-8''notes.pdf",
                "Été à Paris.pdf|attachment; filename=\"Ete a Paris.pdf\"; filename*=UTF-8''%C3%89t%C3%A9%20%C3%A0%20Paris.pdf",
                "a\"b;c%.pdf|attachment; filename=\"a_b_c_.pdf\"; filename*=UTF-8''a%22b%3Bc%25.pdf",
                "../x.pdf|attachment; filename=\".._x.pdf\"; filename*=UTF-8''.._x.pdf",
                "книга.pdf|attachment; filename=\"_____.pdf\"; filename*=UTF-8''%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0.pdf",
            })
    void theNameIsWrittenTwiceSoThatEveryReaderFindsOne(String name, String header) {
        assertEquals(header, Attachment.disposition(name));
    }
}
