package bouquin.web;

import bouquin.kernel.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A file that browsers load and keep for ever, because its address holds the hash of its content.
 *
 * @param path e.g. "css/bouquin.css"
 * @param type its media type
 * @param hash the first 16 hexadecimal digits of its SHA-256
 * @param plain its content
 * @param gzip its content compressed
 */
record StaticFile(String path, String type, String hash, byte[] plain, byte[] gzip) {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][\\w.-]*(/[A-Za-z0-9][\\w.-]*)*");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png");
    private static final Map<String, StaticFile> READ = new ConcurrentHashMap<>();

    /** @throws Rejected NOT_FOUND when there is no such file, or its kind isn't served */
    static StaticFile named(String path) {
        StaticFile read = READ.get(path);
        return read != null ? read : READ.computeIfAbsent(path, StaticFile::read);
    }

    String url() {
        return "/static/" + hash + "/" + path;
    }

    private static StaticFile read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) throw Rejected.notFound("notFound");
        byte[] content = content(path).orElseThrow(() -> Rejected.notFound("notFound"));
        return new StaticFile(path, type, hash(content), content, gzip(content));
    }

    private static Optional<byte[]> content(String path) {
        if (path.equals("js/htmx.js")) return ClassPath.webJar("org.webjars.npm", "htmx.org", "dist/htmx.min.js");
        if (path.endsWith(".css"))
            return StyleSheet.read("static/" + path).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return ClassPath.read("static/" + path);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
