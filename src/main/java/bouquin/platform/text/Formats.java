package bouquin.platform.text;

import bouquin.kernel.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Amounts, numbers and times as people write them in one language; times are those of Paris. */
public final class Formats {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final char WIDE_SPACE = '\u00a0';
    private static final char NARROW_SPACE = '\u202f';

    private final Locale locale;

    /** English dates are British, as the shop is European. */
    public Formats(Locale language) {
        locale = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    public String money(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        Currency currency = Currency.getInstance(amount.currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return narrow(format.format(amount.decimal()));
    }

    /** The same without its currency, for columns that say it in their head. */
    public String amount(Money amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Currency.getInstance(amount.currency()).getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return narrow(format.format(amount.decimal()));
    }

    public String number(long number) {
        return narrow(NumberFormat.getIntegerInstance(locale).format(number));
    }

    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return narrow(format.format(share));
    }

    public String bytes(long count) {
        boolean mega = count >= 1_000_000;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(mega ? 1 : 0);
        String unit = locale.getLanguage().equals("fr") ? "o" : "B";
        double amount = mega ? count / 1e6 : Math.ceil(count / 1e3);
        return narrow(format.format(amount)) + NARROW_SPACE + (mega ? "M" : "k") + unit;
    }

    public String date(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(time.atZone(ZONE));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A day in few characters, for tables. */
    public String shortDate(Instant time) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(time.atZone(ZONE));
    }

    public String dateTime(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(time.atZone(ZONE));
    }

    private static String narrow(String text) {
        return text.replace(WIDE_SPACE, NARROW_SPACE);
    }
}
