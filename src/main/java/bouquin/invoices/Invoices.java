package bouquin.invoices;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import bouquin.platform.text.CsvTable;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Invoices, credit notes and what is reported of them. */
@Facade
public class Invoices {
    private static final String PDF = "application/pdf", XML = "application/xml", CSV = "text/csv; charset=UTF-8";

    @Inject
    Register register;

    @Inject
    Archive archive;

    @Inject
    InvoicePress press;

    @Inject
    Issuers issuers;

    @Inject
    CloseMonths months;

    @Inject
    ShopSettings shop;

    @Inject
    Reports reports;

    @Inject
    Checkout checkout;

    @Inject
    Clock clock;

    /**
     * The invoices and credit notes of an order that have their numbers, the oldest first.
     *
     * @throws Rejected NOT_FOUND when the order isn't the visitor's, unless they are an admin
     */
    public List<InvoiceView> ofOrder(OrderId order, Visitor visitor) {
        checkout.order(order, visitor);
        return numbered(order);
    }

    /** The same for whoever has the order's view already. */
    public List<InvoiceView> numbered(OrderId order) {
        return register.ofOrder(order.value()).stream()
                .filter(Invoice::numbered)
                .map(Invoice::view)
                .toList();
    }

    /**
     * The file of an order's first invoice.
     *
     * @throws Rejected NOT_FOUND when the order isn't the visitor's, or {@code invoices.none} when it has no invoice: it cost
     *     nothing, isn't paid, or was paid a moment ago
     */
    public InvoiceFile file(OrderId order, Visitor visitor) {
        checkout.order(order, visitor);
        return register.ofOrder(order.value()).stream()
                .filter(Invoice::numbered)
                .findFirst()
                .map(this::pdf)
                .orElseThrow(() -> Rejected.notFound("invoices.none"));
    }

    /** A file by its number, for its buyer, its seller or an admin. @throws Rejected NOT_FOUND for everybody else */
    public InvoiceFile file(String number, Visitor visitor) {
        return pdf(permitted(number, visitor));
    }

    /** The XML that lies in that file. @throws Rejected as {@link #file(String, Visitor)} */
    public InvoiceFile xml(String number, Visitor visitor) {
        Invoice invoice = permitted(number, visitor);
        return new InvoiceFile(invoice.number() + ".xml", XML, press.xml(invoice.paper()));
    }

    /** What was written in the seller's name, the newest first. @throws Rejected FORBIDDEN unless the visitor sells */
    public Page<InvoiceView> ofSeller(Visitor visitor, String cursor, int limit) {
        return register.ofSeller(visitor.require(Role.SELLER).value(), cursor, limit)
                .map(Invoice::view);
    }

    /** What the seller told us about taxes. @throws Rejected FORBIDDEN unless the visitor sells */
    public Optional<SellerTaxes> taxes(Visitor visitor) {
        return issuers.taxes(visitor.require(Role.SELLER).value());
    }

    /**
     * How VAT falls on the seller's sales from now on; what was invoiced stays as it is.
     *
     * @throws Rejected FORBIDDEN unless the visitor sells; INVALID with faults on {@code position}, {@code name}, {@code
     *     street}, {@code postcode}, {@code city}, {@code country}, {@code siren}, {@code vatNumber}
     */
    public void tell(Visitor visitor, SellerTaxes taxes) {
        issuers.tell(visitor.require(Role.SELLER).value(), taxes);
    }

    /**
     * All invoices, the newest first.
     *
     * @param kind and number null for any
     * @throws Rejected FORBIDDEN unless the visitor is an admin
     */
    public Page<InvoiceView> all(Visitor admin, InvoiceKind kind, String number, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return register.all(kind, number, cursor, limit).map(Invoice::view);
    }

    /**
     * Writes the sellers' invoices of a month; those who have theirs are left alone. Of the running month it takes what was
     * sold until now; the rest goes into the next month's.
     *
     * @return of how many sellers something was written
     * @throws Rejected FORBIDDEN unless the visitor is an admin; CONFLICT {@code invoices.month.future}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int closeMonth(Visitor admin, YearMonth month) {
        admin.require(Role.ADMIN);
        if (month.isAfter(YearMonth.from(Day.of(clock.instant())))) throw Rejected.conflict("invoices.month.future");
        return months.close(month);
    }

    /**
     * What is told to a tax authority of a period, with its proof.
     *
     * @throws Rejected FORBIDDEN unless the visitor is an admin
     */
    public TaxReport report(Visitor admin, ReportKind kind, Period period) {
        admin.require(Role.ADMIN);
        return reports.of(kind, period);
    }

    /** The same as a table in CSV. @throws Rejected as {@link #report} */
    public InvoiceFile csv(Visitor admin, ReportKind kind, Period period) {
        TaxReport report = report(admin, kind, period);
        String name = kind.path() + "-" + period.from() + "-" + period.to() + ".csv";
        return new InvoiceFile(name, CSV, table(report));
    }

    /** Whether nobody has set who sells, so that invoices name a company that doesn't exist. */
    public boolean shopIsFictional() {
        return shop.fictional();
    }

    private static byte[] table(TaxReport report) {
        CsvTable table = new CsvTable(report.columns());
        report.rows().forEach(table::row);
        return table.utf8();
    }

    private InvoiceFile pdf(Invoice invoice) {
        return new InvoiceFile(invoice.number() + ".pdf", PDF, archive.pdf(invoice));
    }

    private Invoice permitted(String number, Visitor visitor) {
        Invoice invoice = register.numbered(number);
        if (visitor.is(Role.ADMIN)) return invoice;
        if (invoice.sellerId() == null) checkout.order(new OrderId(invoice.orderId()), visitor);
        else if (!visitor.signedIn()
                || !invoice.sellerId().equals(visitor.account().value())) throw Rejected.notFound("notFound");
        return invoice;
    }
}
