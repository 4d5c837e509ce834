package bouquin.invoices;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.identity.SellerView;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Text;
import bouquin.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes in a seller's name what the seller sold us in a month, and what of it went back: one invoice and one credit note
 * at most. The share that the books owe the seller is what is invoiced, VAT included where the seller owes VAT.
 */
@ApplicationScoped
class SelfBilling {
    /** CGI art. 278: services between businesses, since 2014. */
    private static final Percent FRENCH_STANDARD = Percent.of(20);

    private static final Percent NONE = new Percent(0);

    @Inject
    Identity identity;

    @Inject
    Ledger ledger;

    @Inject
    Register register;

    @Inject
    Issuers issuers;

    @Inject
    Numbering numbering;

    @Inject
    ShopSettings shop;

    @Inject
    Clock clock;

    /** How VAT fell on what is invoiced, or had fallen on what goes back. */
    private record Terms(Taxation taxation, Percent rate) {
        static Terms of(SellerPosition position) {
            Taxation taxation = position.taxation();
            return new Terms(taxation, taxation == Taxation.STANDARD ? FRENCH_STANDARD : NONE);
        }
    }

    private record Article(String listing, Terms terms) {}

    /**
     * In the caller's transaction. What was posted up to the last day and is in no self-billed invoice goes in; a month that
     * has its invoice gets no other one.
     *
     * @return whether something was written
     */
    boolean close(String seller, YearMonth month) {
        LocalDate today = Day.of(clock.instant());
        LocalDate until = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        if (register.has(Fact.of(seller, month))) return false;
        List<SuppliedLine> lines = register.toBill(seller, until).stream()
                .filter(line -> !line.share().isZero())
                .toList();
        Who who = who(seller);
        if (lines.isEmpty() || who == null) return false;
        Invoice sold = write(InvoiceKind.SELF_BILLED, who, month, until, lines);
        Invoice back = write(InvoiceKind.SELF_BILLED_CREDIT, who, month, until, lines);
        if (sold == null && back == null) return false;
        numbering.await();
        return true;
    }

    /** The seller with what was told about taxes. */
    private record Who(SellerView seller, AccountView account, SellerTaxes taxes) {
        SellerPosition position() {
            return taxes.position();
        }
    }

    /** Null while a trader has not said how VAT falls on the sales: then the month waits. */
    private Who who(String id) {
        SellerView seller = identity.seller(new AccountId(id)).orElse(null);
        if (seller == null) return null;
        SellerTaxes told = issuers.taxes(id).orElse(null);
        if (told == null && seller.trader()) return null;
        AccountView account = identity.account(seller.account());
        return new Who(seller, account, told == null ? person(seller) : told);
    }

    private static SellerTaxes person(SellerView seller) {
        String name = Text.line(seller.displayName());
        return new SellerTaxes(SellerPosition.PRIVATE, name, "", "", "", seller.country(), "", "");
    }

    private Invoice write(InvoiceKind kind, Who who, YearMonth month, LocalDate until, List<SuppliedLine> all) {
        List<SuppliedLine> lines = all.stream()
                .filter(line -> line.share().isNegative() == kind.credits())
                .toList();
        if (lines.isEmpty()) return null;
        Paper paper = paper(kind, who, month, until, lines);
        String seller = who.seller().account().value();
        Invoice invoice = new Invoice(Fact.of(seller, month), paper, seller, clock.instant());
        register.add(invoice);
        lines.forEach(line -> line.selfBilled(invoice));
        if (paper.vat().isPositive())
            ledger.postInputVat(invoice.id(), kind.credits() ? paper.vat().negated() : paper.vat());
        return invoice;
    }

    private Paper paper(InvoiceKind kind, Who who, YearMonth month, LocalDate until, List<SuppliedLine> lines) {
        String locale = who.account().locale();
        Party us = shop.shop();
        LocalDate first = lines.stream()
                .map(SuppliedLine::postedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Paper(
                kind,
                null,
                null,
                first.isBefore(month.atDay(1)) ? first : month.atDay(1),
                until,
                locale,
                null,
                "MANDAT-" + who.seller().mandateVersion(),
                true,
                who.taxes().party(who.account().email()),
                us,
                articles(who, lines, kind),
                kind.credits() ? references(lines) : List.of(),
                new Mentions(locale).selfBilled(who.seller(), who.taxes().name(), who.position(), us.name()));
    }

    private List<Paper.Line> articles(Who who, List<SuppliedLine> lines, InvoiceKind kind) {
        Map<Article, List<SuppliedLine>> byArticle = new LinkedHashMap<>();
        for (SuppliedLine line : lines) {
            Terms terms = kind.credits() ? termsOfSale(line, who) : Terms.of(who.position());
            byArticle
                    .computeIfAbsent(new Article(line.listingId(), terms), unseen -> new ArrayList<>())
                    .add(line);
        }
        return byArticle.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()))
                .toList();
    }

    private static Paper.Line line(Article article, List<SuppliedLine> lines) {
        Money share =
                lines.stream().map(SuppliedLine::share).reduce(Money::plus).orElseThrow();
        Money gross = share.isNegative() ? share.negated() : share;
        int rate = article.terms().rate().basisPoints();
        Money net = gross.share(Percent.WHOLE, Percent.WHOLE + rate);
        return new Paper.Line(
                article.listing(),
                lines.get(0).title(),
                lines.size(),
                article.terms().taxation(),
                article.terms().rate(),
                net,
                gross.minus(net),
                Money.zero(gross.currency()));
    }

    /** What goes back goes back as it had been invoiced, whatever the seller has become since. */
    private Terms termsOfSale(SuppliedLine back, Who who) {
        return invoiceOfSale(back).paper().lines().stream()
                .filter(line -> line.article().equals(back.listingId()))
                .findFirst()
                .map(line -> new Terms(line.taxation(), line.rate()))
                .orElseGet(() -> Terms.of(who.position()));
    }

    private List<Paper.Reference> references(List<SuppliedLine> lines) {
        return lines.stream()
                .map(line -> invoiceOfSale(line).reference())
                .distinct()
                .toList();
    }

    private Invoice invoiceOfSale(SuppliedLine back) {
        return register.sale(back.orderId(), back.line())
                .map(SuppliedLine::selfBilledId)
                .filter(Objects::nonNull)
                .flatMap(register::find)
                .orElseThrow(() -> new IllegalStateException("the sale of " + back.orderId() + " has no invoice"));
    }
}
