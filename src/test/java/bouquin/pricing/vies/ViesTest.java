package bouquin.pricing.vies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.pricing.VatNumber;
import bouquin.pricing.VatRegister.Answer;
import bouquin.pricing.VatRegister.State;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** VIES as it answers, and as it fails. */
class ViesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final VatNumber NUMBER = VatNumber.parse("DE136695976");

    private final Vies vies = new Vies();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private volatile String asked;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        vies.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        vies.settings = settings(true);
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aValidNumberComesWithItsConsultation() {
        answers(200, "{\"valid\":true,\"requestIdentifier\":\"WAPIAAAAX1Y2Z3\",\"name\":\"---\"}");
        assertEquals(new Answer(State.VALID, "WAPIAAAAX1Y2Z3", NOW), vies.ask(NUMBER));
        assertTrue(asked.contains("\"countryCode\":\"DE\"") && asked.contains("\"vatNumber\":\"136695976\""), asked);
        assertTrue(asked.contains("\"requesterMemberStateCode\":\"FR\""), asked);
    }

    @Test
    void anInvalidNumberIsInvalid() {
        answers(200, "{\"valid\":false,\"userError\":\"INVALID\"}");
        assertEquals(State.INVALID, vies.ask(NUMBER).state());
    }

    @Test
    void aMemberStateThatIsDownIsNoInvalidNumber() {
        answers(200, "{\"valid\":false,\"userError\":\"MS_UNAVAILABLE\"}");
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
        answers(200, "{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"MS_MAX_CONCURRENT_REQ\"}]}");
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
    }

    @Test
    void errorsAndNonsenseAreUnknown() {
        for (int status : new int[] {204, 301, 400, 429, 500, 503}) {
            answers(status, "{\"valid\":true}");
            assertEquals(State.UNKNOWN, vies.ask(NUMBER).state(), "status " + status);
        }
        for (String body : new String[] {"", "<html>", "[]", "null", "{\"valid\":\"yes\"}", "{", "{}"}) {
            answers(200, body);
            assertEquals(State.UNKNOWN, vies.ask(NUMBER).state(), body);
        }
    }

    @Test
    void anAnswerWithoutEndIsNotRead() {
        answers(200, "{\"valid\":true,\"name\":\"" + "x".repeat(100_000) + "\"}");
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
    }

    @Test
    void whoeverDoesNotAnswerIsNotWaitedFor() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            await();
        });
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
    }

    @Test
    void nobodyIsAskedWhileItIsOff() {
        vies.settings = settings(false);
        answers(200, "{\"valid\":true}");
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
        assertNull(asked);
    }

    @Test
    void nobodyThereIsUnknown() {
        server.stop(0);
        assertEquals(State.UNKNOWN, vies.ask(NUMBER).state());
    }

    private ViesSettings settings(boolean on) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/check-vat-number");
        return new ViesSettings() {
            @Override
            boolean on() {
                return on;
            }

            @Override
            URI url() {
                return url;
            }

            @Override
            String requester() {
                return "FR40303265045";
            }

            @Override
            Duration patience() {
                return Duration.ofSeconds(1);
            }
        };
    }

    private void answers(int status, String body) {
        serve(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : bytes.length == 0 ? -1 : bytes.length);
            if (status != 204 && bytes.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            }
        });
    }

    private void serve(com.sun.net.httpserver.HttpHandler handler) {
        try {
            server.removeContext("/check-vat-number");
        } catch (IllegalArgumentException first) {
            // there was none yet
        }
        server.createContext("/check-vat-number", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            try {
                handler.handle(exchange);
            } finally {
                exchange.close();
            }
        });
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
