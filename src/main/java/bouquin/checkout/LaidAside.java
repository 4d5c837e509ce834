package bouquin.checkout;

import bouquin.catalog.ListingId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What lies in an account's cart.
 *
 * @param last when the newest of it was laid there, null when nothing is
 */
public record LaidAside(List<ListingId> listings, Instant last) {
    public LaidAside {
        listings = List.copyOf(listings);
    }

    /** Names the content, in whatever order it was laid aside. */
    public String key() {
        String all = listings.stream().map(ListingId::value).sorted().collect(Collectors.joining("\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
