package bouquin.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's address in its parts.
 *
 * @param origin scheme, host and port, "" when not known
 * @param path without its language, "/" for the home page
 * @param query with its question mark, or ""
 */
record Address(String origin, String path, String query) {
    private static final Pattern PARTS = Pattern.compile("(https?://[^/?]+)?(?:/(?:fr|en)(?=[/?]|$))?([^?]*)([?].*)?");

    /** Takes an address apart, absolute or from its path on; whatever a browser sent is good enough. */
    static Address of(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) throw new IllegalArgumentException("not an address: " + address);
        return new Address(text(parts.group(1), ""), text(parts.group(2), "/"), text(parts.group(3), ""));
    }

    static String in(String lang, String path) {
        boolean home = path.equals("/") || path.startsWith("/?");
        return "/" + lang + (home ? path.substring(1) : path);
    }

    /** The first value of a query parameter, "" without it. */
    String parameter(String name) {
        for (String pair : query.isEmpty() ? new String[0] : query.substring(1).split("&"))
            if (pair.startsWith(name + "=")) return decoded(pair.substring(name.length() + 1));
        return "";
    }

    private static String text(String group, String otherwise) {
        return group == null || group.isEmpty() ? otherwise : group;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
