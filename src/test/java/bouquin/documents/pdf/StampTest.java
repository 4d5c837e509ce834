package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Stamped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    private static final Mark MARK =
            new Mark("Zoë Müller", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");

    @TempDir
    Path folder;

    private final Papers papers = new Papers();

    @AfterEach
    void close() throws IOException {
        papers.close();
    }

    @Test
    void aStampedCopySaysOnEveryPageWhoseItIs() throws IOException {
        for (int i = 0; i < 12; i++) papers.bookmark("Chapter " + i, papers.page(Papers.LINE));
        assertMarked(papers.save(folder));
    }

    @Test
    void evenContentThatSwallowsEverythingBehindItIsStamped() throws IOException {
        papers.page(Papers.LINE);
        papers.page(Papers.LINE + "(a string without an end");
        papers.page(Papers.LINE + "/P BMC q BT (a string without an end").setRotation(90);
        assertMarked(papers.save(folder));
    }

    @Test
    void whatIsNoPdfIsRefusedAndLeavesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("paper.pdf"), "Dear reader");
        Path copy = folder.resolve("copy.pdf");
        assertThrows(IOException.class, () -> Stamp.stamp(text, MARK, copy));
        assertFalse(Files.exists(copy));
    }

    private void assertMarked(Path paper) throws IOException {
        Path copy = folder.resolve("copy.pdf");
        Stamped stamped = Stamp.stamp(paper, MARK, copy);
        assertEquals(Files.size(copy), MarkedCopy.stamped(copy, stamped, MARK).length());
        try (PDDocument before = Loader.loadPDF(paper.toFile());
                PDDocument after = Loader.loadPDF(copy.toFile())) {
            assertEquals(before.getNumberOfPages(), after.getNumberOfPages());
            assertEquals(List.of(), LegibleMark.doubts(after, MARK.holder(), MARK.code(), "What the page says."));
        }
    }
}
