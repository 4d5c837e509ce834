package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final byte[] SECRET = "FR1420041010050500013M02606".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path home;

    @Test
    void whatWasSealedOpensAfterARestart() {
        byte[] sealed = vault(null).seal(SECRET, "camille");
        assertArrayEquals(SECRET, vault(null).open(sealed, "camille"));
    }

    @Test
    void theKeyIsForItsOwnerAlone() throws Exception {
        vault(null);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("payouts.key"))));
    }

    @Test
    void sealedTwiceItLooksDifferent() {
        assertFalse(
                Arrays.equals(vault(null).seal(SECRET, "camille"), vault(null).seal(SECRET, "camille")));
    }

    @Test
    void whatWasChangedOrMovedToSomebodyElseDoesNotOpen() {
        byte[] sealed = vault(null).seal(SECRET, "camille");
        assertThrows(IllegalStateException.class, () -> vault(null).open(sealed, "mallory"));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> vault(null).open(sealed, "camille"));
    }

    @Test
    void aKeyOfAnotherLengthStopsTheStart() {
        assertThrows(BadSetting.class, () -> vault("c2hvcnQ="));
        assertThrows(BadSetting.class, () -> vault("not base 64"));
    }

    private Vault vault(String key) {
        Vault vault = new Vault();
        vault.configure(new Settings() {
            @Override
            public Optional<String> secret(String name) {
                return Optional.ofNullable(key);
            }

            @Override
            public Path home() {
                return home;
            }
        });
        return vault;
    }
}
