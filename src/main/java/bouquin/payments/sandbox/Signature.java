package bouquin.payments.sandbox;

import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a webhook: {@code Bouquin-Signature: t=<seconds>,v1=<hex>}, where v1 is HMAC-SHA256 over the seconds, a point and
 * the body. The time is signed too, so that a recorded webhook can't be sent again later.
 */
final class Signature {
    static final String HEADER = "Bouquin-Signature";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");

    private Signature() {}

    static String of(byte[] secret, Instant now, byte[] body) {
        long seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(secret, seconds, body));
    }

    /** @throws Rejected MALFORMED when the header isn't this body's signature, or is more than 5 minutes off */
    static void verify(byte[] secret, String header, byte[] body, Instant now) {
        Matcher parts = FORM.matcher(header == null ? "" : header);
        if (!parts.matches()) throw Rejected.malformed("payments.webhook.signature");
        long seconds = Long.parseLong(parts.group(1));
        byte[] claimed = HexFormat.of().parseHex(parts.group(2));
        if (!MessageDigest.isEqual(mac(secret, seconds, body), claimed))
            throw Rejected.malformed("payments.webhook.signature");
        Duration age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
        if (age.compareTo(TOLERANCE) > 0) throw Rejected.malformed("payments.webhook.old");
    }

    private static byte[] mac(byte[] secret, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
