package bouquin.identity;

import bouquin.kernel.Rejected;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as Bouquin compares it: lower case, the domain in ASCII, at most 254 characters (RFC 5321). Quoted
 * local parts and address literals are not taken.
 */
public record Email(String value) {
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+([.][\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws Rejected INVALID {@code identity.email} */
    public static Email parse(String text) {
        String trimmed = text == null ? "" : text.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || trimmed.length() > 254) throw refused();
        String local = trimmed.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = ascii(trimmed.substring(at + 1));
        String whole = local + "@" + domain;
        if (local.length() > 64
                || whole.length() > 254
                || !LOCAL.matcher(local).matches()
                || !DOMAIN.matcher(domain).matches()) throw refused();
        return new Email(whole);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            throw refused();
        }
    }

    private static Rejected refused() {
        return Rejected.invalid("identity.email");
    }
}
