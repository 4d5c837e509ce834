package bouquin.platform.http;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** The shop's address as the world sees it, for links in mail and for providers that call back. */
@ApplicationScoped
public class BaseUrl implements Configured {
    private URI base;
    private URI internal;

    @Override
    public void configure(Settings settings) {
        String port = String.valueOf(settings.integer("port", 8080, 1, 65535));
        base = uri(settings, "bouquin.url", "http://127.0.0.1:" + port);
        internal = uri(settings, "bouquin.url.internal", "http://127.0.0.1:" + port);
    }

    /** An absolute address; {@code path} begins with a slash. */
    public String of(String path) {
        return base + path;
    }

    /** The same, as this machine reaches itself. */
    public String internal(String path) {
        return internal + path;
    }

    public boolean https() {
        return "https".equals(base.getScheme());
    }

    /** Scheme, host and port, as a browser's Origin header writes them. */
    public String origin() {
        return base.toString();
    }

    private static URI uri(Settings settings, String name, String otherwise) {
        String text = settings.text(name, otherwise).replaceAll("/+$", "");
        if (!text.matches("https?://[^/?#@]+")) throw new BadSetting(name, "an address like https://shop.example");
        return URI.create(text);
    }
}
