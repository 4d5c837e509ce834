package bouquin.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a buyer does at the sandbox's pay page. */
public final class SandboxCard {
    private SandboxCard() {}

    public static void pay(String url) {
        use("4242424242424242", url);
    }

    public static void decline(String url) {
        use("4000000000000002", url);
    }

    /** Pays, and the bank disputes it at once. */
    public static void dispute(String url) {
        use("4000000000000259", url);
    }

    private static void use(String card, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("card=" + card))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 303) throw new IllegalStateException("the pay page answered " + status);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
