package bouquin.documents.office;

import bouquin.kernel.Rejected;

/** Why an office file can't be sold, each with a message that says what to do. */
final class Refusals {
    private Refusals() {}

    static Rejected broken() {
        return Rejected.invalid("documents.refused.officeBroken");
    }

    static Rejected locked() {
        return Rejected.invalid("documents.refused.officePassword");
    }

    static Rejected tooSlow() {
        return Rejected.invalid("documents.refused.officeTooSlow");
    }

    /** It was there when the file was taken in. */
    static Rejected missing() {
        return Rejected.invalid("documents.refused.officeMissing");
    }
}
