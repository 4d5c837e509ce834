package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.support.Browsing;
import bouquin.support.Stall;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads as a tus client meets them: broken connections, wrong offsets, damaged bytes, and nonsense in each header. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadResourceIT {
    private static final String UPLOADS = "/api/v1/uploads";
    private static final String PASSWORD = "quai de la Tournelle";
    private static final byte[] FILE = file();

    private final Browsing client = new Browsing();
    private String token;

    @BeforeEach
    void aSellerSignsIn() {
        token = seller();
    }

    @Test
    void theShopSaysWhatItSpeaks() {
        HttpResponse<String> answer = client.send(Browsing.request(UPLOADS).method("OPTIONS", BodyPublishers.noBody()));

        assertEquals(204, answer.statusCode());
        assertEquals("1.0.0", header(answer, "Tus-Resumable"));
        assertEquals("1.0.0", header(answer, "Tus-Version"));
        assertEquals("creation,creation-with-upload,checksum,termination,expiration", header(answer, "Tus-Extension"));
        assertEquals("200000000", header(answer, "Tus-Max-Size"));
        assertEquals("md5,sha1,sha256", header(answer, "Tus-Checksum-Algorithm"));
    }

    @Test
    void aFileInPiecesBecomesADocument() {
        String upload = create(FILE.length);

        HttpResponse<String> first = patch(upload, 0, part(0, 1_000_000));
        assertEquals(204, first.statusCode(), first.body());
        assertEquals("1000000", header(first, "Upload-Offset"));
        assertTrue(header(first, "Upload-Expires").endsWith("GMT"));
        HttpResponse<String> head = head(upload);
        assertEquals("1000000", header(head, "Upload-Offset"));
        assertEquals(String.valueOf(FILE.length), header(head, "Upload-Length"));
        assertEquals("no-store", header(head, "Cache-Control"));
        assertEquals("filename bm90ZXMucGRm", header(head, "Upload-Metadata"));

        HttpResponse<String> last = patch(upload, 1_000_000, part(1_000_000, FILE.length));
        String document = header(last, "Upload-Document");
        Map<String, Object> told = Json.readMap(get(upload).body());
        assertEquals("RECEIVED", told.get("state"));
        assertEquals(document, told.get("documentId"));
        assertEquals(200, get("/api/v1/documents/" + document).statusCode());
        assertEquals(document, header(head(upload), "Upload-Document"));
    }

    @Test
    void theFirstBytesMayComeWithTheCreation() {
        HttpResponse<String> created = client.send(request(UPLOADS)
                .header("Upload-Length", String.valueOf(FILE.length))
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(FILE)));

        assertEquals(201, created.statusCode(), created.body());
        assertEquals(String.valueOf(FILE.length), header(created, "Upload-Offset"));
        assertEquals(26, header(created, "Upload-Document").length());
    }

    @Test
    void afterABrokenConnectionTheUploadGoesOnWhereItStopped() throws Exception {
        String upload = create(FILE.length);
        try (Socket socket = open(upload, 0, FILE.length)) {
            socket.getOutputStream().write(FILE, 0, 700_000);
        }
        Stall.until(() -> offset(upload) == 700_000);

        HttpResponse<String> rest = patch(upload, 700_000, part(700_000, FILE.length));

        assertEquals(204, rest.statusCode(), rest.body());
        assertEquals(sha256(FILE), documentSha256(header(rest, "Upload-Document")));
    }

    @Test
    void ofTwoWritersOneIsRefused() throws Exception {
        String upload = create(FILE.length);
        try (Socket socket = open(upload, 0, FILE.length)) {
            socket.getOutputStream().write(FILE, 0, 300_000);
            socket.getOutputStream().flush();
            Stall.until(() -> offset(upload) > 0);

            problem(patch(upload, offset(upload), new byte[1000]), 423, "uploads.busy");

            socket.getOutputStream().write(FILE, 300_000, FILE.length - 300_000);
            socket.getOutputStream().flush();
            assertTrue(statusLine(socket.getInputStream()).contains(" 204 "));
        }
        assertEquals(sha256(FILE), documentSha256(header(head(upload), "Upload-Document")));
    }

    @Test
    void aWrongOffsetIsRefusedAndChangesNothing() {
        String upload = create(FILE.length);
        patch(upload, 0, part(0, 1000));

        problem(patch(upload, 0, part(0, 1000)), 409, "uploads.offset");
        problem(patch(upload, 2000, part(2000, 3000)), 409, "uploads.offset");
        assertEquals(1000, offset(upload));
    }

    @Test
    void damagedBytesAreNotKept() throws Exception {
        String upload = create(FILE.length);
        byte[] piece = part(0, 100_000);

        problem(
                patch(upload, 0, piece, "Upload-Checksum", checksum("SHA-1", "sha1", part(1, 100_001))),
                460,
                "uploads.corrupted");
        assertEquals(0, offset(upload));
        problem(patch(upload, 0, piece, "Upload-Checksum", "crc32 AAAA"), 400, "uploads.checksum");
        assertEquals(
                204,
                patch(upload, 0, piece, "Upload-Checksum", checksum("SHA-256", "sha256", piece))
                        .statusCode());
        byte[] next = part(100_000, 200_000);
        assertEquals(
                204,
                patch(upload, 100_000, next, "Upload-Checksum", checksum("MD5", "md5", next))
                        .statusCode());
        assertEquals(200_000, offset(upload));
    }

    @Test
    void somebodyElsesUploadLooksLikeNone() {
        String upload = create(FILE.length);
        token = seller();

        assertEquals(404, head(upload).statusCode());
        problem(get(upload), 404, "uploads.unknown");
        problem(patch(upload, 0, part(0, 10)), 404, "uploads.unknown");
        problem(delete(upload), 404, "uploads.unknown");
        problem(get(UPLOADS + "/nonsense"), 404, "notFound");
    }

    @Test
    void onlySellersUpload() {
        problem(
                client.send(Browsing.request(UPLOADS, "Tus-Resumable", "1.0.0", "Upload-Length", "5")
                        .POST(BodyPublishers.noBody())),
                401,
                "identity.signInFirst");
        token = account();
        problem(creation("5"), 403, "identity.roleNeeded");
    }

    @Test
    void aTerminatedUploadIsGone() {
        String upload = create(FILE.length);
        patch(upload, 0, part(0, 1000));

        assertEquals(204, delete(upload).statusCode());
        assertEquals(404, head(upload).statusCode());
        problem(patch(upload, 1000, part(1000, 2000)), 404, "uploads.unknown");
    }

    @Test
    void aProxyThatLetsOnlyPostThroughIsNoHindrance() {
        String upload = create(FILE.length);
        HttpResponse<String> answer = client.send(request(upload)
                .header("X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(part(0, 1000))));

        assertEquals(204, answer.statusCode(), answer.body());
        assertEquals(1000, offset(upload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "0.2.2", "1.0.1"})
    void anotherVersionIsRefused(String version) {
        HttpRequest.Builder request =
                Browsing.request(UPLOADS, "Authorization", "Bearer " + token, "Upload-Length", "5");
        if (!version.isEmpty()) request.header("Tus-Resumable", version);
        HttpResponse<String> answer = client.send(request.POST(BodyPublishers.noBody()));

        problem(answer, 412, "uploads.version");
        assertEquals("1.0.0", header(answer, "Tus-Version"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 422, documents.upload.empty",
        "-1, 400, uploads.header",
        "1.5, 400, uploads.header",
        "ten, 400, uploads.header",
        "0x10, 400, uploads.header",
        "'5, 6', 400, uploads.header",
        "99999999999999999999, 400, uploads.header",
        "200000001, 413, documents.upload.tooLarge",
        "999999999999999999, 413, documents.upload.tooLarge"
    })
    void aLengthThatMakesNoSenseIsRefused(String length, int status, String code) {
        problem(creation(length), status, code);
    }

    @Test
    void whatIsMissingIsNamed() {
        String upload = create(FILE.length);
        problem(client.send(request(UPLOADS).POST(BodyPublishers.noBody())), 400, "uploads.header");
        problem(
                client.send(request(UPLOADS).header("Upload-Defer-Length", "1").POST(BodyPublishers.noBody())),
                400,
                "uploads.header");
        problem(
                client.send(request(UPLOADS)
                        .header("Upload-Length", "5")
                        .header("Upload-Metadata", "name é")
                        .POST(BodyPublishers.noBody())),
                400,
                "uploads.metadata");
        problem(
                client.send(request(upload).header("Upload-Offset", "0").method("PATCH", BodyPublishers.ofString("x"))),
                415,
                "uploads.contentType");
        problem(
                client.send(request(upload)
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString("x"))),
                415,
                "uploads.contentType");
        for (String offset : new String[] {"-1", "one", "99999999999999999999", " "})
            problem(
                    client.send(request(upload)
                            .header("Upload-Offset", offset)
                            .header("Content-Type", "application/offset+octet-stream")
                            .method("PATCH", BodyPublishers.ofString("x"))),
                    400,
                    "uploads.header");
        assertEquals(0, offset(upload));
    }

    @Test
    void moreBytesThanAnnouncedAreRefused() {
        String upload = create(1000);

        problem(patch(upload, 0, part(0, 1001)), 413, "uploads.beyondLength");
        problem(
                client.send(request(upload)
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method(
                                "PATCH",
                                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(part(0, 1001))))),
                413,
                "uploads.beyondLength");
        assertEquals(0, offset(upload));
    }

    @Test
    void noBytesAtTheRightPlaceChangeNothing() {
        String upload = create(1000);
        assertEquals(204, patch(upload, 0, new byte[0]).statusCode());
        assertEquals(0, offset(upload));
    }

    @Test
    void aRefusalIsToldAndStays() {
        byte[] text = "<!DOCTYPE html><html>only words ".repeat(100).getBytes(StandardCharsets.US_ASCII);
        String upload = create(text.length);

        problem(patch(upload, 0, text), 415, "documents.upload.notPdf");

        Map<String, Object> told = Json.readMap(get(upload).body());
        assertEquals("REFUSED", told.get("state"));
        assertTrue(told.get("refusal").toString().contains("documents.upload.notPdf"));
        problem(patch(upload, text.length, new byte[0]), 415, "documents.upload.notPdf");
    }

    private String create(long length) {
        HttpResponse<String> answer = client.send(request(UPLOADS)
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "filename bm90ZXMucGRm")
                .POST(BodyPublishers.noBody()));
        assertEquals(201, answer.statusCode(), answer.body());
        return URI.create(header(answer, "Location")).getPath();
    }

    private HttpResponse<String> creation(String length) {
        return client.send(request(UPLOADS).header("Upload-Length", length).POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> patch(String upload, long offset, byte[] bytes, String... headers) {
        HttpRequest.Builder request = request(upload)
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream");
        if (headers.length > 0) request.headers(headers);
        return client.send(request.method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<String> head(String upload) {
        return client.send(request(upload).method("HEAD", BodyPublishers.noBody()));
    }

    private HttpResponse<String> delete(String upload) {
        return client.send(request(upload).DELETE());
    }

    private HttpResponse<String> get(String path) {
        return client.send(request(path).GET());
    }

    private int offset(String upload) {
        return Integer.parseInt(header(head(upload), "Upload-Offset"));
    }

    private HttpRequest.Builder request(String path) {
        return Browsing.request(path, "Authorization", "Bearer " + token, "Tus-Resumable", "1.0.0");
    }

    /** A connection on which the head of a PATCH was sent. */
    private Socket open(String upload, long offset, long length) throws IOException {
        Socket socket = new Socket("127.0.0.1", Integer.parseInt(System.getProperty("test.port")));
        String head = "PATCH %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nTus-Resumable: 1.0.0\r\n"
                + "Upload-Offset: %d\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.formatted(upload, token, offset, length).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) line.append((char) next);
        return line.toString();
    }

    private String documentSha256(String document) {
        return Json.readMap(get("/api/v1/documents/" + document).body())
                .get("sha256")
                .toString();
    }

    private String seller() {
        token = account();
        String body = "{\"country\":\"FR\",\"trader\":false,\"termsAccepted\":true,\"mandateAccepted\":true}";
        assertEquals(
                201,
                client.json("POST", "/api/v1/sellers", body, "Authorization", "Bearer " + token)
                        .statusCode());
        return token;
    }

    private String account() {
        String email = Id.next() + "@client.test";
        String body = "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Zoë\",\"locale\":\"fr\"}";
        assertEquals(
                201,
                client.json("POST", "/api/v1/accounts", body.formatted(email, PASSWORD))
                        .statusCode());
        String session = Json.write(new SessionResource.Credentials(email, PASSWORD));
        return Json.readMap(client.json("POST", "/api/v1/sessions", session).body())
                .get("token")
                .toString();
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(FILE, from, to);
    }

    private static String checksum(String algorithm, String name, byte[] bytes) throws NoSuchAlgorithmException {
        return name + " "
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return java.util.HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(
                        () -> new AssertionError(name + " is missing: " + answer.statusCode() + " " + answer.body()));
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, Json.readMap(answer.body()).get("code"));
        assertEquals("1.0.0", header(answer, "Tus-Resumable"));
    }

    private static byte[] file() {
        byte[] file = new byte[2_000_000];
        new Random(7).nextBytes(file);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, file, 0, start.length);
        return file;
    }
}
