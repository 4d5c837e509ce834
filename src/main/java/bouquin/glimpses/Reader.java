package bouquin.glimpses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Whoever asks from one network on one day. Kept as a hash for that day only. */
final class Reader {
    private static final int GROUPS_OF_A_NETWORK = 4;

    private Reader() {}

    /** @param address of IPv4 or IPv6; the addresses of one IPv6 household (/64) are one reader */
    static String of(String address, LocalDate day) {
        try {
            byte[] text = (day + " " + network(address)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String network(String address) {
        if (!address.contains(":")) return address;
        String[] groups = address.replaceFirst("%.*", "").split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int at = 0; at < Math.min(GROUPS_OF_A_NETWORK, groups.length) && !groups[at].isEmpty(); at++)
            network.append(groups[at].toLowerCase(java.util.Locale.ROOT)).append(':');
        return network.length() == 0 ? address : network.toString();
    }
}
