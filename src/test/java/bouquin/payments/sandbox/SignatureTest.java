package bouquin.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");
    private final byte[] secret = bytes("a secret of the sandbox");
    private final byte[] body = bytes("{\"id\":\"1\"}");
    private final String signature = Signature.of(secret, NOW, body);

    @Test
    void aSignedBodyIsTakenWithinFiveMinutes() {
        assertDoesNotThrow(() -> Signature.verify(secret, signature, body, NOW.plusSeconds(300)));
        assertDoesNotThrow(() -> Signature.verify(secret, signature, body, NOW.minusSeconds(300)));
    }

    @Test
    void anOldOneIsRefused() {
        assertEquals("payments.webhook.old", refusal(signature, body, NOW.plusSeconds(301)));
    }

    @Test
    void aTamperedBodyOrTimeIsRefused() {
        assertEquals("payments.webhook.signature", refusal(signature, bytes("{\"id\":\"2\"}"), NOW));
        String later = signature.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() + 60));
        assertEquals("payments.webhook.signature", refusal(later, body, NOW));
    }

    @Test
    void anotherSecretIsRefused() {
        String forged = Signature.of(bytes("a secret of somebody else"), NOW, body);
        assertEquals("payments.webhook.signature", refusal(forged, body, NOW));
    }

    @Test
    void nonsenseIsRefused() {
        for (String nonsense : new String[] {null, "", "t=,v1=", "t=1", signature + ",v1=00", signature.toUpperCase()})
            assertEquals("payments.webhook.signature", refusal(nonsense, body, NOW));
    }

    private String refusal(String header, byte[] sent, Instant now) {
        return assertThrows(Rejected.class, () -> Signature.verify(secret, header, sent, now))
                .code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
