package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.promotions.Funding;
import bouquin.promotions.MakePromotion;
import bouquin.promotions.PromotionScope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/** Reads a code that somebody makes in a form. Its days are those of Paris; the last one counts whole. */
final class PromotionForm {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private PromotionForm() {}

    static MakePromotion read(Form form, Visitor visitor, Funding funding) {
        PromotionScope scope = Choice.of(PromotionScope.class, form.value("scope"));
        return new MakePromotion(
                visitor,
                funding,
                form.value("code"),
                scope,
                scope != PromotionScope.SHOP ? null : read(form, "seller", "promotions.seller", PromotionForm::account),
                scope != PromotionScope.LISTING ? null : read(form, "listing", "promotions.listing", ListingId::parse),
                read(form, "percent", "promotions.percent", PromotionForm::percent),
                read(form, "amount", "promotions.amount", PromotionForm::amount),
                read(form, "from", "promotions.day", text -> day(text, 0)),
                read(form, "until", "promotions.day", text -> day(text, 1)),
                read(form, "usesMax", "promotions.number", Integer::valueOf),
                read(form, "buyerUsesMax", "promotions.number", Integer::valueOf));
    }

    private static <T> T read(Form form, String field, String fault, Function<String, T> reading) {
        String text = form.value(field).strip();
        if (text.isEmpty()) return null;
        try {
            return reading.apply(text);
        } catch (Rejected | NumberFormatException | DateTimeParseException unreadable) {
            throw Rejected.fields(List.of(new Rejected.Fault(field, fault, List.of())));
        }
    }

    private static BigDecimal percent(String text) {
        String number = text.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        if (!number.matches("[0-9]{1,3}([.][0-9]{1,2})?")) throw new NumberFormatException(text);
        return new BigDecimal(number);
    }

    private static Money amount(String text) {
        return Choice.euros(text);
    }

    private static AccountId account(String text) {
        return new AccountId(Id.parse(text));
    }

    private static Instant day(String text, int later) {
        return LocalDate.parse(text).plusDays(later).atStartOfDay(ZONE).toInstant();
    }
}
