package bouquin.sheets;

import bouquin.kernel.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a sheet as text: UTF-8, with or without a byte order mark, and nothing else, so that no é becomes Ã©. */
final class Encoding {
    private Encoding() {}

    /** @throws Rejected INVALID {@code sheets.encoding} with the first line that isn't UTF-8 */
    static String decode(byte[] bytes) {
        String text = decoded(bytes);
        if (text == null || text.indexOf('\0') >= 0) throw Rejected.invalid("sheets.encoding", firstWrongLine(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static int firstWrongLine(byte[] bytes) {
        int line = 1;
        for (int from = 0, at = 0; at <= bytes.length; at++) {
            if (at < bytes.length && bytes[at] != '\n') continue;
            String text = decoded(Arrays.copyOfRange(bytes, from, at));
            if (text == null || text.indexOf('\0') >= 0) return line;
            from = at + 1;
            line++;
        }
        return line - 1;
    }
}
