package bouquin.ledger;

/** Why an entry was posted. With its business key it names the entry; the names are stored. */
public enum EntryKind {
    /** A captured order; key: the order. */
    PURCHASE,
    /** The hold of an order line is over; key: the order line. */
    RELEASE,
    /** Part or all of an order is given back; key: the refund. */
    REFUND,
    /** An order line that a code of ours had paid whole is given back: no money, but our expense; key: the order line. */
    ANNULMENT,
    /** Store credit was given to a buyer; key: the grant. */
    CREDIT_GRANTED,
    /** The provider has paid the refund out; key: the refund. */
    REFUND_CONFIRMED,
    /** A bank took the money of a payment back until a decision; key: the dispute. */
    DISPUTE_WITHDRAWN,
    /** The bank gave it back to us; key: the dispute, with its round from the second on. */
    DISPUTE_WON,
    /** The bank gave it to the buyer; key as for a dispute won. */
    DISPUTE_LOST,
    /** The bank changed its decision, the money hangs again; key: the dispute and the round. */
    DISPUTE_REOPENED,
    /** A seller's money leaves for the bank; key: the payout. */
    PAYOUT_REQUESTED,
    /** The bank has paid it; key: the payout. */
    PAYOUT_CONFIRMED,
    /** It never left; key: the payout. */
    PAYOUT_FAILED,
    /** It was paid and came back; key: the payout. */
    PAYOUT_RETURNED,
    /** What the provider keeps for its work; key: its balance transaction. */
    PROVIDER_FEE,
    /** The provider sent money to our bank, or it came back from there; key: its balance transaction. */
    PROVIDER_PAYOUT,
    /** What the provider sent has arrived at our bank; key: the provider's payout. */
    PROVIDER_PAYOUT_ARRIVED,
    /** Money came in that no order can take; key: the payment, or the provider's balance transaction. */
    STRAY_CHARGE,
    /** Such money has left again, or has found its order; key: the provider's balance transaction. */
    STRAY_CHARGE_SETTLED,
    /** It goes back to whoever paid it; key: the payment. */
    STRAY_REFUNDED,
    /** An order takes it after all; key: the payment. */
    STRAY_ATTACHED,
    /** We give up on what a seller owes; key: the write-off. */
    DEBT_WRITTEN_OFF,
    /** VAT that a seller charged us within the share, and that we deduct; key: the self-billed invoice. */
    INPUT_VAT
}
