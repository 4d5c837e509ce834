package bouquin.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link RangeRequest}.
 *
 * @param status 200, 206, 304, 412 or 416
 * @param body the bytes to send to a GET, empty unless 200 or 206
 * @param headers what belongs to the status, Content-Length included where there is a body
 */
public record RangeReply(int status, Optional<ByteRange> body, Map<String, String> headers) {
    static RangeReply whole(Representation of) {
        return sending(200, of.whole(), of);
    }

    static RangeReply part(ByteRange part, Representation of) {
        RangeReply reply = sending(206, part, of);
        reply.headers.put("Content-Range", part.contentRange(of.length()));
        return reply;
    }

    static RangeReply nothing(int status, Representation of) {
        Map<String, String> headers = validators(of);
        if (status == 416) headers.put("Content-Range", "bytes */" + of.length());
        return new RangeReply(status, Optional.empty(), headers);
    }

    private static RangeReply sending(int status, ByteRange bytes, Representation of) {
        Map<String, String> headers = validators(of);
        headers.put("Content-Length", Long.toString(bytes.length()));
        return new RangeReply(status, Optional.of(bytes), headers);
    }

    private static Map<String, String> validators(Representation of) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", of.etag());
        headers.put("Last-Modified", HttpDate.write(of.lastModified()));
        headers.put("Accept-Ranges", "bytes");
        return headers;
    }
}
