package bouquin.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Makes the content of each page one form that the page draws: what it leaves open ends with it (ISO 32000-1, 8.10). */
final class LockedContent {
    private static final byte[] DRAW = "/Page Do\n".getBytes(StandardCharsets.US_ASCII);

    private LockedContent() {}

    static void lock(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary forms = new COSDictionary(), resources = new COSDictionary();
            forms.setItem(COSName.getPDFName("Page"), form(document, page));
            resources.setItem(COSName.XOBJECT, forms);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.setContents(new PDStream(document, new ByteArrayInputStream(DRAW)));
        }
    }

    private static COSStream form(PDDocument document, PDPage page) throws IOException {
        List<COSBase> streams = PageContent.streams(page);
        COSStream form = document.getDocument().createCOSStream();
        if (streams.size() == 1) copy((COSStream) PageContent.resolved(streams.get(0)), form);
        else join(streams, form);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        PDRectangle box = page.getMediaBox();
        form.setItem(COSName.BBOX, box.getCOSArray());
        COSBase resources = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        form.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : resources);
        return form;
    }

    /** As it is packed: what is damaged is damaged in the same way. */
    private static void copy(COSStream from, COSStream form) throws IOException {
        for (COSName key : List.of(COSName.FILTER, COSName.DECODE_PARMS))
            if (from.containsKey(key)) form.setItem(key, from.getItem(key));
        try (InputStream in = from.createRawInputStream();
                OutputStream out = form.createRawOutputStream()) {
            in.transferTo(out);
        }
    }

    private static void join(List<COSBase> streams, COSStream form) throws IOException {
        try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            for (COSBase stream : streams)
                try (InputStream in = ((COSStream) PageContent.resolved(stream)).createInputStream()) {
                    in.transferTo(out);
                    out.write('\n');
                }
        }
    }
}
