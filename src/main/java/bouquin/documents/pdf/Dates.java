package bouquin.documents.pdf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** When a file says that it was last worked on. */
final class Dates {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private Dates() {}

    /** @return null when it doesn't say, or says what can't be */
    static LocalDate of(PDDocumentInformation metadata, Clock clock) {
        LocalDate changed = sensible(date(metadata::getModificationDate), clock);
        return changed == null ? sensible(date(metadata::getCreationDate), clock) : changed;
    }

    private static LocalDate sensible(LocalDate date, Clock clock) {
        boolean can = date != null && !date.isBefore(FIRST) && !date.isAfter(LocalDate.now(clock));
        return can ? date : null;
    }

    private static LocalDate date(Supplier<Calendar> said) {
        try {
            Calendar found = said.get();
            return found == null ? null : LocalDate.ofInstant(found.toInstant(), ZoneOffset.UTC);
        } catch (RuntimeException oddMetadata) {
            return null;
        }
    }
}
