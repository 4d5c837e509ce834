package bouquin.traces;

import bouquin.documents.Displacement;
import java.util.Set;

/**
 * What one page of a leaked file gives away.
 *
 * @param number in the file, from 1
 * @param original which page of the document it is, from 1; 0 when that is not known
 * @param shift null when none was found
 * @param codes purchase codes that can be read on it
 * @param seenOnly the codes were read from a picture of the page
 */
record PageSign(int number, int original, Displacement shift, Set<String> codes, boolean seenOnly) {
    PageSign {
        codes = Set.copyOf(codes);
    }

    boolean isShifted() {
        return original > 0 && shift != null;
    }
}
