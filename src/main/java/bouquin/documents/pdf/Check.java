package bouquin.documents.pdf;

import bouquin.documents.Press;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The first step: is this a document that can be sold, and nothing but a document? */
final class Check {
    private Check() {}

    /**
     * Writes the disarmed file, whole or not at all.
     *
     * @throws bouquin.kernel.Rejected when the file can't be sold
     */
    static Checked run(Ask ask) throws IOException {
        Path folder = Path.of(ask.folder());
        Path partial = folder.resolve(Press.DISARMED + ".part");
        try (PDDocument document = Opening.stranger(Path.of(ask.source()))) {
            Checked checked = disarm(document, ask.pagesMax(), Deadline.inMillis(ask.millis()));
            document.save(partial.toFile(), Conformance.of(document).compression(document));
            Files.move(partial, folder.resolve(Press.DISARMED), StandardCopyOption.ATOMIC_MOVE);
            return checked;
        } catch (Rejected | Deadline.Passed refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.broken();
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static Checked disarm(PDDocument document, int pagesMax, Deadline deadline) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        if (trailer.getCOSDictionary(COSName.ROOT) == null) throw Refusals.broken();
        if (document.isEncrypted()) document.setAllSecurityToBeRemoved(true);
        int pages = PageTree.flatten(document, pagesMax);
        PageBoxes.check(document);
        boolean signed = Forms.takeOff(document);
        Annotations.settle(document);
        for (PDPage page : document.getPages()) Allowed.only(Allowed.IN_PAGES, page.getCOSObject());
        Disarming.of(trailer, deadline);
        Conformance.of(document).giveProfile(document);
        return new Checked(pages, signed);
    }
}
