package bouquin.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The kinds of accounts, each with the side on which its balance stands. */
enum AccountKind {
    INPUT_VAT("input_vat", Side.DEBIT),
    PSP("psp", Side.DEBIT),
    BANK("bank", Side.DEBIT),
    BANK_IN_TRANSIT("bank_in_transit", Side.DEBIT),
    DISPUTE_RECEIVABLE("dispute_receivable", Side.DEBIT),
    SELLER_DEBT("seller_debt", Side.DEBIT),
    SELLER_PENDING("seller_pending", Side.CREDIT),
    SELLER_AVAILABLE("seller_available", Side.CREDIT),
    SELLER_HELD("seller_held", Side.CREDIT),
    PAYOUT_IN_TRANSIT("payout_in_transit", Side.CREDIT),
    REFUND_IN_TRANSIT("refund_in_transit", Side.CREDIT),
    VAT_PAYABLE("vat_payable", Side.CREDIT),
    SUSPENSE("suspense", Side.CREDIT),
    BUYER_CREDIT("buyer_credit", Side.CREDIT),
    COMMISSION("commission", Side.CREDIT),
    PSP_FEES("psp_fees", Side.DEBIT),
    COUPON_EXPENSE("coupon_expense", Side.DEBIT),
    MARKETING("marketing", Side.DEBIT),
    CHARGEBACK_FEES("chargeback_fees", Side.DEBIT),
    CHARGEBACK_LOSS("chargeback_loss", Side.DEBIT),
    BAD_DEBT("bad_debt", Side.DEBIT);

    enum Side {
        DEBIT,
        CREDIT
    }

    private static final Map<String, AccountKind> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toMap(AccountKind::prefix, kind -> kind));

    private final String prefix;
    private final Side side;

    AccountKind(String prefix, Side side) {
        this.prefix = prefix;
        this.side = side;
    }

    /** The account's name, e.g. {@code vat_payable:FR:2000} or {@code commission}. */
    String of(Object... parts) {
        return Arrays.stream(parts).map(part -> ":" + part).collect(Collectors.joining("", prefix, ""));
    }

    String prefix() {
        return prefix;
    }

    Side side() {
        return side;
    }

    static AccountKind ofAccount(String account) {
        return BY_PREFIX.get(account.split(":", 2)[0]);
    }
}
