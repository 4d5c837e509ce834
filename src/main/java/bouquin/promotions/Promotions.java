package bouquin.promotions;

import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import bouquin.pricing.Pricing;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Promotional codes. */
@Facade
public class Promotions {
    @Inject
    Codes codes;

    @Inject
    NewCode newCode;

    @Inject
    Pricing pricing;

    @Inject
    Clock clock;

    /**
     * Makes a code.
     *
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN; INVALID with faults on {@code code}, {@code percent}, {@code amount},
     *     {@code scope}, {@code listing}, {@code seller}, {@code until}, {@code usesMax}, {@code buyerUsesMax}; CONFLICT
     *     {@code promotions.taken}
     */
    public PromotionView make(MakePromotion command) {
        Instant now = clock.instant();
        String code = newCode.checked(command, now);
        if (codes.named(code).isPresent()) throw Rejected.conflict("promotions.taken", code);
        Promotion promotion = new Promotion(command, code, newCode.seller(command), now);
        codes.add(promotion);
        return promotion.view(now);
    }

    /** The visitor's own codes, the newest first. @param cursor null for the first page */
    public Page<PromotionView> mine(Visitor visitor, String cursor, int limit) {
        return codes.of(visitor.requireAccount(), cursor, limit).map(this::view);
    }

    /** Everybody's. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public Page<PromotionView> all(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return codes.all(cursor, limit).map(this::view);
    }

    /**
     * Ends a code: no order can be placed with it from now on; those that were keep it.
     *
     * @throws Rejected NOT_FOUND when it isn't the visitor's and they are no admin
     */
    public PromotionView end(PromotionId id, Visitor visitor) {
        visitor.requireAccount();
        Promotion promotion = codes.locked(id);
        if (!promotion.isOf(visitor.account()) && !visitor.is(Role.ADMIN)) throw Rejected.notFound("notFound");
        promotion.end(clock.instant());
        return view(promotion);
    }

    /**
     * What a code would make of prices, without using it.
     *
     * @throws Rejected NOT_FOUND {@code promotions.unknown}; CONFLICT {@code promotions.notYet}, {@code .over}, {@code
     *     .own}, {@code .foreign} when it applies to none of the items, {@code .usedUp}, {@code .usedUpByYou}, {@code
     *     .belowMinimum}
     */
    public Reduction preview(Asking asking) {
        Promotion promotion =
                codes.named(NewCode.normal(asking.code())).orElseThrow(() -> Rejected.notFound("promotions.unknown"));
        return reduction(promotion, asking);
    }

    /**
     * Uses a code for an order, in the caller's transaction: whoever else wants it waits until that has ended.
     *
     * @throws Rejected as {@link #preview}
     */
    public Reduction use(String orderId, Asking asking) {
        Promotion promotion =
                codes.locked(NewCode.normal(asking.code())).orElseThrow(() -> Rejected.notFound("promotions.unknown"));
        Reduction reduction = reduction(promotion, asking);
        codes.use(promotion, orderId, asking.email(), clock.instant());
        return reduction;
    }

    /**
     * Takes the use back that an order had given back, if it is still to be had; its prices stay what they were. An order
     * that has its use keeps it.
     *
     * @return whether the order has it now
     */
    public boolean useAgain(String orderId, String code, String email) {
        Promotion promotion = codes.locked(code).orElseThrow(() -> Rejected.notFound("promotions.unknown"));
        if (codes.usedBy(orderId).isPresent()) return true;
        if (promotion.usedUp(codes.usesOf(promotion, email))) return false;
        codes.use(promotion, orderId, email, clock.instant());
        return true;
    }

    /**
     * Makes everybody else who wants the code wait until the caller's transaction ends. To be called before anything is
     * read: then whoever waited reads what is true after that.
     */
    public void lock(String code) {
        codes.locked(NewCode.normal(code));
    }

    /** The order ended unpaid: somebody else may use the code in its place. Again, or without a code, nothing happens. */
    public void giveBack(String orderId, String code) {
        codes.locked(code).ifPresent(promotion -> codes.giveBack(promotion, orderId));
    }

    private Reduction reduction(Promotion promotion, Asking asking) {
        promotion.open(asking.account(), clock.instant());
        List<Money> matching = asking.items().stream()
                .filter(promotion::appliesTo)
                .map(Asking.Item::price)
                .toList();
        if (matching.isEmpty()) throw Rejected.conflict("promotions.foreign");
        promotion.free(asking.email() == null ? 0 : codes.usesOf(promotion, asking.email()));
        Money lowest = pricing.priceMin();
        List<Money> reduced = promotion.percent() == null
                ? Discount.amount(matching, promotion.amount(), lowest)
                : Discount.percent(matching, promotion.percent(), lowest);
        return new Reduction(promotion.code(), promotion.funding(), prices(promotion, asking, reduced));
    }

    private static List<Money> prices(Promotion promotion, Asking asking, List<Money> reduced) {
        List<Money> prices = new ArrayList<>();
        int next = 0;
        for (Asking.Item item : asking.items())
            prices.add(promotion.appliesTo(item) ? reduced.get(next++) : item.price());
        return prices;
    }

    private PromotionView view(Promotion promotion) {
        return promotion.view(clock.instant());
    }
}
