package bouquin.documents.pdf;

import bouquin.documents.Blackout;
import bouquin.documents.Mark;
import bouquin.documents.PlateOrder;
import bouquin.documents.Progress;
import java.util.Set;

/**
 * One step that the worker is to do.
 *
 * @param source a copy of the quarantined file for CHECK, of the disarmed one for STAMP, of the leaked one for EXAMINE and COMPARE; the
 *     marked copy for PLATE
 * @param folder the worker's room, for what is made; for STAMP the copy itself, for PLATE the image, for COMPARE the master
 * @param free pages to show, from 1; empty for the proposal
 * @param skip pages that have killed a worker: not to be touched
 * @param mark for STAMP, else null
 * @param millis time after which the worker should come to an end by itself
 * @param pageMillis the same for one page
 * @param blackout for REDACT, else null
 * @param plate for PLATE, else null
 */
record Ask(
        Progress.Step step,
        String source,
        String folder,
        Set<Integer> free,
        Set<Integer> skip,
        int pagesMax,
        Mark mark,
        long millis,
        long pageMillis,
        Blackout blackout,
        PlateOrder plate) {
    /** A step that needs no more. */
    Ask(
            Progress.Step step,
            String source,
            String folder,
            Set<Integer> free,
            Set<Integer> skip,
            int pagesMax,
            Mark mark,
            long millis,
            long pageMillis) {
        this(step, source, folder, free, skip, pagesMax, mark, millis, pageMillis, null, null);
    }
}
