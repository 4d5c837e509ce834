package bouquin.payouts;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals account numbers with AES-256-GCM, so that whoever reads the database or a backup of it learns none. The key is
 * {@code bouquin.payouts.key} or else a file beside the data, made at the first start.
 */
@ApplicationScoped
class Vault implements Configured {
    private static final int KEY_BYTES = 32, NONCE_BYTES = 12, TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] key;

    @Override
    public void configure(Settings settings) {
        String name = "bouquin.payouts.key";
        key = settings.secret(name)
                .map(given -> decoded(name, given))
                .orElseGet(() -> kept(settings.home().resolve("payouts.key")));
    }

    /** @param of what the secret belongs to; sealed bytes that were moved elsewhere don't open there */
    byte[] seal(byte[] secret, String of) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, of);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /** @throws IllegalStateException when it was changed, belongs to something else, or the key is another one */
    byte[] open(byte[] sealed, String of) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), of);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String of) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the vault's key doesn't open what is kept of " + of, broken);
        }
    }

    private static byte[] decoded(String name, String given) {
        try {
            byte[] bytes = Base64.getDecoder().decode(given.strip());
            if (bytes.length == KEY_BYTES) return bytes;
        } catch (IllegalArgumentException notBase64) {
            // answered below like a key of another length
        }
        throw new BadSetting(name, KEY_BYTES + " random bytes in base 64");
    }

    /** Of several nodes that start at once on one folder, one makes the key and all read it. */
    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return decoded(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key of payouts can't be kept: " + file, unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(
                file.getParent(),
                "payouts",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(part, Base64.getEncoder().encodeToString(fresh) + "\n");
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException anotherNodeWas) {
            return;
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
