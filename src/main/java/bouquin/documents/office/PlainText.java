package bouquin.documents.office;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text of whatever encoding becomes UTF-8: by its mark, else UTF-8 if it is that, else what its letters speak for. */
final class PlainText {
    /** More than three thousand pages; an office program would take minutes for more. */
    private static final long BYTES_MAX = 10_000_000;

    private static final int TELLING_BYTES = 64 << 10;
    private static final int CONFIDENCE_MIN = 30;

    private PlainText() {}

    static void toUtf8(Path source, Path target) throws IOException {
        if (Files.size(source) > BYTES_MAX) throw Refusals.tooSlow();
        Charset charset = charset(source);
        try (Reader in = Files.newBufferedReader(source, charset);
                Writer out = Files.newBufferedWriter(target)) {
            copy(in, out);
        } catch (CharacterCodingException noText) {
            throw Refusals.broken();
        }
    }

    /** A line may end as on Unix, on Windows, or as on the first Macs. */
    private static void copy(Reader in, Writer out) throws IOException {
        int before = 0;
        for (int letter; (letter = in.read()) >= 0; before = letter) {
            if (letter == '\r') out.write('\n');
            else if (isText(letter) && !(letter == '\n' && before == '\r')) out.write(letter);
        }
    }

    /** Without marks of byte order and without the controls that stand for nothing in print. */
    private static boolean isText(int letter) {
        if (letter == 0) throw Refusals.broken();
        return letter >= ' ' && letter != 0xfeff || letter == '\n' || letter == '\t' || letter == '\f';
    }

    private static Charset charset(Path source) throws IOException {
        byte[] start = start(source);
        if (begins(start, 0xfe, 0xff)) return StandardCharsets.UTF_16BE;
        if (begins(start, 0xff, 0xfe)) return StandardCharsets.UTF_16LE;
        if (isUtf8(source)) return StandardCharsets.UTF_8;
        CharsetMatch match = new CharsetDetector().setText(start).detect();
        boolean sure = match != null && match.getConfidence() >= CONFIDENCE_MIN && Charset.isSupported(match.getName());
        return sure ? likely(match.getName()) : Charset.forName("windows-1252");
    }

    /** Files that are told to be ISO 8859-1 were mostly written in its larger sister, which has the quotes and the euro. */
    private static Charset likely(String name) {
        return Charset.forName(name.equals("ISO-8859-1") || name.startsWith("UTF-") ? "windows-1252" : name);
    }

    private static boolean isUtf8(Path source) throws IOException {
        try {
            CharBuffer all = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(source)));
            return all.limit() >= 0;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static byte[] start(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return in.readNBytes(TELLING_BYTES);
        }
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length >= 2 && (start[0] & 0xff) == first && (start[1] & 0xff) == second;
    }
}
