package bouquin.uploads.tus;

import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.uploads.CreateUpload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client says about its file: "filename bm90ZXMucGRm,private" is a name in base 64 and a key without a value.
 *
 * @param sent as it was sent, "" without
 * @param values decoded, by key
 */
record Metadata(String sent, Map<String, String> values) {
    /** @throws Rejected MALFORMED {@code uploads.metadata} */
    static Metadata parse(String sent) {
        if (sent == null || sent.isBlank()) return new Metadata("", Map.of());
        if (sent.length() > CreateUpload.METADATA_MAX || !sent.matches("[ -~]*")) throw malformed();
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : sent.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            String value = parts.length == 1 ? "" : decoded(parts[1]);
            if (parts[0].isEmpty() || values.putIfAbsent(parts[0], value) != null) throw malformed();
        }
        return new Metadata(sent, values);
    }

    /** The first of these keys that has a value, as one line; "" when none has. */
    String first(String... keys) {
        for (String key : keys) {
            String value = Text.line(values.get(key));
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    /** A media type; nobody's is as long as that. */
    String type() {
        String type = first("filetype", "type");
        if (type.length() > CreateUpload.TYPE_MAX) throw malformed();
        return type;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    private static Rejected malformed() {
        return Rejected.malformed("uploads.metadata", CreateUpload.METADATA_MAX);
    }
}
