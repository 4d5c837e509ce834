package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import bouquin.support.BankMessages;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm. */
class BankMessageTest {
    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
    private static final String MALFORMED = "payouts.returns.malformed", KIND = "payouts.returns.kind";

    @Test
    void aFileOfThisMachineIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        assertEquals(
                MALFORMED,
                refused("<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + document("&x;")));
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            assertEquals(MALFORMED, refused("<!DOCTYPE Document SYSTEM \"" + address + "\">" + document("")));
            assertEquals(
                    MALFORMED,
                    refused("<!DOCTYPE Document [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>" + document("")));
            server.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++)
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        assertEquals(MALFORMED, refused("<!DOCTYPE Document [" + entities + "]>" + document("&a29;")));
    }

    @Test
    void entitiesAreOnlyTheFiveOfXml() {
        assertEquals(MALFORMED, refused(document("&nbsp;")));
        assertEquals("a&b", BankMessage.read(bytes(document("a&amp;b"))).root().text("A"));
    }

    @Test
    void anotherNamespaceIsAnotherKindOfFile() {
        for (String namespace : new String[] {
            "", "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", "http://evil.example/camt.053.001.08", ISO + "x"
        }) assertEquals(KIND, refused("<Document xmlns=\"" + namespace + "\"><A/></Document>"), namespace);
        assertEquals(KIND, refused("<x:Other xmlns:x=\"" + ISO + "\"/>"));
    }

    @Test
    void elementsOfAnotherNamespaceAreNotTakenForOurs() {
        String smuggled = "<Document xmlns=\"" + ISO + "\"><e:A xmlns:e=\"urn:evil\">1</e:A></Document>";
        assertEquals("", BankMessage.read(bytes(smuggled)).root().text("A"));
    }

    @Test
    void whatIsNoXmlIsMalformed() {
        for (String file :
                new String[] {"", " ", "hello", "%PDF-1.7", "<Document", document("<B>"), document("\u0000")})
            assertEquals(MALFORMED, refused(file), file);
        assertEquals(MALFORMED, code(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2}));
    }

    @Test
    void depthLengthAndNumberHaveTheirLimits() {
        assertEquals(MALFORMED, refused("<Document xmlns=\"" + ISO + "\">" + "<A>".repeat(100_000)));
        assertEquals(MALFORMED, refused(document("x".repeat(1_000_000))));
        assertEquals(MALFORMED, refused("<Document xmlns=\"" + ISO + "\">" + "<A/>".repeat(400_000) + "</Document>"));
    }

    @Test
    void noDamageIsMoreThanARefusal() {
        byte[] whole =
                BankMessages.statement("FR1420041010050500013M02606", BankMessages.returned("p1", "1.00", "AC04"));
        Random random = new Random(9);
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int hit = 0; hit < 1 + random.nextInt(4) && damaged.length > 0; hit++)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                BankMessage read = BankMessage.read(damaged);
                assertTrue(ReturnNotices.of(read).size() <= 1);
            } catch (Rejected refused) {
                assertTrue(refused.code().startsWith("payouts.returns."), refused::code);
            }
        }
    }

    private static String document(String text) {
        return "<Document xmlns=\"" + ISO + "\"><A>" + text + "</A></Document>";
    }

    private static String refused(String file) {
        return code(bytes(file));
    }

    private static String code(byte[] file) {
        return assertThrows(Rejected.class, () -> BankMessage.read(file)).code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
