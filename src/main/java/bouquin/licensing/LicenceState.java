package bouquin.licensing;

/** Whether a licence gives its document. */
public enum LicenceState {
    ACTIVE,
    REVOKED
}
