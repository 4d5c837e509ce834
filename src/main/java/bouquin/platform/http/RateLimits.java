package bouquin.platform.http;

import bouquin.kernel.Rejected;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Token buckets by name, per node; those not used for an hour are forgotten. */
@ApplicationScoped
public class RateLimits {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /**
     * Takes one token.
     *
     * @param bucket what is limited and for whom, e.g. "signIn:192.0.2.1"
     * @param tokens how many fit the bucket, which refills evenly
     * @param per the time in which an empty bucket fills
     * @throws Rejected TOO_MANY with the seconds to wait
     */
    public void take(String bucket, int tokens, Duration per) {
        ConsumptionProbe probe =
                buckets.get(bucket, name -> bucket(tokens, per)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw Rejected.tooMany(
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    /** Gives a token back that turned out not to count, e.g. a try that succeeded. */
    public void giveBack(String bucket) {
        Bucket known = buckets.getIfPresent(bucket);
        if (known != null) known.addTokens(1);
    }

    private static Bucket bucket(int tokens, Duration per) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, per))
                .build();
    }
}
