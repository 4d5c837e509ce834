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
    /** Name of the master with its slots in the folder of a job; not there when the document needs stamping. */
    String MASTER = "master.pdf";

    /** Name of the checked and disarmed PDF in the folder of a job. */
    String DISARMED = "disarmed.pdf";

    /** Name of the redacted PDF in the folder of a job. */
    String REDACTED = "redacted.pdf";

    /**
     * Checks, disarms, reads, previews and prepares a file, with the free pages that {@link FreePages} proposes.
     *
     * @param source the quarantined file; only read
     * @param folder an existing folder that belongs to this job; the disarmed PDF, the previews and the master are written here
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

    /**
     * Makes one buyer's copy of a document that could not take slots.
     *
     * @param disarmed the PDF that {@link #press} has written
     * @param copy written whole, or not there afterwards
     * @throws Rejected as {@link #press}, when the document is too much for the press today
     */
    Stamped stamp(Path disarmed, Mark mark, Path copy);

    /**
     * Takes what stands at some places out of a document for good, and writes the rest as a new file without a history.
     *
     * @param source the file as it was sent; only read
     * @param folder an existing folder that belongs to this job; {@link #REDACTED} is written here, whole or not at all
     * @throws Rejected as {@link #press}; {@code documents.redaction.*} when it can't be done
     */
    Redacted redact(Path source, Path folder, Blackout blackout);

    /**
     * Draws one page, {@link DrawnPage#WIDTH} pixels wide, as JPEG.
     *
     * @param pdf one that the press has written
     * @param page from 1
     * @param image written whole, or not there afterwards
     * @throws Rejected as {@link #press}, when the page can't be drawn
     */
    void draw(Path pdf, int page, Path image);
}
