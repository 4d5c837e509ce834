package bouquin.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount: an integer of minor units (cents) and an ISO 4217 currency. May be negative.
 * Arithmetic throws {@link ArithmeticException} on overflow and {@link IllegalArgumentException} on mixed currencies:
 * both are bugs of the caller.
 *
 * @param minor minor units, e.g. 990 for 9.90 EUR
 * @param currency ISO 4217 code, e.g. "EUR"
 */
public record Money(long minor, String currency) implements Comparable<Money> {
    public static final String EUR = "EUR";

    public Money {
        Currency.getInstance(currency);
    }

    public static Money eur(long cents) {
        return new Money(cents, EUR);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * Reads an amount that came from outside, such as "9.90".
     *
     * @throws Rejected INVALID {@code money.format} when it isn't a plain decimal number, has more decimals than the
     *     currency, or is too large to be an amount (12 digits)
     */
    public static Money parse(String amount, String currency) {
        if (amount == null || !amount.matches("-?[0-9]{1,12}([.][0-9]{1,3})?")) throw Rejected.invalid("money.format");
        BigDecimal minor =
                new BigDecimal(amount).movePointRight(digits(currency)).stripTrailingZeros();
        if (minor.scale() > 0) throw Rejected.invalid("money.format");
        return new Money(minor.longValueExact(), currency);
    }

    /** The amount with the currency's own number of decimals and a point, e.g. "9.90". */
    public String amount() {
        return decimal().toPlainString();
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, count), currency);
    }

    /** {@code this * part / whole}, rounded half up on the absolute value; {@code whole} must not be 0. */
    public Money share(long part, long whole) {
        BigDecimal exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(part));
        return new Money(
                exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return amount() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(currency + " mixed with " + other.currency);
        return other;
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
