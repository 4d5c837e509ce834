package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that mean harm, or mean well and are broken; made here, so that no test depends on found ones. */
final class Hostile {
    private Hostile() {}

    /** A page full of actions, attachments and media, and a catalog to match. */
    static Path armed(Path file) throws IOException {
        try (Papers papers = new Papers()) {
            PDPage page = papers.page(Papers.LINE);
            COSDictionary catalog = papers.document.getDocumentCatalog().getCOSObject();
            catalog.setItem("OpenAction", script("app.alert(1)"));
            catalog.setItem("AA", dictionary("WC", script("app.alert(2)")));
            catalog.setItem("Names", names());
            catalog.setItem("AF", array(attachment()));
            page.getCOSObject().setItem("AA", dictionary("O", script("app.alert(3)")));
            page.getCOSObject().setItem("Annots", annotations());
            return save(papers.document, file);
        }
    }

    private static COSDictionary names() {
        COSDictionary names = dictionary("JavaScript", dictionary("Names", array(string("x"), script("app.alert(4)"))));
        names.setItem("EmbeddedFiles", dictionary("Names", array(string("a.exe"), attachment())));
        return names;
    }

    private static COSArray annotations() {
        return array(
                link(action("Launch", "F", string("cmd.exe"))),
                link(action("GoToR", "F", string("\\\\server\\share\\a.pdf"))),
                link(action("GoToE", "T", new COSDictionary())),
                link(action("SubmitForm", "F", string("https://example.org/"))),
                link(action("ImportData", "F", string("data.fdf"))),
                link(action("URI", "URI", string("file:///etc/passwd"))),
                link(action("URI", "URI", string("javascript:alert(1)"))),
                link(chained()),
                annotation("FileAttachment", "FS", attachment()),
                annotation("RichMedia", "RichMediaContent", new COSDictionary()),
                annotation("Movie", "Movie", new COSDictionary()),
                annotation("Screen", "MK", new COSDictionary()),
                link(action("URI", "URI", string("https://example.org/a"))),
                link(action("URI", "URI", string("mailto:a@example.org"))));
    }

    private static COSDictionary chained() {
        COSDictionary action = action("URI", "URI", string("http://example.org/next"));
        action.setItem("Next", script("app.alert(5)"));
        return action;
    }

    static COSDictionary link(COSDictionary action) {
        return annotation("Link", "A", action);
    }

    private static COSDictionary annotation(String subtype, String key, COSBase value) {
        COSDictionary annotation = dictionary(key, value);
        annotation.setName("Type", "Annot");
        annotation.setName("Subtype", subtype);
        annotation.setItem("Rect", array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.get(9), COSInteger.get(9)));
        return annotation;
    }

    private static COSDictionary attachment() {
        COSDictionary file = dictionary("EF", dictionary("F", new COSDictionary()));
        file.setName("Type", "Filespec");
        return file;
    }

    static COSDictionary script(String code) {
        return action("JavaScript", "JS", string(code));
    }

    static COSDictionary action(String kind, String key, COSBase value) {
        COSDictionary action = dictionary(key, value);
        action.setName("S", kind);
        return action;
    }

    static COSDictionary dictionary(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    static COSString string(String text) {
        return new COSString(text);
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        Arrays.asList(items).forEach(array::add);
        return array;
    }

    /** @param user the password to open it, or "" when only changing it is forbidden */
    static Path locked(Path file, String user) throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE);
            papers.document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            return save(papers.document, file);
        }
    }

    /** Forms that draw each other without end. */
    static Path circular(Path file) throws IOException {
        try (Papers papers = new Papers()) {
            PDPage page = papers.page("/Fm Do");
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary form = papers.stream("/Fm Do ".repeat(20));
            form.setName("Type", "XObject");
            form.setName("Subtype", "Form");
            form.setItem("BBox", array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.get(9), COSInteger.get(9)));
            form.setItem("Resources", resources);
            resources.setItem("XObject", dictionary("Fm", new COSObject(form)));
            return save(papers.document, file);
        }
    }

    /** An image that claims more pixels than a worker can hold, behind so many plain pages. */
    static Path bomb(Path file, int pagesBefore) throws IOException {
        try (Papers papers = new Papers()) {
            for (int i = 0; i < pagesBefore; i++) papers.page(Papers.LINE);
            PDPage page = papers.page("500 0 0 500 0 0 cm /Im Do");
            COSDictionary image = papers.stream("");
            image.setName("Subtype", "Image");
            image.setInt("Width", 30_000);
            image.setInt("Height", 30_000);
            image.setInt("BitsPerComponent", 8);
            image.setName("ColorSpace", "DeviceRGB");
            page.getResources().getCOSObject().setItem("XObject", dictionary("Im", new COSObject(image)));
            return save(papers.document, file);
        }
    }

    static Path truncated(Path file) throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(3), file);
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    }

    static Path save(PDDocument document, Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }
}
