package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * Splits a price P at VAT rate r and commission c: {@code v = P - round(P / (1 + r))}, {@code N = P - v}, {@code S =
 * floor(N * (1 - c))}, {@code C = N - S}. Exact, so no rounding account is needed.
 *
 * @param vat VAT within the price
 * @param net the price without VAT
 */
record Split(Money vat, Money net, Money sellerShare, Money commission) {

    /** @param price 0 or more */
    static Split of(Money price, Percent vatRate, Percent commissionRate) {
        Money net = price.share(Percent.WHOLE, Percent.WHOLE + vatRate.basisPoints());
        long kept = Percent.WHOLE - commissionRate.basisPoints();
        Money share = new Money(Math.multiplyExact(net.minor(), kept) / Percent.WHOLE, price.currency());
        return new Split(price.minus(net), net, share, net.minus(share));
    }
}
