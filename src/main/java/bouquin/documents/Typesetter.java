package bouquin.documents;

import java.nio.file.Path;

/** Sets text of ours as a PDF with outline, metadata and page numbers. */
public interface Typesetter {
    /**
     * Writes a PDF of A4 pages; a {@link Manuscript#isBook book} gets a title page and contents.
     *
     * @param out written anew
     * @throws java.io.UncheckedIOException when the file can't be written
     */
    void typeset(Manuscript manuscript, Path out);
}
