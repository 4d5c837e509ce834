package bouquin.ledger;

import bouquin.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** A journal entry while it is being written: lines with debit positive, all of one currency. */
final class Entry {
    private final EntryKind kind;
    private final String key;
    private final String currency;
    private final List<EntryLine> lines = new ArrayList<>();

    Entry(EntryKind kind, String key, String currency) {
        this.kind = kind;
        this.key = key;
        this.currency = currency;
    }

    /** @param about the order line that the amount belongs to, or "" */
    Entry debit(String account, long minor, String about) {
        if (minor != 0) lines.add(new EntryLine(account, new Money(minor, currency), about));
        return this;
    }

    Entry credit(String account, long minor, String about) {
        return debit(account, Math.negateExact(minor), about);
    }

    /** Nothing moved, so there is nothing to post: a free document, a released line without a share. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** @throws IllegalStateException when debits and credits differ, which no caller's input may bring about */
    List<EntryLine> balancedLines() {
        long sum = lines.stream().mapToLong(line -> line.amount().minor()).reduce(0, Math::addExact);
        if (sum != 0 || lines.size() < 2)
            throw new IllegalStateException(kind + " " + key + " is not balanced: " + lines);
        return List.copyOf(lines);
    }

    EntryKind kind() {
        return kind;
    }

    String key() {
        return key;
    }
}
