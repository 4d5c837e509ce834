package bouquin.promotions;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** Checks a code that somebody wants to make. */
@ApplicationScoped
class NewCode {
    static final String FORM = "[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]";
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z"),
            LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int USES_MAX = 1_000_000, BUYER_USES_MAX = 1_000;
    private static final long AMOUNT_MAX = 1_000_000;

    @Inject
    Catalog catalog;

    @Inject
    Identity identity;

    /** @return the code as it is kept */
    String checked(MakePromotion command, Instant now) {
        command.visitor().require(command.funding() == Funding.PLATFORM ? Role.ADMIN : Role.SELLER);
        String code = normal(command.code());
        Faults faults = new Faults();
        faults.require(code.matches(FORM), "code", "promotions.code");
        value(command, faults);
        place(command, faults);
        faults.require(fits(command.usesMax(), USES_MAX), "usesMax", "promotions.usesMax", USES_MAX);
        faults.require(
                fits(command.buyerUsesMax(), BUYER_USES_MAX), "buyerUsesMax", "promotions.usesMax", BUYER_USES_MAX);
        Instant from = command.from() == null ? now : command.from();
        faults.require(isDay(from), "from", "promotions.from");
        boolean ends = command.until() == null
                || command.until().isAfter(from) && command.until().isAfter(now) && isDay(command.until());
        faults.require(ends, "until", "promotions.until");
        faults.throwIfAny();
        return code;
    }

    static String normal(String code) {
        return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    /** Whose documents it is for; null for everybody's. */
    AccountId seller(MakePromotion command) {
        if (command.funding() == Funding.SELLER) return command.visitor().account();
        if (command.scope() == PromotionScope.SHOP) return command.seller();
        return null;
    }

    private static void value(MakePromotion command, Faults faults) {
        boolean one = (command.percent() == null) != (command.amount() == null);
        faults.require(one, "percent", "promotions.value");
        if (command.percent() != null) faults.require(isPercent(command.percent()), "percent", "promotions.percent");
        Money amount = command.amount();
        if (amount == null) return;
        faults.require(amount.currency().equals(Money.EUR), "amount", "pricing.currency");
        faults.require(amount.isPositive() && amount.minor() <= AMOUNT_MAX, "amount", "promotions.amount");
    }

    private static boolean isPercent(BigDecimal percent) {
        return percent.signum() > 0
                && percent.compareTo(BigDecimal.valueOf(100)) <= 0
                && percent.stripTrailingZeros().scale() <= 2;
    }

    private void place(MakePromotion command, Faults faults) {
        boolean sellers = command.funding() == Funding.SELLER;
        boolean known = command.scope() != null && !(sellers && command.scope() == PromotionScope.MARKET);
        faults.require(known, "scope", "promotions.scope");
        if (!known) return;
        boolean needsListing = command.scope() == PromotionScope.LISTING;
        faults.require(needsListing == (command.listing() != null), "listing", "promotions.listing");
        if (needsListing && command.listing() != null)
            faults.require(
                    isTheirs(command.listing(), sellers ? command.visitor().account() : null),
                    "listing",
                    "promotions.listing");
        if (!sellers && command.scope() == PromotionScope.SHOP)
            faults.require(
                    command.seller() != null
                            && identity.seller(command.seller()).isPresent(),
                    "seller",
                    "promotions.seller");
    }

    private boolean isTheirs(ListingId listing, AccountId seller) {
        try {
            return seller == null || catalog.view(listing).seller().equals(seller);
        } catch (Rejected unknown) {
            return false;
        }
    }

    private static boolean isDay(Instant time) {
        return time.isAfter(FIRST) && time.isBefore(LAST);
    }

    private static boolean fits(Integer number, int max) {
        return number == null || number >= 1 && number <= max;
    }
}
