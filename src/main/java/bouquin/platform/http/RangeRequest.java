package bouquin.platform.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a GET or HEAD says about conditions and ranges, and what it is answered (RFC 9110, 13.2.2 and 14.2).
 *
 * <p>Several ranges that do not touch are answered with the whole: a server may ignore Range, no reader needs
 * multipart/byteranges, and nobody can make the answer larger than the file. HEAD ignores Range, as the RFC says.
 *
 * @param head HEAD instead of GET
 * @param header gives a request header's value by its name, null when it is absent
 */
public record RangeRequest(boolean head, UnaryOperator<String> header) {
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

    public RangeReply answer(Representation current) {
        if (!preconditionHolds(current)) return RangeReply.nothing(412, current);
        if (isFresh(current)) return RangeReply.nothing(304, current);
        return inRange(current);
    }

    private boolean preconditionHolds(Representation current) {
        String ifMatch = header.apply("If-Match");
        if (ifMatch != null) return names(ifMatch, current.etag(), false);
        return date("If-Unmodified-Since")
                .map(since -> !current.lastModified().isAfter(since))
                .orElse(true);
    }

    private boolean isFresh(Representation current) {
        String ifNoneMatch = header.apply("If-None-Match");
        if (ifNoneMatch != null) return names(ifNoneMatch, current.etag(), true);
        return date("If-Modified-Since")
                .map(since -> !current.lastModified().isAfter(since))
                .orElse(false);
    }

    private RangeReply inRange(Representation current) {
        Optional<List<ByteRange>> ranges = head || !rangeStillHolds(current)
                ? Optional.empty()
                : RangeHeader.read(header.apply("Range"), current.length());
        if (ranges.isEmpty() || ranges.get().size() > 1) return RangeReply.whole(current);
        return ranges.get().isEmpty()
                ? RangeReply.nothing(416, current)
                : RangeReply.part(ranges.get().get(0), current);
    }

    /** If-Range: a strong tag, or exactly the date of Last-Modified; anything else means "send it all". */
    private boolean rangeStillHolds(Representation current) {
        String ifRange = header.apply("If-Range");
        if (ifRange == null) return true;
        if (ifRange.strip().equals(current.etag())) return true;
        return HttpDate.read(ifRange).map(current.lastModified()::equals).orElse(false);
    }

    private Optional<Instant> date(String name) {
        return HttpDate.read(header.apply(name));
    }

    private static boolean names(String list, String etag, boolean weakly) {
        if (list.strip().equals("*")) return true;
        Matcher tag = TAG.matcher(list);
        while (tag.find()) if (tag.group(2).equals(etag) && (weakly || tag.group(1) == null)) return true;
        return false;
    }
}
