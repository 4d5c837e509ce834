package bouquin.web;

import bouquin.kernel.Rejected;

/** Numbers in the addresses of pages about versions. */
final class VersionNumber {
    /** Pages with changes that one sheet shows. */
    static final int CHANGES = 25;

    private VersionNumber() {}

    /** @throws Rejected NOT_FOUND */
    static int of(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,8}")) throw Rejected.notFound("versions.notFound");
        return Integer.parseInt(text);
    }

    /** How many changes to skip; 0 when it is unreadable. */
    static int from(String text) {
        return text != null && text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
