package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.support.Browsing;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drop zone's address: our own page with its session, and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadPagesIT {
    private static final String UPLOADS = "/fr/selling/uploads";

    private final Browsing browser = new Browsing();

    @Test
    void onlyOurPageWithItsTokenUploads() {
        String token = becomesASeller();

        assertEquals(403, create().statusCode());
        assertEquals(403, create("X-CSRF-Token", "forged").statusCode());
        assertEquals(
                403,
                create("X-CSRF-Token", token, "Origin", "https://elsewhere.example")
                        .statusCode());
        assertEquals(
                403,
                create("X-CSRF-Token", token, "Sec-Fetch-Site", "cross-site").statusCode());
        HttpResponse<String> created = create("X-CSRF-Token", token);
        assertEquals(201, created.statusCode(), created.body());
        String upload = created.headers().firstValue("Location").orElseThrow();
        assertTrue(upload.startsWith(UPLOADS + "/"), upload);
        assertEquals(403, append(upload).statusCode());
        assertEquals(204, append(upload, "X-CSRF-Token", token).statusCode());
    }

    @Test
    void aCookieNeverOpensTheApi() {
        String token = becomesASeller();
        HttpRequest.Builder request = Browsing.request(
                "/api/v1/uploads", "X-CSRF-Token", token, "Tus-Resumable", "1.0.0", "Upload-Length", "5");

        assertEquals(401, browser.send(request.POST(BodyPublishers.noBody())).statusCode());
    }

    @Test
    void refusalsArePlainWords() {
        String token = becomesASeller();
        HttpResponse<String> upload = create("X-CSRF-Token", token);
        HttpResponse<String> refused = append(
                upload.headers().firstValue("Location").orElseThrow(), "X-CSRF-Token", token, "Upload-Offset", "7");

        assertEquals(409, refused.statusCode());
        assertEquals(
                "text/plain;charset=UTF-8",
                refused.headers().firstValue("Content-Type").orElse(""));
        assertTrue(refused.body().startsWith("L’envoi en est à l’octet 0."), refused.body());
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        assertEquals(401, create().statusCode());
    }

    @Test
    void anUnfinishedUploadIsShownAndDiscarded() {
        String token = becomesASeller();
        String upload =
                create("X-CSRF-Token", token).headers().firstValue("Location").orElseThrow();

        assertTrue(browser.get("/fr/selling").body().contains("action=\"" + upload + "/termination\""));
        assertEquals(
                303,
                browser.submit(upload + "/termination", Map.of("csrf", token)).statusCode());
        assertTrue(!browser.get("/fr/selling").body().contains(upload));
    }

    @Test
    void aDocumentOfSomebodyElseGetsNoListing() {
        String token = becomesASeller();
        HttpResponse<String> answer =
                browser.submit("/fr/selling/drafts", Map.of("csrf", token, "documentId", Id.next()));
        assertEquals(422, answer.statusCode());
    }

    private HttpResponse<String> create(String... headers) {
        HttpRequest.Builder request = Browsing.request(UPLOADS, headers)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "5")
                .header("Upload-Metadata", "filename bm90ZXMucGRm");
        return browser.send(request.POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> append(String upload, String... headers) {
        HttpRequest.Builder request = Browsing.request(upload, headers)
                .header("Tus-Resumable", "1.0.0")
                .header("Content-Type", "application/offset+octet-stream");
        if (!String.join(" ", headers).contains("Upload-Offset")) request.header("Upload-Offset", "0");
        return browser.send(request.method("PATCH", BodyPublishers.ofString("%PDF")));
    }

    /** Answers the token of their pages. */
    private String becomesASeller() {
        String email = Id.next() + "@client.test";
        browser.submit("/fr/signup", Map.of("email", email, "password", "quai de la Tournelle", "displayName", "Zoë"));
        String token = browser.csrf("/fr/sell");
        browser.submit(
                "/fr/sell",
                Map.of(
                        "csrf",
                        token,
                        "country",
                        "FR",
                        "trader",
                        "false",
                        "termsAccepted",
                        "true",
                        "mandateAccepted",
                        "true"));
        return browser.csrf("/fr/selling");
    }
}
