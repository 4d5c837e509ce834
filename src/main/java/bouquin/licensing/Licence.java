package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** The right of one buyer to one document and its later versions, from one line of one order. */
@Entity
@Table(name = "licensing_licence")
class Licence {
    @jakarta.persistence.Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    private int line;

    @Column(name = "listing_id")
    private String listingId;

    @Column(name = "document_id")
    private String documentId;

    private String title;

    @Column(name = "holder_email")
    private String holderEmail;

    @Column(name = "holder_account")
    private String holderAccount;

    @Column(name = "holder_name")
    private String holderName;

    private String locale;

    @Column(name = "purchase_code")
    private String purchaseCode;

    @Column(name = "copy_id")
    private String copyId;

    @Enumerated(EnumType.STRING)
    private LicenceState state;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_because")
    private String revokedBecause;

    Licence() {}

    Licence(GrantLicence command, String purchaseCode, String copyId, Instant now) {
        this.id = Id.next();
        this.orderId = command.orderId();
        this.line = command.line();
        this.listingId = command.listingId();
        this.documentId = command.documentId().value();
        this.title = command.title();
        this.holderEmail = command.holder().email();
        this.holderName = command.holder().name();
        this.locale = command.locale();
        this.purchaseCode = purchaseCode;
        this.copyId = copyId;
        this.state = LicenceState.ACTIVE;
        this.grantedAt = now;
        if (command.holder().account() != null) claim(command.holder().account());
    }

    LicenceId id() {
        return new LicenceId(id);
    }

    /** @param document the one that was sold, or a later version, whose copies are marked otherwise */
    CopyId copyId(DocumentId document) {
        return new CopyId(id(), document.value().equals(documentId) ? copyId : copyId + "-" + document);
    }

    /** @return whether it was active until now */
    boolean revoke(String reason, Instant now) {
        if (state == LicenceState.REVOKED) return false;
        state = LicenceState.REVOKED;
        revokedAt = now;
        revokedBecause = reason;
        return true;
    }

    /** @return whether it was revoked until now */
    boolean restore() {
        if (state == LicenceState.ACTIVE) return false;
        state = LicenceState.ACTIVE;
        revokedAt = null;
        revokedBecause = null;
        return true;
    }

    /** Makes it an account's, unless it is somebody's already. */
    void claim(AccountId account) {
        if (holderAccount == null) holderAccount = account.value();
    }

    LicenceGranted granted() {
        return new LicenceGranted(id(), orderId, new DocumentId(documentId));
    }

    LicenceRevoked revoked() {
        return new LicenceRevoked(id(), orderId, new DocumentId(documentId));
    }

    LicenceRestored restored() {
        return new LicenceRestored(id(), orderId, new DocumentId(documentId));
    }

    LicenceView view() {
        AccountId account = holderAccount == null ? null : new AccountId(holderAccount);
        return new LicenceView(
                id(),
                orderId,
                line,
                listingId,
                new DocumentId(documentId),
                title,
                new Holder(holderEmail, account, holderName),
                locale,
                purchaseCode,
                state,
                grantedAt,
                revokedAt,
                revokedBecause);
    }
}
