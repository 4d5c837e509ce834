package bouquin.documents.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSString;

/** Where links may lead: to the web, to a mail address, to a telephone. Never to a file, a share or a script. */
final class Targets {
    private static final Pattern SAFE = Pattern.compile("(?:https?://[^/\\\\]|mailto:|tel:)[^\\\\\\p{Cntrl}]*");
    /** A mail program that obeys would attach a file of the reader's. */
    private static final Pattern MAIL_WITH_FILE = Pattern.compile("mailto:.*[?&;]attach.*");

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("www\\.[^\\\\\\p{Cntrl}\\s]+");
    /** A whole text that is an address of a file, a share or a script, behind whatever readers skip. */
    private static final Pattern FOREIGN = Pattern.compile(
            "[\\s\\p{Cntrl}<\"']*(?:(?:file|javascript|vbscript|smb|jar|res|ms-[a-z-]+):.*|\\\\\\\\\\w.*|//[\\w.-]+/.*)",
            Pattern.DOTALL);

    private final String base;

    /** @param base what relative addresses are relative to, "" for nothing */
    Targets(String base) {
        this.base = isSafe(base) ? base.strip() : "";
    }

    static boolean isSafe(String target) {
        String plain = target.strip().toLowerCase(Locale.ROOT);
        return SAFE.matcher(plain).matches()
                && !MAIL_WITH_FILE
                        .matcher(plain.replace("%3f", "?").replace("%26", "&"))
                        .matches();
    }

    /** Whether a text, wherever it stands, is nothing but an address that no reader should follow. */
    static boolean isForeign(String text) {
        return FOREIGN.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** The address as a reader will understand it, in full and plain; empty when it may not stay. */
    Optional<COSString> mended(COSString target) {
        String text = target.getString().strip();
        if (isSafe(text)) return Optional.of(isPlain(target, text) ? target : plain(text));
        if (WITHOUT_SCHEME.matcher(text.toLowerCase(Locale.ROOT)).matches())
            return Optional.of(plain("http://" + text));
        return base.isEmpty() ? Optional.empty() : resolved(text);
    }

    private Optional<COSString> resolved(String relative) {
        try {
            String full = new URI(base).resolve(new URI(relative)).toString();
            return isSafe(full) ? Optional.of(plain(full)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(COSString target, String text) {
        return target.getBytes().length == text.length();
    }

    private static COSString plain(String text) {
        return new COSString(text.getBytes(StandardCharsets.UTF_8));
    }
}
