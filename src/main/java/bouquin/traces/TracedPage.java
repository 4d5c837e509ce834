package bouquin.traces;

import bouquin.documents.Displacement;
import bouquin.documents.DocumentId;
import bouquin.licensing.LicenceId;
import java.util.List;

/**
 * A page of the leaked file.
 *
 * @param number from 1
 * @param document null when it is not known
 * @param original which page of the document it is, from 1; 0 when it is not known
 * @param likeness of the two, 0 to 1
 * @param shift null when none could be read
 * @param agrees the licences that were named and whose shift it is
 */
public record TracedPage(
        int number,
        DocumentId document,
        int original,
        double likeness,
        Displacement shift,
        List<String> codes,
        List<LicenceId> agrees) {
    public TracedPage {
        codes = List.copyOf(codes);
        agrees = List.copyOf(agrees);
    }

    /** Whether it says anything about a copy. */
    public boolean speaks() {
        return !codes.isEmpty() || !agrees.isEmpty();
    }
}
