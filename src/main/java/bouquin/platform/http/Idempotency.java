package bouquin.platform.http;

import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers a repeated POST with the first answer. The key's row, the use case and its answer are one transaction: a
 * second request with the same key waits for the first on the row, and a crash leaves neither.
 */
@Facade
public class Idempotency {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** An answer as it is kept: a status and a JSON body. */
    public record Answer(int status, String json) {}

    /**
     * @param scope who asks for what, at most 80 ASCII characters; keys of different scopes don't meet
     * @param key the client's key, 1 to 200 characters, or null: then the use case simply runs
     * @param body what was sent, to tell a repetition from a mistake
     * @throws Rejected CONFLICT {@code idempotency.otherBody}; MALFORMED {@code idempotency.key}
     */
    public Answer once(String scope, String key, String body, Supplier<Answer> useCase) {
        if (key == null) return useCase.get();
        if (key.isBlank() || key.length() > 200) throw Rejected.malformed("idempotency.key");
        String hash = sha256(body);
        int mine = em.createNativeQuery("insert ignore into platform_answer values (?, ?, ?, 0, '', ?)")
                .setParameter(1, scope)
                .setParameter(2, key)
                .setParameter(3, hash)
                .setParameter(4, clock.instant())
                .executeUpdate();
        if (mine == 0) return earlier(scope, key, hash);
        Answer answer = useCase.get();
        em.createNativeQuery(
                        "update platform_answer set status = ?, answer = ? where scope = ? and idempotency_key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.json())
                .setParameter(3, scope)
                .setParameter(4, key)
                .executeUpdate();
        return answer;
    }

    private Answer earlier(String scope, String key, String hash) {
        List<?> rows = em.createNativeQuery(
                        "select body_hash, status, answer from platform_answer where scope = ? and idempotency_key = ?")
                .setParameter(1, scope)
                .setParameter(2, key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        if (!hash.equals(row[0])) throw Rejected.conflict("idempotency.otherBody");
        return new Answer(((Number) row[1]).intValue(), (String) row[2]);
    }

    private static String sha256(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
