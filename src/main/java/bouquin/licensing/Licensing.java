package bouquin.licensing;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who holds which right to which document. */
@Facade
public class Licensing {
    @Inject
    Licences licences;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /** Grants the licence of an order's line; asked again it answers the one that is there, revoked or not. */
    public LicenceId grant(GrantLicence command) {
        return licences.ofLine(command.orderId(), command.line())
                .orElseGet(() -> granted(command))
                .id();
    }

    /**
     * No more copies from now on. Revoking twice changes nothing.
     *
     * @param reason for the holder and the shop, e.g. the refund's reason; at most 500 characters
     * @throws Rejected NOT_FOUND
     */
    public void revoke(LicenceId id, String reason) {
        Licence licence = licences.get(id);
        if (licence.revoke(reason, clock.instant())) outbox.append(licence.revoked());
    }

    /** Takes a revocation back, e.g. when a dispute is won after all. @throws Rejected NOT_FOUND */
    public void restore(LicenceId id) {
        Licence licence = licences.get(id);
        if (licence.restore()) outbox.append(licence.restored());
    }

    /** @throws Rejected NOT_FOUND; whether the visitor may see it is the caller's question */
    public LicenceView view(LicenceId id) {
        return licences.get(id).view();
    }

    /** Revoked ones too, newest first. */
    public List<LicenceView> heldBy(AccountId account) {
        return licences.heldBy(account).stream().map(Licence::view).toList();
    }

    /** In the order of the lines. */
    public List<LicenceView> ofOrder(String orderId) {
        return licences.ofOrder(orderId).stream().map(Licence::view).toList();
    }

    /**
     * The active licence that this address or account holds to the listing, whichever version was sold by it, or to the
     * document.
     *
     * @param account null for a guest
     */
    public Optional<LicenceView> active(String listing, DocumentId document, String email, AccountId account) {
        String address = email.toLowerCase(Locale.ROOT);
        return licences.active(listing, document, address, account == null ? "" : account.value())
                .map(Licence::view);
    }

    /** Whether anybody ever got a licence to it, also when it is revoked. */
    public boolean isLicensed(DocumentId document) {
        return licences.anyOf(document);
    }

    /**
     * Active licences to a listing in the order of their ids.
     *
     * @param after the last one that the caller has seen, "" at first
     */
    public List<LicenceView> activeOn(String listing, String after, int limit) {
        return licences.activeOn(listing, after, limit).stream()
                .map(Licence::view)
                .toList();
    }

    /**
     * The licence whose copy shows this code.
     *
     * @throws Rejected INVALID {@code licensing.purchaseCode} when the code was miscopied
     */
    public Optional<LicenceView> withPurchaseCode(String code) {
        return licences.withCode(PurchaseCode.parse(code)).map(Licence::view);
    }

    /** The purchase codes that stand in a text; whether anybody has them is another question. */
    public Set<String> purchaseCodesIn(String text) {
        return PurchaseCode.in(text);
    }

    /**
     * What this licence's copies of a version are marked with. For those who make copies and those who trace them.
     *
     * @throws Rejected NOT_FOUND
     */
    public CopyId copyId(LicenceId id, DocumentId document) {
        return licences.get(id).copyId(document);
    }

    /**
     * What the copies of everybody who may have the document are marked with, revoked licences too.
     *
     * @param earlier versions before it, whose buyers have a right to it
     */
    public List<CopyId> copiesOf(DocumentId document, Collection<DocumentId> earlier) {
        return licences.copiesOf(document, earlier);
    }

    void claim(String email, AccountId account) {
        licences.guestsWith(email.toLowerCase(Locale.ROOT)).forEach(licence -> licence.claim(account));
    }

    private Licence granted(GrantLicence command) {
        Licence licence = new Licence(command, unusedCode(), Secret.next(), clock.instant());
        licences.add(licence);
        outbox.append(licence.granted());
        return licence;
    }

    private String unusedCode() {
        String code = PurchaseCode.next();
        return licences.withCode(code).isPresent() ? unusedCode() : code;
    }
}
