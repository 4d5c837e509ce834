package bouquin.invoices.facturx;

import bouquin.invoices.Paper;
import java.math.BigDecimal;
import java.util.List;
import org.mustangproject.ZUGFeRD.IExportableTransaction;
import org.mustangproject.ZUGFeRD.TransactionCalculator;
import org.mustangproject.ZUGFeRD.VATAmount;

/**
 * Takes the sums from the paper instead of multiplying them anew: prices include VAT, so that a sum of rounded parts may be
 * some cents from the product of base and rate, and the invoice must say what the books say.
 */
final class ExactCalculator extends TransactionCalculator {
    private final Paper paper;

    ExactCalculator(IExportableTransaction transaction, Paper paper) {
        super(transaction);
        this.paper = paper;
    }

    @Override
    protected List<VATAmount> getVATAmountList() {
        return paper.vats().stream().map(ExactCalculator::amount).toList();
    }

    private static VATAmount amount(Paper.Vat vat) {
        VATAmount amount = new VATAmount(
                vat.net().decimal(), vat.vat().decimal(), vat.taxation().category());
        amount.setApplicablePercent(new BigDecimal(vat.rate().number()));
        if (vat.taxation().reason() != null) {
            amount.setVatExemptionReasonCode(vat.taxation().reason());
            amount.setVatExemptionReasonText(Reasons.of(vat.taxation()));
        }
        return amount;
    }

    @Override
    protected BigDecimal getTotal() {
        return paper.net().decimal();
    }

    @Override
    public BigDecimal getTaxBasis() {
        return paper.net().decimal();
    }

    @Override
    public BigDecimal getGrandTotal() {
        return paper.total().decimal();
    }

    @Override
    protected BigDecimal getTotalPrepaid() {
        return paper.settled() ? paper.total().decimal() : BigDecimal.ZERO.setScale(2);
    }

    @Override
    public BigDecimal getDuePayable() {
        return getGrandTotal().subtract(getTotalPrepaid());
    }
}
