package bouquin.invoices;

import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.SellerView;
import bouquin.invoices.TaxReport.Check;
import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sellers earned, by quarter, in the form of DAC7 (Directive (EU) 2021/514, annex V). Ready-made digital content is
 * none of its relevant activities (rent, personal services, goods, hire of transport), so each row says that it is outside
 * the scope; a service made to order would be inside.
 */
@ApplicationScoped
class SellerReport {
    private static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";

    @PersistenceContext
    EntityManager em;

    @Inject
    Identity identity;

    @Inject
    Issuers issuers;

    @Inject
    LedgerSums ledger;

    TaxReport of(Period period) {
        List<?> found = em.createNativeQuery(
                        "select seller_id, concat(year(posted_on), '-Q', quarter(posted_on)) quarter,"
                                + " currency, sum(share), sum(commission), sum(if(gross > 0 or share > 0, 1, 0))"
                                + " from invoices_supply where posted_on between ? and ?"
                                + " group by seller_id, quarter, currency order by seller_id, quarter")
                .setParameter(1, period.from())
                .setParameter(2, period.to())
                .getResultList();
        List<List<Object>> rows = new ArrayList<>();
        Money shares = Money.eur(0);
        for (Object one : found) {
            Object[] row = (Object[]) one;
            rows.add(row(row));
            shares = shares.plus(Reports.money(row[3], row[2]));
        }
        return new TaxReport(
                ReportKind.DAC7,
                period.from(),
                period.to(),
                List.of(
                        "seller",
                        "name",
                        "country",
                        "taxNumber",
                        "quarter",
                        "consideration",
                        "fees",
                        "activities",
                        "scope"),
                rows,
                List.of(new Check("shares", shares, ledger.shares(period))));
    }

    private List<Object> row(Object[] row) {
        String seller = (String) row[0];
        Optional<SellerTaxes> taxes = issuers.taxes(seller);
        Optional<SellerView> known = identity.seller(new AccountId(seller));
        return List.of(
                seller,
                taxes.map(SellerTaxes::name)
                        .or(() -> known.map(SellerView::displayName))
                        .orElse(""),
                taxes.map(SellerTaxes::country)
                        .or(() -> known.map(SellerView::country))
                        .orElse(""),
                taxes.map(SellerReport::number).orElse(""),
                String.valueOf(row[1]),
                Reports.money(row[3], row[2]),
                Reports.money(row[4], row[2]),
                ((Number) row[5]).longValue(),
                OUT_OF_SCOPE);
    }

    private static String number(SellerTaxes taxes) {
        return taxes.vatNumber().isEmpty() ? taxes.siren() : taxes.vatNumber();
    }
}
