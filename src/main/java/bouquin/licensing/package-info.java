/**
 * Who holds which right to which document. Promise: one licence for each line of a paid order, however often it is
 * asked for; a revoked licence gives nothing, and can be restored.
 *
 * <p>Operations: {@link bouquin.licensing.Licensing}: grant, revoke, restore; who holds what.
 *
 * <p>Events: {@link bouquin.licensing.LicenceGranted}, {@link bouquin.licensing.LicenceRevoked},
 * {@link bouquin.licensing.LicenceRestored}. Hears EmailConfirmed: what was bought with an address as a guest is then
 * the account's.
 *
 * <p>Not here: the copies that a licence gives (library, documents); what was paid (checkout, ledger).
 */
package bouquin.licensing;
