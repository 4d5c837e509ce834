package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final PDDocumentInformation metadata = new PDDocumentInformation();

    @Test
    void theLastChangeIsProposedAndElseTheBeginning() {
        assertNull(Dates.of(metadata, NOW));
        metadata.setCreationDate(new GregorianCalendar(2025, 4, 2));
        assertEquals(LocalDate.of(2025, 5, 2), Dates.of(metadata, NOW));
        metadata.setModificationDate(new GregorianCalendar(2026, 2, 3));
        assertEquals(LocalDate.of(2026, 3, 3), Dates.of(metadata, NOW));
    }

    @Test
    void whatCantBeIsNotProposed() {
        metadata.setModificationDate(new GregorianCalendar(2031, 2, 3));
        metadata.setCreationDate(new GregorianCalendar(1904, 0, 1));
        assertNull(Dates.of(metadata, NOW));
        metadata.setCustomMetadataValue("ModDate", "D:tomorrow");
        assertNull(Dates.of(metadata, NOW));
    }
}
