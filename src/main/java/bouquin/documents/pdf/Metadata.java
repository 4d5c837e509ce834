package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** XMP packets stay as they are, apart from addresses of files, shares and scripts; what is no XMP goes. */
final class Metadata {
    private static final int BYTES_MAX = 4 << 20;
    private static final COSName XML = COSName.getPDFName("XML");
    private static final Pattern CHARACTER_REFERENCE =
            Pattern.compile("&#(?:x0*([2-7][0-9a-fA-F])|0*([3-9][0-9]|1[01][0-9]|12[0-6]));");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)(?:(?:file|(?:java|vb)script|smb):|\\\\\\\\\\w)[^<\"']*");

    private Metadata() {}

    static boolean isAt(COSName key, COSStream stream) {
        return COSName.METADATA.equals(key) || COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
    }

    /** @return false when the stream may not stay */
    static boolean clean(COSStream stream) {
        if (!XML.equals(stream.getCOSName(COSName.SUBTYPE))) return false;
        try {
            byte[] bytes = read(stream);
            Charset charset = charset(bytes);
            String text = new String(bytes, charset);
            if (bytes.length > BYTES_MAX
                    || !text.contains("<")
                    || text.contains("<!DOCTYPE")
                    || text.contains("<!ENTITY")) return false;
            String clean = FOREIGN.matcher(plain(text)).replaceAll("");
            if (!clean.equals(text)) write(clean.getBytes(charset), stream);
            return true;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static byte[] read(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(BYTES_MAX + 1);
        }
    }

    private static void write(byte[] bytes, COSStream stream) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
    }

    /** XMP is UTF-8, or tells otherwise by its first bytes (XMP, part 1, 7.3). */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) return StandardCharsets.UTF_8;
        boolean big = bytes[0] == (byte) 0xfe || bytes[0] == 0, little = bytes[0] == (byte) 0xff || bytes[1] == 0;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** Letters that are written as numbers hide an address from us, not from a reader. */
    private static String plain(String text) {
        return text.contains("&#") ? CHARACTER_REFERENCE.matcher(text).replaceAll(Metadata::letter) : text;
    }

    private static String letter(MatchResult reference) {
        boolean hexadecimal = reference.group(1) != null;
        int letter = Integer.parseInt(reference.group(hexadecimal ? 1 : 2), hexadecimal ? 16 : 10);
        boolean plain = Character.isLetterOrDigit(letter) || ":/\\".indexOf(letter) >= 0;
        return Matcher.quoteReplacement(plain ? Character.toString(letter) : reference.group());
    }
}
