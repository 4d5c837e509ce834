package bouquin.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** A page's content streams as they lie in the file, and forms drawn behind them. */
final class PageContent {
    private PageContent() {}

    static List<COSBase> streams(PDPage page) {
        COSBase item = page.getCOSObject().getItem(COSName.CONTENTS);
        COSBase own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (own instanceof COSStream) return List.of(item);
        List<COSBase> streams = new ArrayList<>();
        if (own instanceof COSArray array)
            for (int i = 0; i < array.size(); i++)
                if (array.getObject(i) instanceof COSStream) streams.add(array.get(i));
        return streams;
    }

    static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    /** Draws forms, each in its place, behind whatever the content leaves open. */
    static void append(PDDocument document, PDPage page, List<COSStream> forms, List<String> places)
            throws IOException {
        Balance balance = Balance.of(page);
        COSDictionary names = new COSDictionary();
        StringBuilder draw = new StringBuilder(balance.closing());
        COSDictionary resources = resources(page, names);
        for (int i = 0; i < forms.size(); i++) {
            String name = free(names, "BqW" + i);
            names.setItem(COSName.getPDFName(name), forms.get(i));
            draw.append("q ").append(places.get(i)).append(" cm /").append(name).append(" Do Q\n");
        }
        COSArray contents = new COSArray();
        contents.add(stream(document, balance.opening()));
        streams(page).forEach(contents::add);
        contents.add(stream(document, draw.toString()));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    /** The page's resources with objects of its own to name; other pages may share the old ones. */
    private static COSDictionary resources(PDPage page, COSDictionary objects) {
        COSBase found = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        COSDictionary all = found instanceof COSDictionary own ? new COSDictionary(own) : new COSDictionary();
        COSDictionary present = all.getCOSDictionary(COSName.XOBJECT);
        if (present != null) objects.addAll(present);
        all.setItem(COSName.XOBJECT, objects);
        return all;
    }

    private static String free(COSDictionary names, String wish) {
        String name = wish;
        for (int i = 1; names.containsKey(COSName.getPDFName(name)); i++) name = wish + "_" + i;
        return name;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
