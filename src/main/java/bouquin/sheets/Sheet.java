package bouquin.sheets;

import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A seller's table as it was sent. */
@Entity
@Table(name = "sheets_sheet")
class Sheet {
    @jakarta.persistence.Id
    private String id;

    private String owner;
    private String name;
    private String csv;
    private String sha256;

    @Column(name = "kept_at")
    private Instant keptAt;

    Sheet() {}

    Sheet(AccountId owner, String name, String csv, String sha256, Instant now) {
        this.id = Id.next();
        this.owner = owner.value();
        this.name = name;
        this.csv = csv;
        this.sha256 = sha256;
        this.keptAt = now;
    }

    boolean isOf(AccountId account) {
        return owner.equals(account.value());
    }

    SheetId id() {
        return new SheetId(id);
    }

    String name() {
        return name;
    }

    String csv() {
        return csv;
    }

    Instant keptAt() {
        return keptAt;
    }
}
