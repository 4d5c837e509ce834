package bouquin.documents;

import bouquin.kernel.Text;

/** What to call a file that somebody sent. */
final class UploadName {
    private static final int LENGTH_MAX = 200;

    private UploadName() {}

    /** The last part of whatever path was sent, one line, without characters that file systems refuse. */
    static String clean(String sent) {
        String name = Text.line(sent)
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]", "")
                .strip();
        if (name.isEmpty() || name.matches("[.]+")) return "document.pdf";
        int length = name.codePointCount(0, name.length());
        return length <= LENGTH_MAX ? name : name.substring(0, name.offsetByCodePoints(0, LENGTH_MAX));
    }
}
