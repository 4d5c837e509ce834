package bouquin.platform.http;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The country of the client's network address, as a proxy of ours tells it in the header that {@code
 * bouquin.http.country.header} names. Off by default: anybody can send a header.
 */
@ApplicationScoped
public class NetworkCountry implements Configured {
    private static final String HEADER = "bouquin.http.country.header";

    private String header;

    @Override
    public void configure(Settings settings) {
        header = settings.text(HEADER, "");
        if (!header.matches("[A-Za-z0-9-]{0,60}")) throw new BadSetting(HEADER, "a name like CF-IPCountry");
    }

    /** ISO 3166-1 alpha-2, null when nobody tells. */
    public String of(HttpServletRequest request) {
        String told = header.isEmpty() ? null : request.getHeader(header);
        return told != null && told.matches("[A-Z]{2}") && !told.matches("XX|T1|ZZ") ? told : null;
    }
}
