package bouquin.documents.pdf;

import bouquin.documents.Engraver.Engraving;
import bouquin.documents.Mark;
import bouquin.documents.Slot;
import bouquin.documents.Stamped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The way of the few documents that can't take slots: the whole file is written anew for each copy, with the same mark.
 * When a page's content swallows the mark, each page's content is first locked into a form of its own, where nothing that it
 * leaves open reaches the mark.
 */
public final class Stamp {
    private Stamp() {}

    /**
     * Stamps all pages. Run it in the worker.
     *
     * @throws IOException when the document can't be read or written; nothing is left behind then
     */
    public static Stamped stamp(Path disarmed, Mark mark, Path copy) throws IOException {
        try {
            write(disarmed, mark, copy, document -> {});
            if (!isLegible(copy, mark)) write(disarmed, mark, copy, LockedContent::lock);
            return new Stamped(Files.size(copy), Sha256.of(copy), mark.copyId());
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(copy);
            throw broken;
        }
    }

    /** What is done to a document before the mark is put on. */
    interface Change {
        void make(PDDocument document) throws IOException;
    }

    private static void write(Path disarmed, Mark mark, Path copy, Change first) throws IOException {
        try (PDDocument document = Loader.loadPDF(disarmed.toFile());
                OutputStream out = Files.newOutputStream(copy)) {
            document.setAllSecurityToBeRemoved(document.isEncrypted());
            Engraving engraving = new MarkText().engrave(mark, document.getNumberOfPages());
            List<PageFrame> frames = FreeEdge.frames(document);
            first.make(document);
            MarkedPages.in(
                    document, frames, (kind, page) -> engraving.fill(new Slot(kind, page, 0, MarkText.length(kind))));
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static boolean isLegible(Path copy, Mark mark) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            return LegibleMark.doubts(document, mark.code()).isEmpty();
        } catch (StackOverflowError formsInsideThemselves) {
            return false;
        }
    }
}
