package bouquin.documents.pdf;

import bouquin.kernel.Rejected;

/** Why a file can't be sold, each with a message that says how to mend it. */
final class Refusals {
    private Refusals() {}

    static Rejected empty() {
        return Rejected.invalid("documents.refused.empty");
    }

    static Rejected notAPdf() {
        return Rejected.of(Rejected.Kind.UNSUPPORTED, "documents.refused.notAPdf");
    }

    static Rejected broken() {
        return Rejected.invalid("documents.refused.broken");
    }

    static Rejected passwordProtected() {
        return Rejected.invalid("documents.refused.passwordProtected");
    }

    static Rejected noPages() {
        return Rejected.invalid("documents.refused.noPages");
    }

    static Rejected tooManyPages(int most) {
        return Rejected.of(Rejected.Kind.TOO_LARGE, "documents.refused.tooManyPages", most);
    }

    static Rejected pageSize(int page) {
        return Rejected.invalid("documents.refused.pageSize", page);
    }

    static Rejected dynamicForm() {
        return Rejected.invalid("documents.refused.dynamicForm");
    }

    /** @param page a page that everybody should be able to see, from 1 */
    static Rejected pageTooSlow(int page) {
        return Rejected.invalid("documents.refused.pageTooSlow", page);
    }

    /** @param page a page that everybody should be able to see, from 1 */
    static Rejected pageUnreadable(int page) {
        return Rejected.invalid("documents.refused.pageUnreadable", page);
    }

    /** Of a page that a buyer wants to read; the copy itself is not harmed. */
    static Rejected plate(int page) {
        return Rejected.invalid("documents.plate.unreadable", page);
    }

    static Rejected tooSlow() {
        return Rejected.invalid("documents.refused.tooSlow");
    }

    static Rejected tooComplex() {
        return Rejected.invalid("documents.refused.tooComplex");
    }

    static Rejected nothingToRedact() {
        return Rejected.invalid("documents.redaction.nothing");
    }

    /** @param page that can neither be blacked out nor drawn, from 1 */
    static Rejected unredactable(int page) {
        return Rejected.invalid("documents.redaction.page", page);
    }

    /** The result still told what it should not. */
    static Rejected unproven() {
        return Rejected.invalid("documents.redaction.unproven");
    }
}
