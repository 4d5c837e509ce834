package bouquin.invoices.facturx;

import bouquin.invoices.Paper;
import bouquin.invoices.Party;
import bouquin.invoices.Taxation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.mustangproject.IncludedNote;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.Product;
import org.mustangproject.ReferencedDocument;
import org.mustangproject.SchemedID;
import org.mustangproject.SubjectCode;
import org.mustangproject.TradeParty;
import org.mustangproject.ZUGFeRD.IExportableTransaction;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.TransactionCalculator;
import org.mustangproject.ZUGFeRD.ZUGFeRD2PullProvider;

/** Writes a paper as UN/CEFACT Cross Industry Invoice in the profile EN 16931, by Mustang. */
final class CrossIndustry {
    private static final String PIECE = "C62", SIREN = "0002", FRENCH_ADDRESS = "0225", MAIL = "EM";
    /** BT-23 in the French list: services, paid already; services, to be paid. */
    private static final String PAID_SERVICES = "S2", SERVICES = "S1";

    private final Paper paper;
    private final Wording wording;

    CrossIndustry(Paper paper) {
        this.paper = paper;
        this.wording = new Wording(paper);
    }

    byte[] xml() {
        ZUGFeRD2PullProvider provider = new ZUGFeRD2PullProvider() {
            @Override
            protected TransactionCalculator createCalculator(IExportableTransaction transaction) {
                return new ExactCalculator(transaction, paper);
            }
        };
        provider.setProfile(Profiles.getByName("EN16931"));
        provider.generateXML(invoice());
        return provider.getXML();
    }

    private Invoice invoice() {
        Invoice invoice = new Invoice()
                .setDocumentCode(paper.kind().code())
                .setNumber(paper.number())
                .setIssueDate(date(paper.issued()))
                .setDueDate(date(paper.issued()))
                .setPaymentTermDescription(wording.payment())
                .setCurrency(paper.net().currency())
                .setBusinessProcessId(paper.settled() ? PAID_SERVICES : SERVICES)
                .setSender(seller())
                .setRecipient(party(paper.buyer()));
        when(invoice);
        for (Paper.Note note : paper.notes())
            invoice.addNotes(List.of(new IncludedNote(note.text(), SubjectCode.valueOf(note.subject()))));
        for (Paper.Line line : paper.lines()) invoice.addItem(item(line));
        for (Paper.Reference earlier : paper.references())
            invoice.addInvoiceReferencedDocument(new ReferencedDocument(earlier.number(), date(earlier.issued())));
        if (paper.order() != null) invoice.setSellerOrderReferencedDocument(new ReferencedDocument(paper.order()));
        if (paper.contract() != null) invoice.setContractReferencedDocument(new ReferencedDocument(paper.contract()));
        return invoice;
    }

    /** Who has no official number is told by ours (BR-CO-26): it stands in the numbers of the seller's own series. */
    private TradeParty seller() {
        TradeParty seller = party(paper.seller());
        boolean known = !paper.seller().siren().isEmpty() || seller.getVATID() != null;
        return known ? seller : seller.setID(paper.number().split("-")[1]);
    }

    private void when(Invoice invoice) {
        if (paper.until() != null) invoice.setDetailedDeliveryPeriod(date(paper.supplied()), date(paper.until()));
        invoice.setDeliveryDate(date(paper.until() == null ? paper.supplied() : paper.until()));
    }

    private TradeParty party(Party party) {
        TradeParty trade = new TradeParty().setName(party.name()).setCountry(party.country());
        if (!party.street().isEmpty()) trade.setStreet(party.street());
        if (!party.postcode().isEmpty()) trade.setZIP(party.postcode());
        if (!party.city().isEmpty()) trade.setLocation(party.city());
        if (!party.form().isEmpty()) trade.setDescription(party.form());
        if (!party.vatNumber().isEmpty() && namesVat()) trade.addVATID(party.vatNumber());
        address(trade, party);
        return trade;
    }

    private static void address(TradeParty trade, Party party) {
        if (party.siren().isEmpty()) {
            if (!party.email().isEmpty()) trade.addUriUniversalCommunicationID(new SchemedID(MAIL, party.email()));
            return;
        }
        trade.setLegalOrganisation(new LegalOrganisation(new SchemedID(SIREN, party.siren()), null));
        if (party.vatNumber().isEmpty()) trade.addTaxID(party.siren());
        trade.addUriUniversalCommunicationID(new SchemedID(FRENCH_ADDRESS, party.siren()));
    }

    /** What is out of the scope of VAT must name nobody's VAT number (BR-O-02). */
    private boolean namesVat() {
        return paper.lines().stream().noneMatch(line -> line.taxation() == Taxation.OUT_OF_SCOPE);
    }

    private Item item(Paper.Line line) {
        BigDecimal rate = new BigDecimal(line.rate().number());
        Product product = new Product(line.title(), "", PIECE, rate)
                .setSellerAssignedID(line.article())
                .setTaxCategoryCode(line.taxation().category());
        BigDecimal quantity = BigDecimal.valueOf(line.quantity());
        Item item = new Item(product, line.net().decimal(), quantity)
                .setBasisQuantity(quantity)
                .setLineTotalAmount(line.net().decimal());
        return line.discount().isPositive() ? item.addNote(wording.discount(line)) : item;
    }

    /** At noon, so that the day is the same in every time zone that the server may have. */
    private static Date date(LocalDate day) {
        return Date.from(
                day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    }
}
