package bouquin.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha1 qvTGHdzF6KLavt4PO0gs2a6pQ00=",
                "sha256 LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=",
                "md5 XUFAKrxLKna5cZ2REBfFkg=="
            })
    void theSumOfTheBytesFits(String sent) {
        Checksum checksum = Checksum.parse(sent);

        assertTrue(checksum.fits(over(checksum, "hello")));
        assertFalse(checksum.fits(over(checksum, "hallo")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha1",
                "sha1 ",
                "crc32 AAAA",
                "sha1 AAAA",
                "sha1 %%%",
                "SHA1 qvTGHdzF6KLavt4PO0gs2a6pQ00=",
                "md5 XUFAKrxLKna5cZ2REBfFkg== more"
            })
    void whatIsNoChecksumIsRefused(String sent) {
        Rejected refused = assertThrows(Rejected.class, () -> Checksum.parse(sent));
        assertEquals("uploads.checksum", refused.code());
    }

    private static MessageDigest over(Checksum checksum, String text) {
        MessageDigest digest = checksum.start();
        digest.update(text.getBytes(StandardCharsets.US_ASCII));
        return digest;
    }
}
