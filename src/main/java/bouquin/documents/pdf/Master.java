package bouquin.documents.pdf;

import bouquin.documents.Manifest;
import bouquin.documents.Preparation;
import bouquin.documents.Slot;
import bouquin.documents.pdf.MarkedPages.SlotStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the master of a document, once: the same document with empty slots for a buyer's mark. The gate then compares a trial copy
 * with the original. When a page's content swallows the mark, each page's content is locked into a form of its own, as in
 * {@link Stamp}; whoever has doubts then stamps.
 */
public final class Master {
    private Master() {}

    /**
     * Prepares a PDF that was checked and disarmed. Run it in the worker: it reads all of the document.
     *
     * @param master where the master goes; it does not exist afterwards when the document needs stamping
     * @throws IOException when the master can not be deleted; a document that can't be prepared is an answer, not an error
     */
    public static Preparation prepare(Path disarmed, Path master) throws IOException {
        Preparation plain = prepare(disarmed, master, document -> {});
        if (!plain.needsStamping()) return plain;
        Preparation locked = prepare(disarmed, master, LockedContent::lock);
        return locked.needsStamping() ? plain : locked;
    }

    private static Preparation prepare(Path disarmed, Path master, Stamp.Change first) throws IOException {
        try {
            Written written = write(disarmed, master, first);
            List<String> doubts = new Gate(disarmed, first, master, written.manifest(), written.frames()).doubts();
            if (doubts.isEmpty()) return new Preparation(written.manifest(), doubts);
            Files.delete(master);
            return new Preparation(null, doubts);
        } catch (IOException | RuntimeException | StackOverflowError odd) {
            Files.deleteIfExists(master);
            return new Preparation(null, List.of("it can't be rewritten: " + odd));
        }
    }

    private record Written(Manifest manifest, List<PageFrame> frames) {}

    private static Written write(Path disarmed, Path master, Stamp.Change first) throws IOException {
        List<PageFrame> frames = frames(disarmed);
        try (PDDocument document = Opening.open(disarmed)) {
            document.setAllSecurityToBeRemoved(document.isEncrypted());
            int pages = document.getNumberOfPages();
            first.make(document);
            List<SlotStream> streams = MarkedPages.in(document, frames, (kind, page) -> MarkText.blank(kind));
            SlotRun.save(streams, document, master);
            List<Slot> slots = SlotRun.find(streams, master);
            Manifest manifest = new Manifest(Files.size(master), Sha256.of(master), pages, slots);
            return new Written(manifest, frames);
        }
    }

    /** Of a document of its own: reading completes objects in memory, and what is saved must be what was handed in. */
    private static List<PageFrame> frames(Path disarmed) throws IOException {
        try (PDDocument document = Opening.open(disarmed)) {
            return FreeEdge.frames(document);
        }
    }
}
