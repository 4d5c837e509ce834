package bouquin.ledger;

/** Where the money of a refund goes while its entry is written: first what the provider sends, then store credit. */
final class BackTo {
    private final Entry entry;
    private final String inTransit;
    private final Balance credit;
    private long toCard;

    /** @param credit the buyer's account, null when the provider sends all */
    BackTo(Entry entry, Refund refund, Balance credit) {
        this.entry = entry;
        this.inTransit = AccountKind.REFUND_IN_TRANSIT.of(refund.refundId());
        this.credit = credit;
        this.toCard = refund.toCard().minor();
    }

    void goes(long amount, String sale) {
        long byCard = Math.min(toCard, amount);
        toCard -= byCard;
        entry.credit(inTransit, byCard, sale);
        if (amount > byCard) credit.credit(entry, amount - byCard, sale);
    }
}
