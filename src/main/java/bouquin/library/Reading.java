package bouquin.library;

import java.util.function.UnaryOperator;

/** How much of a copy is asked for. */
public enum Reading {
    /** Only its length and name: nothing of the document leaves. */
    LOOK,
    /** From the first byte: a copy. */
    WHOLE,
    /** From somewhere later, or again if it has changed: the rest of a copy that broke off, unless it is the first. */
    REST;

    /**
     * What a request asks for.
     *
     * @param method GET or HEAD
     * @param header a header's value by its name, null when it is absent
     */
    public static Reading of(String method, UnaryOperator<String> header) {
        if (method.equals("HEAD")) return LOOK;
        String range = header.apply("Range");
        boolean fromTheStart = range == null || range.replace(" ", "").matches("bytes=0+-.*");
        return fromTheStart && header.apply("If-None-Match") == null ? WHOLE : REST;
    }
}
