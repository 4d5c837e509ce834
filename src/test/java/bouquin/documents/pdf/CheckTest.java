package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final List<String> NOWHERE = List.of(
            "/JavaScript",
            "/JS",
            "/Launch",
            "/GoToR",
            "/GoToE",
            "/SubmitForm",
            "/ImportData",
            "/OpenAction",
            "/AA",
            "/EmbeddedFiles",
            "/EF",
            "/AF",
            "/FileAttachment",
            "/RichMedia",
            "/Movie",
            "/Screen",
            "/Next",
            "app.alert",
            "cmd.exe",
            "file:",
            "javascript:");

    @TempDir
    Path folder;

    @Test
    void whatActsIsTakenFromEveryObject() throws IOException {
        check(Hostile.armed(folder.resolve("in.pdf")));
        String plain = uncompressed();
        for (String word : NOWHERE) assertFalse(plain.contains(word), word);
    }

    @Test
    void linksToTheWebAndMailStay() throws IOException {
        check(Hostile.armed(folder.resolve("in.pdf")));
        String plain = uncompressed();
        for (String target : List.of("https://example.org/a", "mailto:a@example.org", "http://example.org/next"))
            assertTrue(plain.contains(target), target);
    }

    @Test
    void aFontMayBeNamedLikeAnAction() throws IOException {
        try (Papers papers = new Papers()) {
            PDPage page = papers.page("BT /AA 12 Tf 72 400 Td (Still here.) Tj ET");
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.setItem("AA", fonts.getItem("Body"));
            check(papers.save(folder));
        }
        assertTrue(disarmedText().contains("Still here."));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused("documents.refused.empty", Files.createFile(folder.resolve("in.pdf")));
    }

    @Test
    void aTextNamedPdfIsRefused() throws IOException {
        assertRefused("documents.refused.notAPdf", Files.writeString(folder.resolve("in.pdf"), "Not a PDF at all."));
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        assertRefused("documents.refused.broken", Hostile.truncated(folder.resolve("in.pdf")));
    }

    @Test
    void aPasswordIsRefusedAndAForbiddenChangeIsNot() throws IOException {
        assertRefused("documents.refused.passwordProtected", Hostile.locked(folder.resolve("in.pdf"), "secret"));
        check(Hostile.locked(folder.resolve("owner.pdf"), ""));
        try (PDDocument open = disarmed()) {
            assertFalse(open.isEncrypted());
        }
        assertTrue(disarmedText().contains("What the page says."));
    }

    @Test
    void morePagesThanAllowedAreRefusedWithTheNumber() throws IOException {
        try (Papers papers = new Papers()) {
            for (int i = 0; i < 4; i++) papers.page(Papers.LINE);
            Rejected refused = assertRefused("documents.refused.tooManyPages", papers.save(folder), 3);
            assertEquals(List.of(3), refused.args());
            assertEquals(Rejected.Kind.TOO_LARGE, refused.kind());
        }
    }

    @Test
    void aTreeWithoutPagesIsRefused() throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE);
            papers.parentOfPages().setItem(COSName.KIDS, new COSArray());
            assertRefused("documents.refused.noPages", papers.save(folder));
        }
    }

    @Test
    void aTreeInACircleThatLiesAboutItsCountIsLaidFlat() throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE);
            COSDictionary root = papers.parentOfPages();
            root.getCOSArray(COSName.KIDS).add(root);
            root.setInt(COSName.COUNT, 1_000_000_000);
            assertEquals(1, check(papers.save(folder)).pages());
        }
    }

    @Test
    void aPageThatStandsTwiceBecomesTwoPages() throws IOException {
        try (Papers papers = new Papers()) {
            PDPage page = papers.page(Papers.LINE);
            COSDictionary root = papers.parentOfPages();
            root.getCOSArray(COSName.KIDS).add(page.getCOSObject());
            root.setInt(COSName.COUNT, 2);
            assertEquals(2, check(papers.save(folder)).pages());
        }
        try (PDDocument result = disarmed()) {
            assertTrue(result.getPage(0).getCOSObject() != result.getPage(1).getCOSObject());
        }
    }

    @Test
    void aPageOfNoSizeIsRefusedWithItsNumber() throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE);
            papers.page(new PDRectangle(0.5f, 800), papers.stream(Papers.LINE));
            assertEquals(
                    List.of(2),
                    assertRefused("documents.refused.pageSize", papers.save(folder))
                            .args());
        }
    }

    @Test
    void whatWasFilledIntoAFormStaysVisibleAndTheFieldGoes() throws IOException {
        check(filledForm());
        assertTrue(disarmedText().contains("Aline"));
        try (PDDocument result = disarmed()) {
            assertTrue(result.getPage(0).getAnnotations().isEmpty());
            assertFalse(result.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM));
        }
    }

    @Test
    void nothingHalfWrittenStaysBehind() throws IOException {
        assertRefused("documents.refused.broken", Hostile.truncated(folder.resolve("in.pdf")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("in.pdf"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private Path filledForm() throws IOException {
        try (Papers papers = new Papers()) {
            PDPage page = papers.page(Papers.LINE);
            PDAcroForm form = new PDAcroForm(papers.document);
            papers.document.getDocumentCatalog().setAcroForm(form);
            form.setDefaultResources(papers.resources());
            PDTextField field = new PDTextField(form);
            field.setPartialName("name");
            field.setDefaultAppearance("/Body 12 Tf");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(72, 600, 200, 20));
            widget.setPage(page);
            page.getCOSObject().setItem(COSName.ANNOTS, Hostile.array(widget.getCOSObject()));
            form.getFields().add(field);
            form.getCOSObject().setItem(COSName.FIELDS, Hostile.array(field.getCOSObject()));
            field.setValue("Aline");
            return papers.save(folder);
        }
    }

    private Checked check(Path source) throws IOException {
        return check(source, 2_000);
    }

    private Checked check(Path source, int pagesMax) throws IOException {
        return Check.run(new Ask(
                Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), pagesMax, null, 20_000, 0));
    }

    private Rejected assertRefused(String code, Path source) {
        return assertRefused(code, source, 2_000);
    }

    private Rejected assertRefused(String code, Path source, int pagesMax) {
        Rejected refused = assertThrows(Rejected.class, () -> check(source, pagesMax));
        assertEquals(code, refused.code());
        return refused;
    }

    private PDDocument disarmed() throws IOException {
        return Loader.loadPDF(folder.resolve(Press.DISARMED).toFile());
    }

    private String disarmedText() throws IOException {
        try (PDDocument document = disarmed()) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String uncompressed() throws IOException {
        Path plain = folder.resolve("plain.pdf");
        try (PDDocument document = disarmed()) {
            document.save(plain.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return Files.readString(plain, StandardCharsets.ISO_8859_1);
    }
}
