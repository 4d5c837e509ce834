package bouquin.platform.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Range header (RFC 9110, 14.1 and 14.2). */
final class RangeHeader {
    private static final int HEADER_CHARS_MAX = 2_000;
    private static final int DIGITS_MAX = 18;
    private static final Pattern SPEC = Pattern.compile("(\\d*)-(\\d*)");

    private RangeHeader() {}

    /**
     * The satisfiable ranges in ascending order, those that touch or overlap joined.
     *
     * @return empty when the header is absent, malformed, too long or of another unit, and so has to be ignored; an
     *     empty list when no range can be satisfied
     */
    static Optional<List<ByteRange>> read(String header, long length) {
        if (header == null || header.length() > HEADER_CHARS_MAX) return Optional.empty();
        String text = header.strip();
        if (!text.regionMatches(true, 0, "bytes=", 0, 6)) return Optional.empty();
        List<ByteRange> found = new ArrayList<>();
        int specs = 0;
        for (String part : text.substring(6).split(",")) {
            if (part.isBlank()) continue;
            Matcher spec = SPEC.matcher(part.strip());
            if (!spec.matches() || !valid(spec)) return Optional.empty();
            specs++;
            resolve(spec, length).ifPresent(found::add);
        }
        return specs == 0 ? Optional.empty() : Optional.of(joined(found));
    }

    private static boolean valid(Matcher spec) {
        boolean hasFirst = !spec.group(1).isEmpty(), hasLast = !spec.group(2).isEmpty();
        return hasFirst && hasLast ? number(spec.group(1)) <= number(spec.group(2)) : hasFirst || hasLast;
    }

    private static Optional<ByteRange> resolve(Matcher spec, long length) {
        long from, to;
        if (spec.group(1).isEmpty()) {
            from = Math.max(0, length - number(spec.group(2)));
            to = length;
        } else {
            from = number(spec.group(1));
            to = spec.group(2).isEmpty() ? length : Math.min(length, number(spec.group(2)) + 1);
        }
        return from < to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }

    /** A number of more digits than any file has bytes is as good as the largest one. */
    private static long number(String digits) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        return plain.length() > DIGITS_MAX ? Long.MAX_VALUE - 1 : Long.parseLong(plain);
    }

    private static List<ByteRange> joined(List<ByteRange> ranges) {
        List<ByteRange> out = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingLong(ByteRange::from)).forEach(next -> {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).touches(next))
                out.set(last, out.get(last).with(next));
            else out.add(next);
        });
        return out;
    }
}
