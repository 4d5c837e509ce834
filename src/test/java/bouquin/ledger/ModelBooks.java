package bouquin.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the accounts must say, written down from the rules of the trade alone: nothing of the ledger's own code is used here.
 * Amounts are minor units, debit positive. Each move answers the code of the refusal that is due, or null.
 */
final class ModelBooks {
    /** What goes back: its amount, and what of it is VAT, seller's share and our own subsidy. */
    record Cut(long amount, long vat, long share, long subsidy) {
        static final Cut NONE = new Cut(0, 0, 0, 0);

        Cut plus(Cut other, int sign) {
            return new Cut(
                    amount + sign * other.amount,
                    vat + sign * other.vat,
                    share + sign * other.share,
                    subsidy + sign * other.subsidy);
        }

        long commission() {
            return amount + subsidy - vat - share;
        }
    }

    static final class Sold {
        String seller, dispute;
        Cut whole, back = Cut.NONE, held = Cut.NONE;
        boolean released, complaint;

        long left() {
            return whole.amount - back.amount - held.amount;
        }

        /** Of all that went back so far each part is rounded half up; what was returned before is taken off. */
        Cut next(long amount) {
            if (whole.amount == 0) return Cut.NONE;
            long all = back.amount + amount;
            long vat = part(whole.vat, all), subsidy = part(whole.subsidy, all);
            long share = Math.min(part(whole.share, all), all + subsidy - vat);
            return new Cut(
                    amount,
                    Math.max(0, vat - back.vat),
                    Math.max(0, share - back.share),
                    Math.max(0, subsidy - back.subsidy));
        }

        private long part(long of, long all) {
            return BigDecimal.valueOf(of)
                    .multiply(BigDecimal.valueOf(all))
                    .divide(BigDecimal.valueOf(whole.amount), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    static final class Bank {
        String order, state = "OPEN";
        long amount, uncovered;
        Map<String, Cut> lost = new LinkedHashMap<>();
    }

    static final class Transfer {
        String seller, state = "IN_TRANSIT";
        long amount;
    }

    final Map<String, Long> accounts = new TreeMap<>();
    final Map<String, Sold> sold = new TreeMap<>();
    final Map<String, Long> refunds = new HashMap<>();
    final Map<String, Bank> disputes = new HashMap<>();
    final Map<String, Transfer> payouts = new HashMap<>();

    long of(String account) {
        return accounts.getOrDefault(account, 0L);
    }

    void purchase(String order, Map<Integer, Sold> lines, String buyer, long credit) {
        move("buyer_credit:" + buyer, credit);
        move("psp:sandbox", -credit);
        lines.forEach((line, sale) -> {
            sold.put(order + "/" + line, sale);
            move("psp:sandbox", sale.whole.amount);
            move("coupon_expense", sale.whole.subsidy);
            move("vat_payable:FR:2000", -sale.whole.vat);
            move("seller_pending:" + sale.seller, -sale.whole.share);
            move("commission", -sale.whole.commission());
        });
    }

    void release(String key) {
        Sold sale = sold.get(key);
        if (sale == null || sale.released || sale.complaint || sale.dispute != null) return;
        long free = sale.whole.share - sale.back.share - sale.held.share;
        sale.released = true;
        move("seller_pending:" + sale.seller, free);
        pay(sale.seller, free);
    }

    String refund(String id, String key, long amount, String buyer, long credit) {
        Sold sale = sold.get(key);
        if (sale.dispute != null) return "ledger.refund.disputed";
        if (amount > sale.left()) return "ledger.refund.tooMuch";
        Cut cut = sale.next(amount);
        sale.back = sale.back.plus(cut, 1);
        undo(cut, 1);
        take(sale, cut.share);
        move("refund_in_transit:" + id, credit - amount);
        move("buyer_credit:" + buyer, -credit);
        refunds.put(id, amount - credit);
        return null;
    }

    void confirm(String id) {
        long amount = refunds.put(id, 0L);
        move("refund_in_transit:" + id, amount);
        move("psp:sandbox", -amount);
    }

    /** A line that nobody paid for but we. */
    void annul(String key) {
        Sold sale = sold.get(key);
        Cut rest = sale.whole.plus(sale.back, -1);
        sale.back = sale.whole;
        undo(rest, 1);
        take(sale, rest.share);
    }

    void withdraw(String id, String order, long amount, long fee) {
        if (disputes.containsKey(id)) return;
        Bank bank = new Bank();
        bank.order = order;
        bank.amount = amount;
        disputes.put(id, bank);
        move("chargeback_fees", fee);
        move("psp:sandbox", -fee);
        hang(id, bank);
    }

    /** The bank takes the amount from the order's lines in proportion to what is left of each, whole cents, none twice. */
    private void hang(String id, Bank bank) {
        bank.state = "OPEN";
        move("dispute_receivable:" + id, bank.amount);
        move("psp:sandbox", -bank.amount);
        List<Sold> lines = lines(bank.order);
        long total = lines.stream().mapToLong(ModelBooks::takeable).sum(), seen = 0, given = 0;
        long amount = Math.min(bank.amount, total);
        for (Sold sale : lines) {
            seen += takeable(sale);
            long upTo = total == 0 ? 0 : amount * seen / total, mine = upTo - given;
            given = upTo;
            if (mine == 0) continue;
            sale.held = sale.next(mine);
            sale.dispute = id;
            take(sale, sale.held.share);
            move("seller_held:" + id, -sale.held.share);
        }
    }

    private static long takeable(Sold sale) {
        return sale.dispute == null ? sale.left() : 0;
    }

    String won(String id) {
        Bank bank = disputes.get(id);
        if (bank.state.equals("WON")) return null;
        if (bank.state.equals("LOST")) {
            for (String key : bank.lost.keySet()) if (sold.get(key).dispute != null) return "ledger.refund.disputed";
            bank.lost.forEach((key, cut) -> {
                Sold sale = sold.get(key);
                sale.back = sale.back.plus(cut, -1);
                sale.held = cut;
                sale.dispute = id;
                undo(cut, -1);
                move("seller_held:" + id, -cut.share);
            });
            move("chargeback_loss", -bank.uncovered);
            move("dispute_receivable:" + id, bank.amount);
        }
        bank.state = "WON";
        move("dispute_receivable:" + id, -bank.amount);
        move("psp:sandbox", bank.amount);
        for (Sold sale : inDispute(id)) {
            move("seller_held:" + id, sale.held.share);
            if (sale.released) pay(sale.seller, sale.held.share);
            else move("seller_pending:" + sale.seller, -sale.held.share);
            end(sale);
        }
        return null;
    }

    void lost(String id) {
        Bank bank = disputes.get(id);
        if (bank.state.equals("LOST")) return;
        if (bank.state.equals("WON")) hang(id, bank);
        bank.state = "LOST";
        bank.lost.clear();
        bank.uncovered = bank.amount;
        sold.forEach((key, sale) -> {
            if (!id.equals(sale.dispute)) return;
            bank.lost.put(key, sale.held);
            bank.uncovered -= sale.held.amount;
            undo(sale.held, 1);
            move("seller_held:" + id, sale.held.share);
            sale.back = sale.back.plus(sale.held, 1);
            end(sale);
        });
        move("chargeback_loss", bank.uncovered);
        move("dispute_receivable:" + id, -bank.amount);
    }

    String payOut(String id, String seller, long amount) {
        if (amount > -of("seller_available:" + seller)) return "ledger.payout.tooMuch";
        Transfer transfer = new Transfer();
        transfer.seller = seller;
        transfer.amount = amount;
        payouts.put(id, transfer);
        move("seller_available:" + seller, amount);
        move("payout_in_transit:" + id, -amount);
        return null;
    }

    void ends(String id, String state) {
        Transfer transfer = payouts.get(id);
        boolean came = state.equals("RETURNED");
        transfer.state = state;
        move(came ? "bank" : "payout_in_transit:" + id, transfer.amount);
        if (state.equals("CONFIRMED")) move("bank", -transfer.amount);
        else pay(transfer.seller, transfer.amount);
    }

    void move(String account, long amount) {
        if (accounts.merge(account, amount, Long::sum) == 0) accounts.remove(account);
    }

    List<Sold> lines(String order) {
        List<Sold> lines = new ArrayList<>();
        sold.forEach((key, sale) -> {
            if (key.startsWith(order + "/")) lines.add(sale);
        });
        return lines;
    }

    private List<Sold> inDispute(String id) {
        return sold.values().stream().filter(sale -> id.equals(sale.dispute)).toList();
    }

    /** What was earned by a sale is no longer, but the seller's share, which comes from elsewhere. */
    private void undo(Cut cut, int sign) {
        move("vat_payable:FR:2000", sign * cut.vat);
        move("commission", sign * cut.commission());
        move("coupon_expense", -sign * cut.subsidy);
    }

    private void take(Sold sale, long amount) {
        if (!sale.released) {
            move("seller_pending:" + sale.seller, amount);
            return;
        }
        long there = Math.min(amount, -of("seller_available:" + sale.seller));
        move("seller_available:" + sale.seller, there);
        move("seller_debt:" + sale.seller, amount - there);
    }

    private void pay(String seller, long amount) {
        long owed = Math.min(amount, of("seller_debt:" + seller));
        move("seller_debt:" + seller, -owed);
        move("seller_available:" + seller, owed - amount);
    }

    private static void end(Sold sale) {
        sale.dispute = null;
        sale.held = Cut.NONE;
    }
}
