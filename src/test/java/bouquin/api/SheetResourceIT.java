package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.support.Browsing;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets from outside, by the API and by the page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SheetResourceIT {
    private static final String PASSWORD = "quai de la Tournelle";
    private static final String SHEET = "file,title,abstract,category,level,language,tags,price\nnone.pdf,,,,,,,\n";

    private final Browsing client = new Browsing();
    private final String email = Id.next() + "@client.test";
    private String token;

    @BeforeEach
    void aSellerSignsIn() {
        client.submit("/fr/signup", Map.of("email", email, "password", PASSWORD, "displayName", "Zoë"));
        String csrf = client.csrf("/fr/sell");
        client.submit(
                "/fr/sell",
                Map.of(
                        "csrf",
                        csrf,
                        "country",
                        "FR",
                        "trader",
                        "false",
                        "termsAccepted",
                        "true",
                        "mandateAccepted",
                        "true"));
        String session = Json.write(new SessionResource.Credentials(email, PASSWORD));
        token = Json.readMap(client.json("POST", "/api/v1/sessions", session).body())
                .get("token")
                .toString();
    }

    @Test
    void aSheetAnswersRowByRow() {
        HttpResponse<String> kept = post("/api/v1/sheets?name=mine.csv", SHEET);
        assertEquals(201, kept.statusCode(), kept.body());
        assertTrue(kept.body().contains("\"state\":\"WRONG\""), kept.body());
        assertTrue(kept.body().contains("\"code\":\"sheets.row.unknownFile\""), kept.body());

        String location = kept.headers().firstValue("Location").orElseThrow();
        assertEquals(200, client.send(request(location).GET()).statusCode());
        HttpResponse<String> drafted = post(location + "/drafts", "");
        assertEquals(200, drafted.statusCode(), drafted.body());
        assertEquals(0, Json.readMap(drafted.body()).get("drafts"));
    }

    @Test
    void whatIsNoSheetIsRefused() {
        refused(post("/api/v1/sheets", ""), 422, "sheets.empty");
        refused(post("/api/v1/sheets", "file,title\na,b"), 422, "sheets.header");
        refused(post("/api/v1/sheets", "a".repeat(1_000_001)), 413, "sheets.tooLarge");
        refused(post("/api/v1/sheets", SHEET + "a,\"b\" c,,,,,,\n"), 422, "sheets.malformed");
        refused(
                client.send(request("/api/v1/sheets").POST(BodyPublishers.ofByteArray(new byte[] {'f', (byte) 0xe9}))),
                422,
                "sheets.encoding");
        refused(post("/api/v1/sheets/" + Id.next() + "/drafts", ""), 404, "sheets.unknown");
        assertEquals(
                401,
                client.send(Browsing.request("/api/v1/sheets").POST(BodyPublishers.ofString(SHEET)))
                        .statusCode());
    }

    @Test
    void theTemplateIsTakenAsItIs() {
        HttpResponse<String> template =
                client.send(request("/api/v1/sheets/template").GET());
        assertEquals(
                "text/csv;charset=UTF-8",
                template.headers().firstValue("Content-Type").orElse(""));
        assertEquals(201, post("/api/v1/sheets", template.body()).statusCode());
        assertTrue(client.get("/fr/selling/sheets/template").body().startsWith("\uFEFFfile;title;"));
    }

    @Test
    void thePageSaysTheSame() {
        HttpResponse<String> kept = form(SHEET);
        assertEquals(303, kept.statusCode(), kept.body());
        String page =
                client.get(kept.headers().firstValue("Location").orElseThrow()).body();
        assertTrue(page.contains("Aucun document de ce nom n’a été déposé."), page);

        HttpResponse<String> refused = form("file\n");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("La première ligne doit nommer ces colonnes"), refused.body());
    }

    private HttpResponse<String> form(String sheet) {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"mine.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + sheet + "\r\n--x--\r\n";
        return client.send(Browsing.request("/fr/selling/sheets?csrf=" + client.csrf("/fr/selling"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String path, String body) {
        return client.send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return Browsing.request(path, "Authorization", "Bearer " + token);
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, Json.readMap(answer.body()).get("code"));
    }
}
