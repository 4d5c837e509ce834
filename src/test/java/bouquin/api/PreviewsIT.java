package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.support.Browsing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client of the API learns of a document that it has not bought. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PreviewsIT {
    private static final String PASSWORD = "correct-horse-battery";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static String token;
    private static String listing;

    @BeforeAll
    static void offer() throws Exception {
        String email = Id.next().toLowerCase(java.util.Locale.ROOT) + "@client.test";
        json(
                "POST",
                "/accounts",
                "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD
                        + "\",\"displayName\":\"Zoë\",\"locale\":\"en\"}");
        token = json("POST", "/sessions", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}")
                .get("token")
                .asText();
        json(
                "POST",
                "/sellers",
                "{\"country\":\"FR\",\"trader\":false,\"termsAccepted\":true,\"mandateAccepted\":true}");
        HttpRequest upload = request("/documents?name=tides.pdf")
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf()))
                .build();
        String document = tree(HTTP.send(upload, HttpResponse.BodyHandlers.ofString())
                        .body())
                .get("id")
                .asText();
        for (int tries = 0;
                tries < 300
                        && !json("GET", "/documents/" + document, "")
                                .get("state")
                                .asText()
                                .equals("READY");
                tries++) Thread.sleep(200);
        listing = json("POST", "/listings", "{\"documentId\":\"" + document + "\"}")
                .get("id")
                .asText();
    }

    @Test
    void theListingMapsEveryPage() throws Exception {
        JsonNode map = json("GET", "/listings/" + listing, "").get("pageMap");
        assertEquals(6, map.size());
        assertTrue(map.get(0).get("free").asBoolean());
        assertFalse(map.get(5).get("free").asBoolean());
        assertTrue(map.get(5).get("words").asInt() > 50);
        assertEquals("Chapter 6", map.get(5).at("/headings/0/title").asText());
    }

    @Test
    void anImageComesInTheTypeThatIsTakenAndEachTypeHasItsTag() throws Exception {
        HttpResponse<byte[]> jpeg = image("/pages/1/image?width=960", "*/*");
        HttpResponse<byte[]> webp = image("/pages/1/image?width=960", "image/webp,*/*;q=0.5");
        assertEquals("image/jpeg", header(jpeg, "Content-Type"));
        assertEquals("Accept", header(jpeg, "Vary"));
        assertEquals("private, no-cache", header(jpeg, "Cache-Control"), "a draft is nobody else's");
        if (!header(webp, "Content-Type").equals("image/webp")) return; // no cwebp on this machine
        assertTrue(webp.body().length < jpeg.body().length);
        assertNotEquals(header(jpeg, "ETag"), header(webp, "ETag"));
        HttpRequest again = request("/listings/" + listing + "/pages/1/image?width=960")
                .header("Accept", "image/webp")
                .header("If-None-Match", header(webp, "ETag"))
                .build();
        assertEquals(
                304, HTTP.send(again, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    @Test
    void aHiddenPageIsNeverLargeWhateverIsAskedFor() throws Exception {
        for (String accept : new String[] {"*/*", "image/webp"})
            assertTrue(image("/pages/6/image?width=99999", accept).body().length < 20_000);
        assertEquals(404, image("/pages/7/image", "*/*").statusCode());
    }

    @Test
    void wordsAreFoundWithoutReadingTheDocument() throws Exception {
        JsonNode found = json("GET", "/listings/" + listing + "/glimpses?q=chapter+6", "");
        assertEquals(1, found.get("total").asInt());
        assertEquals(6, found.at("/items/0/page").asInt());
        JsonNode many = json("GET", "/listings/" + listing + "/glimpses?q=coast", "");
        int snippets = 0;
        for (JsonNode item : many.get("items")) if (item.hasNonNull("snippet")) snippets++;
        assertTrue(snippets <= 3, many::toString);
        assertEquals(
                "documents.search.words",
                json("GET", "/listings/" + listing + "/glimpses?q=a", "")
                        .get("code")
                        .asText());
        assertEquals(
                "catalog.notFound",
                json("GET", "/listings/" + Id.next() + "/glimpses?q=coast", "")
                        .get("code")
                        .asText());
    }

    private static HttpResponse<byte[]> image(String path, String accept) throws Exception {
        HttpRequest request =
                request("/listings/" + listing + path).header("Accept", accept).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonNode json(String method, String path, String body) throws Exception {
        HttpRequest.Builder request = request(path);
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        request.method(method, HttpRequest.BodyPublishers.ofString(body));
        return tree(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private static HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = Browsing.request("/api/v1" + path);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode tree(String body) throws IOException {
        return Json.MAPPER.readTree(body);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 6; number++) page(document, number);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(18);
            content.newLineAtOffset(64, 700);
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 20);
            content.showText("Chapter " + number);
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            for (int line = 1; line <= 20; line++) {
                content.newLine();
                content.showText("Whoever lives by the coast learns to read its times, " + Id.next() + ".");
            }
            content.endText();
        }
    }
}
