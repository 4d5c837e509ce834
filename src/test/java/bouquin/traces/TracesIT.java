package bouquin.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import bouquin.catalog.DraftListing;
import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.MarkedCopy;
import bouquin.documents.ReceiveDocument;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.licensing.LicenceId;
import bouquin.support.SandboxCard;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copies are sold, passed on in many ways, and traced back; nobody is named who has nothing to do with it. */
@ExtendWith(ArquillianExtension.class)
class TracesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int CHAPTERS = 12;

    @Inject
    Traces traces;

    @Inject
    Documents documents;

    @Inject
    Typesetter typesetter;

    @Inject
    Catalog catalog;

    @Inject
    Checkout checkout;

    @Inject
    Library library;

    @Inject
    Stall stall;

    private record Sold(LicenceId licence, byte[] copy) {}

    @Test
    void eachCopyLeadsToItsOwnBuyerAndAMixOfTwoToBoth() throws Exception {
        ListingId listing = published(book("Tides"));
        Sold one = sold(listing), other = sold(listing);
        for (Sold sold : List.of(one, other)) {
            TraceFinding found = traced(sold.copy());
            assertEquals(TraceConclusion.NAMED, found.conclusion());
            assertEquals(Set.of(sold.licence()), named(found));
            assertTrue(found.matches().get(0).confidence() > 0.99);
            assertEquals("", found.silentRanges());
        }
        TraceFinding mixed = traced(pages(one.copy(), other.copy()));
        assertEquals(TraceConclusion.MIXED, mixed.conclusion());
        assertEquals(Set.of(one.licence(), other.licence()), named(mixed));
    }

    @Test
    void aCopyWithoutItsVisibleMarkIsTracedByItsPagesAlone() throws Exception {
        ListingId listing = published(book("Currents"));
        Sold sold = sold(listing);
        sold(listing);
        TraceFinding found = traced(withoutVisibleMark(sold.copy()));
        assertEquals(Set.of(sold.licence()), named(found));
        assertEquals(List.of(), found.codes());
        assertEquals(
                List.of(TraceEvidence.Kind.OFFSETS),
                found.matches().get(0).evidence().stream()
                        .map(TraceEvidence::kind)
                        .toList());
    }

    @Test
    void aStrangersCodeInAForeignFileAccusesNobody() throws Exception {
        ListingId listing = published(book("Estuaries"));
        Sold victim = sold(listing);
        String code = library.licence(victim.licence()).purchaseCode();
        byte[] forged = typeset(new Manuscript(
                "Something else",
                "Somebody",
                "en",
                "",
                List.of(new Section(
                        "Other " + Id.next(), 1, List.of(new Paragraph(words("Lamp") + code + words("Oil")))))));
        TraceFinding found = traced(forged);
        assertEquals(TraceConclusion.CONTRADICTORY, found.conclusion());
        assertEquals(List.of(), found.matches());
        assertTrue(found.contradicts());
    }

    @Test
    void aForeignFileGivesNoEvidenceAndTheOriginalSaysSo() throws Exception {
        TraceFinding foreign = traced(typeset(book("Never sold")));
        assertEquals(TraceConclusion.NONE, foreign.conclusion());
        assertEquals(TraceReason.NO_DOCUMENT, foreign.reason());
        Manuscript manuscript = book("Deltas");
        byte[] original = typeset(manuscript);
        sold(published(original));
        assertEquals(TraceConclusion.UNMARKED, traced(original).conclusion());
    }

    @Test
    void onlyAdminsAskAndOneFileAtATime() throws Exception {
        Visitor member = stall.member();
        assertEquals("identity.roleNeeded", refused(() -> ask(member, typeset(book("Mine")))));
        assertEquals("identity.signInFirst", refused(() -> ask(Visitor.READER, typeset(book("Mine")))));
        assertEquals("identity.roleNeeded", refused(() -> traces.traces(member, null, 10)));
        TraceId id = ask(stall.admin(), typeset(book("Mine")));
        assertEquals("identity.roleNeeded", refused(() -> traces.trace(id, member)));
        settled(id);
    }

    @Test
    void whatIsNoPdfIsRefusedAtTheDoorAndABrokenOneWhenItIsRead() {
        byte[] text = "Dear reader".getBytes(StandardCharsets.UTF_8);
        assertEquals("documents.upload.notPdf", refused(() -> ask(stall.admin(), text)));
        assertEquals("documents.upload.empty", refused(() -> ask(stall.admin(), new byte[0])));
        TraceView broken = settled(ask(stall.admin(), "%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8)));
        assertEquals(TraceState.REFUSED, broken.state());
        assertTrue(broken.refusal().code().startsWith("documents.refused."));
        assertFalse(broken.fileKept());
    }

    @Test
    void theFileStaysOnlyForTheCaseAndEveryLookIsOnRecord() throws Exception {
        Visitor admin = stall.admin();
        byte[] file = typeset(book("Kept"));
        TraceId id = traces.ask(new AskTrace(admin, "kept.pdf", null, -1, true, null), new ByteArrayInputStream(file));
        assertTrue(settled(id).fileKept());
        assertEquals("%PDF", new String(traces.report(id, admin, Locale.FRENCH), 0, 4, StandardCharsets.US_ASCII));
        traces.forget(id, admin);
        traces.forget(id, admin);
        TraceView forgotten = traces.trace(id, admin);
        assertFalse(forgotten.fileKept());
        assertEquals(
                List.of(TraceEntry.Act.ASKED, TraceEntry.Act.READ, TraceEntry.Act.REPORTED, TraceEntry.Act.FORGOT),
                forgotten.log().stream().map(TraceEntry::act).toList());
        assertNull(forgotten.refusal());
    }

    @Test
    void theSameRequestIsOneTrace() throws Exception {
        Visitor admin = stall.admin();
        byte[] file = typeset(book("Twice"));
        AskTrace command = new AskTrace(admin, "twice.pdf", null, -1, false, Id.next());
        TraceId id = traces.ask(command, new ByteArrayInputStream(file));
        assertEquals(id, traces.ask(command, new ByteArrayInputStream(file)));
        settled(id);
    }

    private TraceFinding traced(byte[] leaked) {
        TraceView trace = settled(ask(stall.admin(), leaked));
        assertEquals(TraceState.DONE, trace.state());
        return trace.finding();
    }

    private TraceId ask(Visitor visitor, byte[] leaked) {
        return traces.ask(
                new AskTrace(visitor, "leaked.pdf", "application/pdf", leaked.length, false, null),
                new ByteArrayInputStream(leaked));
    }

    private TraceView settled(TraceId id) {
        return traces.settled(id, stall.admin(), PATIENCE);
    }

    private static Set<LicenceId> named(TraceFinding found) {
        return found.matches().stream().map(TraceMatch::licenceId).collect(Collectors.toSet());
    }

    private Sold sold(ListingId listing) throws IOException {
        Visitor buyer = stall.member();
        OrderView order = checkout.place(new PlaceOrder(
                        buyer, List.of(listing), null, "FR", null, new Waiver(true, true), "fr", false, null))
                .order();
        SandboxCard.pay(order.paymentUrl());
        Stall.until(() -> checkout.order(order.id(), buyer).state() == OrderState.PAID);
        LicenceId licence = checkout.order(order.id(), buyer).lines().get(0).licence();
        MarkedCopy copy = library.copy(licence, buyer, Reading.WHOLE).file();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy.writeTo(bytes, 0, copy.length());
        return new Sold(licence, bytes.toByteArray());
    }

    private ListingId published(Manuscript manuscript) {
        return published(typeset(manuscript));
    }

    private ListingId published(byte[] pdf) {
        AccountId seller = stall.seller();
        DocumentId document = documents.receive(
                new ReceiveDocument(seller.value(), "book.pdf", "application/pdf", pdf.length),
                new ByteArrayInputStream(pdf));
        Stall.until(() -> documents.view(document).state().isFinal());
        ListingDetails details = new ListingDetails(
                "What leaks " + Id.next(),
                "What the tides do to the coast, explained for whoever lives there. ".repeat(2),
                leaf(catalog.categories().get(0)).id(),
                Level.OTHER,
                "en",
                List.of("tides"),
                Money.eur(1000),
                null);
        ListingId listing = catalog.draft(seller, new DraftListing(document, details));
        catalog.submit(seller, listing);
        catalog.publish(listing);
        return listing;
    }

    private static Category leaf(Category category) {
        return category.children().isEmpty()
                ? category
                : leaf(category.children().get(0));
    }

    private static Manuscript book(String title) {
        String name = title + " " + Id.next();
        List<Section> sections = new ArrayList<>();
        for (int i = 1; i <= CHAPTERS; i++) {
            List<Block> blocks = List.of(new Paragraph(words(title + i)), new Paragraph(words("more" + i + name)));
            sections.add(new Section(name + ", part " + i, 1, blocks));
        }
        return new Manuscript(name, "Ana Marin", "en", "", sections);
    }

    private static String words(String seed) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 260; i++)
            words.append(Integer.toString((seed + i).hashCode() & 0xffffff, 36)).append(' ');
        return words.toString();
    }

    private byte[] typeset(Manuscript manuscript) {
        try {
            Path file = Files.createTempFile("leak", ".pdf");
            typesetter.typeset(manuscript, file);
            byte[] pdf = Files.readAllBytes(file);
            Files.delete(file);
            return pdf;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The first half of the one, the second half of the other. */
    private static byte[] pages(byte[] one, byte[] other) throws IOException {
        try (PDDocument first = Loader.loadPDF(one);
                PDDocument second = Loader.loadPDF(other);
                PDDocument mix = new PDDocument()) {
            int half = first.getNumberOfPages() / 2;
            for (int i = 0; i < half; i++) mix.importPage(first.getPage(i));
            for (int i = half; i < second.getNumberOfPages(); i++) mix.importPage(second.getPage(i));
            return saved(mix);
        }
    }

    /** Somebody drops the last content stream of each page, which draws name and code. */
    private static byte[] withoutVisibleMark(byte[] copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy)) {
            for (PDPage page : document.getPages()) {
                COSArray contents = page.getCOSObject().getCOSArray(COSName.CONTENTS);
                contents.remove(contents.size() - 1);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
