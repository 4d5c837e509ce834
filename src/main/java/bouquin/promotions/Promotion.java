package bouquin.promotions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One code, its bounds, and how often it is in use. */
@Entity
@Table(name = "promotions_code")
class Promotion {
    @jakarta.persistence.Id
    private String id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Funding funding;

    private String owner;

    @Enumerated(EnumType.STRING)
    private PromotionScope scope;

    private String seller;

    @Column(name = "listing_id")
    private String listingId;

    private Integer percent;
    private Long amount;
    private String currency;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "uses_max")
    private Integer usesMax;

    @Column(name = "buyer_uses_max")
    private Integer buyerUsesMax;

    private int uses;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    Promotion() {}

    /** @param command checked */
    Promotion(MakePromotion command, String code, AccountId seller, Instant now) {
        this.id = Id.next();
        this.code = code;
        this.funding = command.funding();
        this.owner = command.visitor().account().value();
        this.scope = command.scope();
        this.seller = seller == null ? null : seller.value();
        this.listingId = command.listing() == null ? null : command.listing().value();
        this.percent = command.percent() == null
                ? null
                : command.percent().movePointRight(2).intValueExact();
        this.amount = command.amount() == null ? null : command.amount().minor();
        this.currency = command.amount() == null ? Money.EUR : command.amount().currency();
        this.validFrom = command.from() == null ? now : command.from();
        this.validUntil = command.until();
        this.usesMax = command.usesMax();
        this.buyerUsesMax = command.buyerUsesMax();
        this.createdAt = now;
    }

    /** @throws Rejected CONFLICT {@code promotions.notYet}, {@code promotions.over}, {@code promotions.own} */
    void open(AccountId buyer, Instant now) {
        if (now.isBefore(validFrom)) throw Rejected.conflict("promotions.notYet", validFrom);
        if (over(now)) throw Rejected.conflict("promotions.over");
        if (buyer != null && buyer.value().equals(owner)) throw Rejected.conflict("promotions.own");
    }

    /** @param byBuyer how many orders of that buyer use it. @throws Rejected CONFLICT {@code promotions.usedUp*} */
    void free(long byBuyer) {
        if (usesMax != null && uses >= usesMax) throw Rejected.conflict("promotions.usedUp");
        if (buyerUsesMax != null && byBuyer >= buyerUsesMax)
            throw Rejected.conflict("promotions.usedUpByYou", buyerUsesMax);
    }

    boolean usedUp(long byBuyer) {
        return usesMax != null && uses >= usesMax || buyerUsesMax != null && byBuyer >= buyerUsesMax;
    }

    boolean appliesTo(Asking.Item item) {
        return item.price().isPositive()
                && (seller == null || seller.equals(item.seller().value()))
                && (listingId == null || listingId.equals(item.listing().value()));
    }

    void use() {
        uses++;
    }

    void giveBack() {
        uses--;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    private boolean over(Instant now) {
        return endedAt != null || validUntil != null && !now.isBefore(validUntil);
    }

    private PromotionState state(Instant now) {
        if (over(now)) return PromotionState.OVER;
        if (usesMax != null && uses >= usesMax) return PromotionState.USED_UP;
        return now.isBefore(validFrom) ? PromotionState.COMING : PromotionState.RUNNING;
    }

    PromotionId id() {
        return new PromotionId(id);
    }

    String code() {
        return code;
    }

    Funding funding() {
        return funding;
    }

    boolean isOf(AccountId account) {
        return owner.equals(account.value());
    }

    /** Null for an amount. */
    Percent percent() {
        return percent == null ? null : new Percent(percent);
    }

    /** Null for a percentage. */
    Money amount() {
        return amount == null ? null : new Money(amount, currency);
    }

    PromotionView view(Instant now) {
        return new PromotionView(
                id(),
                code,
                funding,
                scope,
                seller == null ? null : new AccountId(seller),
                listingId == null ? null : new ListingId(listingId),
                percent(),
                amount(),
                validFrom,
                validUntil,
                usesMax,
                buyerUsesMax,
                uses,
                state(now));
    }
}
