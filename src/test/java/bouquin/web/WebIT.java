package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.support.Browsing;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages' ground rules, from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WebIT {
    private final Browsing reader = new Browsing();

    @Test
    void theSignInPageOpensInBothLanguages() {
        for (String language : new String[] {"fr", "en"}) {
            HttpResponse<String> page = reader.get("/" + language + "/signin");
            assertEquals(200, page.statusCode());
        }
    }
}
