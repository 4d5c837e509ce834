package bouquin.documents.pdf;

/** Hexadecimal strings of PDF. */
final class Hex {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Hex() {}

    /** Two bytes as four digits. */
    static void append(char value, StringBuilder out) {
        out.append(DIGITS[value >> 12])
                .append(DIGITS[value >> 8 & 15])
                .append(DIGITS[value >> 4 & 15])
                .append(DIGITS[value & 15]);
    }

    /** Text as UTF-16 with its byte order mark. */
    static void append(String text, StringBuilder out) {
        out.append("<FEFF");
        for (int i = 0; i < text.length(); i++) append(text.charAt(i), out);
        out.append('>');
    }
}
