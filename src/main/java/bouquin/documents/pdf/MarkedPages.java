package bouquin.documents.pdf;

import bouquin.documents.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Puts the mark on every page of an open document: a stream before the page's content that shifts it, a stream behind it that draws
 * the shared name form and the page's own code. The page's own streams are not touched.
 */
final class MarkedPages {
    /** Gives the bytes of a slot: blank ones for a master, a buyer's for a stamped file. */
    interface Ink {
        byte[] of(Slot.Kind kind, int page);
    }

    /** A stream with a slot in it, before the document is saved. */
    record SlotStream(Slot.Kind kind, int page, COSStream stream, int position) {}

    private static final String ARTIFACT = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC q ";

    private final PDDocument document;
    private final Ink ink;
    private final MarkResources resources;
    private final List<SlotStream> shifts = new ArrayList<>();
    private final List<SlotStream> codes = new ArrayList<>();
    private final SlotStream name;

    private MarkedPages(PDDocument document, Ink ink) throws IOException {
        this.document = document;
        this.ink = ink;
        COSDictionary font = MarkFont.get().embed(document);
        name = new SlotStream(Slot.Kind.NAME, 0, nameForm(font), 0);
        resources = new MarkResources(font, name.stream());
    }

    /** @return the streams with slots: all shifts, all codes, the name */
    static List<SlotStream> in(PDDocument document, List<PageFrame> frames, Ink ink) throws IOException {
        MarkedPages marked = new MarkedPages(document, ink);
        Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (done.add(page.getCOSObject())) marked.mark(page, frames.get(number - 1), number);
        }
        List<SlotStream> all = new ArrayList<>(marked.shifts);
        all.addAll(marked.codes);
        all.add(marked.name);
        return all;
    }

    private void mark(PDPage page, PageFrame frame, int number) throws IOException {
        Balance balance = Balance.of(page);
        COSArray contents = new COSArray();
        contents.add(opening(balance, frame, number));
        PageContent.streams(page).forEach(contents::add);
        MarkResources.Names names = resources.addTo(page);
        contents.add(closing(balance, frame, names, number));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private COSStream opening(Balance balance, PageFrame frame, int page) throws IOException {
        if (!frame.canShift()) return stream(ascii(balance.opening()));
        byte[] before = ascii(balance.opening());
        COSStream stream = stream(before, ink.of(Slot.Kind.SHIFT, page));
        shifts.add(new SlotStream(Slot.Kind.SHIFT, page, stream, before.length));
        return stream;
    }

    private COSStream closing(Balance balance, PageFrame frame, MarkResources.Names names, int page)
            throws IOException {
        String size = Numbers.plain(Footer.TYPE_SIZE, 2);
        byte[] before = ascii(balance.closing() + ARTIFACT + Numbers.matrix(frame.matrix()) + " cm /" + names.form()
                + " Do " + Footer.GREY + "BT /" + names.font() + " " + size + " Tf ");
        COSStream stream = stream(before, ink.of(Slot.Kind.CODE, page), ascii("ET Q EMC\n"));
        codes.add(new SlotStream(Slot.Kind.CODE, page, stream, before.length));
        return stream;
    }

    private COSStream nameForm(COSDictionary font) throws IOException {
        COSStream form = stream(ink.of(Slot.Kind.NAME, 0));
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        PDRectangle box = new PDRectangle((float) Footer.WIDTH, (float) Footer.HEIGHT);
        form.setItem(COSName.BBOX, box.getCOSArray());
        COSDictionary fonts = new COSDictionary(), of = new COSDictionary();
        fonts.setItem(COSName.getPDFName(TextOperators.FONT), font);
        of.setItem(COSName.FONT, fonts);
        form.setItem(COSName.RESOURCES, of);
        return form;
    }

    private COSStream stream(byte[]... parts) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) joined.write(part);
        try (OutputStream out = stream.createRawOutputStream()) {
            joined.writeTo(out);
        }
        return stream;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
