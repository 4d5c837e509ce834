package bouquin.documents;

import bouquin.kernel.Text;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one buyer's copy carries.
 *
 * @param holder the name as the buyer wrote it; any text, also ""
 * @param code the short purchase code that people read out: 4 to 24 of A-Z, 0-9 and "-"
 * @param date of the purchase
 * @param locale of the words around the name
 * @param copyId names this copy and nothing else: 8 to 64 characters of a-z, A-Z, 0-9 and "-"
 */
public record Mark(String holder, String code, LocalDate date, Locale locale, String copyId) {
    public Mark {
        holder = Text.line(holder);
        if (!code.matches("[A-Z0-9-]{4,24}")) throw new IllegalArgumentException("purchase code: " + code);
        if (!copyId.matches("[A-Za-z0-9-]{8,64}")) throw new IllegalArgumentException("copy id: " + copyId);
    }
}
