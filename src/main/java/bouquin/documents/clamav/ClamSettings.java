package bouquin.documents.clamav;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;

/**
 * Where clamd listens.
 *
 * @param address of a host and port, or a Unix socket; null when files aren't scanned
 * @param timeMax for one file
 */
record ClamSettings(String address, Duration timeMax) {
    private static final int PORT_MAX = 65_535;

    ClamSettings {
        if (address != null) parse(address);
    }

    /** Looked up anew each time, as names move. */
    SocketAddress socket() {
        return parse(address);
    }

    /** @throws IllegalArgumentException unless it is {@code /path} or {@code host:port} */
    private static SocketAddress parse(String address) {
        if (address.startsWith("/")) return UnixDomainSocketAddress.of(address);
        int colon = address.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException(address);
        int port = Integer.parseInt(address.substring(colon + 1));
        if (port < 1 || port > PORT_MAX) throw new IllegalArgumentException(address);
        return new InetSocketAddress(address.substring(0, colon), port);
    }
}
