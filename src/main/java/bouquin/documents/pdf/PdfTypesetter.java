package bouquin.documents.pdf;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Typesetter;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Typesets with PDFBox. Safe for threads. */
public final class PdfTypesetter implements Typesetter {
    private static final float ROOM_AFTER_HEADING = 60;

    @Override
    public void typeset(Manuscript manuscript, Path out) {
        try (PDDocument document = new PDDocument()) {
            describe(document, manuscript);
            set(document, manuscript);
            document.save(out.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("can't typeset " + out, unwritable);
        }
    }

    private static void describe(PDDocument document, Manuscript manuscript) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(manuscript.title());
        about.setAuthor(manuscript.author());
        about.setProducer("Bouquin");
        document.getDocumentCatalog().setLanguage(manuscript.language());
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(view);
    }

    private static void set(PDDocument document, Manuscript manuscript) throws IOException {
        boolean asBook = manuscript.isBook();
        Faces faces = new Faces(document);
        Color accent = new Color(manuscript.cover().rgb());
        if (asBook) CoverPage.draw(document, faces, manuscript);
        try (Sheets sheets = new Sheets(document, faces, accent)) {
            if (!asBook) title(sheets, manuscript);
            List<Entry> entries = sections(sheets, manuscript, asBook);
            if (asBook) new Contents(document, faces, accent, manuscript.language()).insert(entries);
            Contents.outline(document, entries);
            sheets.number(asBook ? 1 : 0, manuscript.title());
        }
    }

    private static void title(Sheets sheets, Manuscript manuscript) throws IOException {
        sheets.beginBelowHead(manuscript);
        sheets.set(manuscript.title(), Style.SHORT_TITLE, 0);
        sheets.set(manuscript.author(), Style.AUTHOR, 0);
        if (!manuscript.summary().isBlank()) sheets.set(manuscript.summary(), Style.SUMMARY, 0);
    }

    private static List<Entry> sections(Sheets sheets, Manuscript manuscript, boolean asBook) throws IOException {
        Blocks blocks = new Blocks(sheets, manuscript.language());
        List<Entry> entries = new ArrayList<>();
        for (Section section : manuscript.sections()) {
            entries.add(heading(sheets, section, asBook));
            for (Block block : section.blocks()) blocks.set(block);
        }
        return entries;
    }

    private static Entry heading(Sheets sheets, Section section, boolean asBook) throws IOException {
        Style style = Style.heading(section.level());
        if (section.level() == 1 && asBook) sheets.beginChapter();
        else sheets.need(style.before() + style.leading() + ROOM_AFTER_HEADING);
        if (section.level() == 1 && !asBook) sheets.space(Style.SECTION.before());
        sheets.set(section.heading(), section.level() == 1 ? style.in(sheets.accent) : style, 0);
        return new Entry(section.heading(), section.level(), sheets.page());
    }

    /** A heading where it came to stand. */
    record Entry(String heading, int level, PDPage page) {}
}
