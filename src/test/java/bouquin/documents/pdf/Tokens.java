package bouquin.documents.pdf;

/** The tokens of a PDF object as they are written: names with their slash, strings with their delimiters. */
final class Tokens {
    private static final String DELIMITERS = "()<>[]/% \t\r\n\f\0";

    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
    }

    /** Null at the end. */
    String next() {
        skip();
        if (at >= text.length()) return null;
        int from = at;
        switch (text.charAt(at)) {
            case '(' -> literal();
            case '<' -> at = text.startsWith("<<", at) ? at + 2 : behind(text.indexOf('>', at));
            case '>' -> at += text.startsWith(">>", at) ? 2 : 1;
            case '[', ']', ')' -> at++;
            default -> word();
        }
        return text.substring(from, at);
    }

    private void skip() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%') at = behind(text.indexOf('\n', at)) - 1;
            else if (" \t\r\n\f\0".indexOf(c) < 0) return;
        }
    }

    private void literal() {
        int depth = 0;
        do {
            char c = text.charAt(at++);
            if (c == '\\') at++;
            if (c == '(') depth++;
            if (c == ')') depth--;
        } while (depth > 0 && at < text.length());
        at = Math.min(at, text.length());
    }

    private void word() {
        at++;
        while (at < text.length() && DELIMITERS.indexOf(text.charAt(at)) < 0) at++;
    }

    private int behind(int index) {
        return index < 0 ? text.length() : index + 1;
    }
}
