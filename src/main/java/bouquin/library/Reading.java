package bouquin.library;

import java.util.function.UnaryOperator;

/** How much of a copy is asked for. */
public enum Reading {
    /** Only its length and name: nothing of the document leaves. */
    LOOK,
    /** All of it: a copy. */
    WHOLE,
    /** A part, or all if it has changed: belongs to a copy that went out before, and counts as one only if none did. */
    REST;

    /**
     * What a request asks for.
     *
     * @param method GET or HEAD
     * @param header a header's value by its name, null when it is absent
     */
    public static Reading of(String method, UnaryOperator<String> header) {
        if (method.equals("HEAD")) return LOOK;
        boolean whole = header.apply("Range") == null && header.apply("If-None-Match") == null;
        return whole ? WHOLE : REST;
    }
}
