package bouquin.pricing.vies;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/** {@code bouquin.pricing.vies.*}. */
@ApplicationScoped
class ViesSettings implements Configured {
    private static final String URL = "bouquin.pricing.vies.url";

    private boolean on;
    private URI url;
    private String requester;
    private Duration patience;

    @Override
    public void configure(Settings settings) {
        on = settings.flag("bouquin.pricing.vies.on", false);
        url = address(settings.text(URL, "https://ec.europa.eu/taxation_customs/vies/rest-api"));
        requester = settings.text("bouquin.pricing.vies.requester", "");
        patience = settings.duration(
                "bouquin.pricing.vies.patience", Duration.ofSeconds(5), Duration.ofMillis(100), Duration.ofSeconds(10));
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^\\s?#]+")) throw new BadSetting(URL, "an address that begins with https://");
        return URI.create(text.replaceFirst("/$", "") + "/check-vat-number");
    }

    boolean on() {
        return on;
    }

    URI url() {
        return url;
    }

    /** Our own VAT number, which makes VIES give a consultation number; "" without one. */
    String requester() {
        return requester;
    }

    Duration patience() {
        return patience;
    }
}
