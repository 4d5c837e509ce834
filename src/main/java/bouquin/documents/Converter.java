package bouquin.documents;

import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Path;

/** The port to an office program that turns its files into PDFs. A hostile file never harms the caller's JVM. */
public interface Converter {
    /** Whether there is such a program; without one only PDFs are taken in. */
    boolean isThere();

    /**
     * Blocks until the file is converted, or given up for too long.
     *
     * @param source the file as it was sent, only read
     * @param kind what it is; anything but a PDF
     * @param pdf written whole, or not there afterwards
     * @throws Rejected {@code documents.refused.office*}, which says why not and what to do
     * @throws IOException when the disk fails
     */
    void convert(Path source, FileKind kind, Path pdf) throws IOException;
}
