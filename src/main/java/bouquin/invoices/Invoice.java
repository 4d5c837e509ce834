package bouquin.invoices;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.platform.json.Json;
import bouquin.platform.storage.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** One invoice: drafted with its fact, numbered a moment later, then put away as a file. */
@Entity
@Table(name = "invoices_invoice")
class Invoice {
    private static final int ERROR_MAX = 500, PATIENCE = 10;

    @jakarta.persistence.Id
    private String id;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @Column(name = "fact_kind")
    private String factKind;

    @Column(name = "fact_key")
    private String factKey;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "seller_id")
    private String sellerId;

    private String country;
    private String currency;
    private long net;
    private long vat;
    private long total;
    private String content;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    private String series;
    private Long sequence;
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "storage_key")
    private String storageKey;

    private String sha256;

    @Column(name = "archived_at")
    private Instant archivedAt;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "last_error")
    private String lastError = "";

    Invoice() {}

    /** @param sellerId in whose name it is written, null for ours */
    Invoice(Fact fact, Paper paper, String sellerId, Instant now) {
        this.id = Id.next();
        this.kind = paper.kind();
        this.factKind = fact.kind();
        this.factKey = fact.key();
        this.orderId = paper.order();
        this.sellerId = sellerId;
        this.country = paper.kind().selfBilled()
                ? paper.seller().country()
                : paper.buyer().country();
        this.currency = paper.net().currency();
        this.net = paper.net().minor();
        this.vat = paper.vat().minor();
        this.total = paper.total().minor();
        this.content = Json.write(paper);
        this.draftedAt = now;
        this.nextTryAt = now;
    }

    String id() {
        return id;
    }

    InvoiceKind kind() {
        return kind;
    }

    String sellerId() {
        return sellerId;
    }

    String number() {
        return number;
    }

    boolean numbered() {
        return number != null;
    }

    Paper paper() {
        return Json.read(content, Paper.class);
    }

    Paper.Reference reference() {
        return new Paper.Reference(id, number, issuedOn);
    }

    /** @param complete the paper with its number, day and references */
    void issue(String inSeries, long at, Paper complete) {
        if (numbered()) throw new IllegalStateException(number + " has its number");
        series = inSeries;
        sequence = at;
        number = complete.number();
        issuedOn = complete.issued();
        content = Json.write(complete);
    }

    boolean archived() {
        return archivedAt != null;
    }

    void archive(StoredFile file, Instant now) {
        storageKey = file.key();
        sha256 = file.sha256();
        archivedAt = now;
        lastError = "";
    }

    /** It will be tried again, after 10 s, 20 s, 40 s… at most 3 hours. */
    void failed(Throwable cause, Instant now) {
        tries++;
        String why = String.valueOf(cause);
        lastError = why.substring(0, Math.min(ERROR_MAX, why.length()));
        nextTryAt = now.plus(Duration.ofSeconds(10L << Math.min(tries, PATIENCE)));
    }

    String storageKey() {
        return storageKey;
    }

    String sha256() {
        return sha256;
    }

    String orderId() {
        return orderId;
    }

    InvoiceView view() {
        return new InvoiceView(
                new InvoiceId(id),
                kind,
                number,
                issuedOn,
                orderId,
                sellerId,
                country,
                new Money(net, currency),
                new Money(vat, currency),
                new Money(total, currency),
                archivedAt,
                sha256,
                lastError);
    }
}
