package bouquin.documents;

import bouquin.kernel.Rejected;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Looks for marks in files that came from elsewhere. Calls block; a hostile or broken file never harms the caller's JVM. */
public interface Examiner {
    /**
     * What can be read without knowing which document it is.
     *
     * @param leaked only read
     * @throws Rejected {@code documents.refused.*} when it can't be opened or asks for too much
     */
    Examination examine(Path leaked, Consumer<Progress> progress);

    /**
     * Finds the pages of a document in the file and measures how far their content stands from where the document has it. Tools that
     * rewrite a PDF round its numbers, so the document is put through those that are installed as well, and the closest is told.
     *
     * @param master the document without a mark
     * @throws Rejected as {@link #examine}
     */
    Comparison compare(Path leaked, Path master, Consumer<Progress> progress);
}
