package bouquin.traces;

import bouquin.licensing.LicenceId;
import java.util.List;

/**
 * A purchase code that can be read in the leaked file.
 *
 * @param licenceId whose it is, null when no licence has it
 * @param pages of the leaked file, from 1
 * @param contradicted the shifts of these pages are not those of that licence's copies, or the pages are not of its document
 */
public record TraceCode(String code, LicenceId licenceId, List<Integer> pages, boolean seenOnly, boolean contradicted) {
    public TraceCode {
        pages = List.copyOf(pages);
    }

    /** The pages as people write them; "" when it stands in the metadata only. */
    public String ranges() {
        return PageRanges.of(pages);
    }
}
