package bouquin.documents;

import bouquin.kernel.Rejected;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns one quarantined PDF into what the shop needs. Calls block until the work is done; each is safe to repeat after a
 * crash, as it writes the same files again. A hostile or broken file never harms the caller's JVM.
 */
public interface Press {
    /** Name of the checked and disarmed PDF in the folder of a job. */
    String DISARMED = "disarmed.pdf";

    /**
     * Checks, disarms, reads and previews a file, with the free pages that {@link FreePages} proposes.
     *
     * @param source the quarantined file; only read
     * @param folder an existing folder that belongs to this job; the disarmed PDF and the previews are written here
     * @param progress told of each step as it goes, on the calling thread
     * @throws Rejected {@code documents.refused.*}, which says why the file can't be sold and how to mend it
     */
    Pressed press(Path source, Path folder, Consumer<Progress> progress);

    /**
     * Makes the previews again, after the seller chose other free pages. Older previews in the folder are removed.
     *
     * @param folder a folder that {@link #press} has filled
     * @param free page numbers from 1
     * @throws Rejected as {@link #press}
     */
    Previews preview(Path folder, Set<Integer> free, Consumer<Progress> progress);
}
