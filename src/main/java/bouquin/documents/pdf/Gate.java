package bouquin.documents.pdf;

import bouquin.documents.Engraver;
import bouquin.documents.Manifest;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.PageShift;
import bouquin.documents.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Compares a trial copy with the original before anything is sold: same structure, same content, same images, a legible mark. */
final class Gate {
    static final Mark TRIAL = new Mark(
            "Zoë Müller-Ångström Ελένη Щербакова",
            "GATE-7K3M-9Q2T",
            LocalDate.of(2026, 1, 1),
            Locale.ENGLISH,
            "00000000000000000000000000");

    private final Path original;
    private final Stamp.Change first;
    private final Path master;
    private final Manifest manifest;
    private final List<PageFrame> frames;

    /** @param first what the press did to the original before it put the mark on, which no structure can tell from damage */
    Gate(Path original, Stamp.Change first, Path master, Manifest manifest, List<PageFrame> frames) {
        this.original = original;
        this.first = first;
        this.master = master;
        this.manifest = manifest;
        this.frames = frames;
    }

    /** Why the master must not be sold; empty when it may. */
    List<String> doubts() throws IOException {
        Path trial = master.resolveSibling(master.getFileName() + ".trial");
        try {
            write(trial);
            List<String> doubts = new ArrayList<>(structure(trial));
            if (doubts.isEmpty()) doubts.addAll(looks(trial));
            if (doubts.isEmpty()) doubts.addAll(Qpdf.doubts(original, trial));
            return doubts;
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    /** On files that were just opened: reading and drawing complete fonts and the like in memory. */
    private List<String> structure(Path trial) throws IOException {
        try (PDDocument before = Opening.open(original);
                PDDocument after = Opening.open(trial)) {
            first.make(before);
            return SameStructure.doubts(before, after);
        }
    }

    private List<String> looks(Path trial) throws IOException {
        try (PDDocument before = Opening.open(original);
                PDDocument after = Opening.open(trial)) {
            List<String> unread = LegibleMark.doubts(after, TRIAL.holder(), TRIAL.code());
            return unread.isEmpty() ? SameImages.doubts(before, after, frames) : unread;
        }
    }

    private void write(Path trial) throws IOException {
        MarkedCopy copy = MarkedCopy.spliced(master, manifest, TRIAL, Gate::unshifted);
        try (OutputStream out = Files.newOutputStream(trial)) {
            copy.writeTo(out, 0, copy.length());
        }
    }

    /** With shifted content no two images would be equal. */
    static Engraver.Engraving unshifted(Mark mark, int pages) {
        Engraver.Engraving engraving = new MarkText().engrave(mark, pages);
        byte[] still = MarkText.shift(new PageShift(0, 0));
        return slot -> slot.kind() == Slot.Kind.SHIFT ? still : engraving.fill(slot);
    }
}
