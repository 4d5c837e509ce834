package bouquin.demo;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code bouquin.demo}: whether a shop without listings is filled. */
@ApplicationScoped
class DemoSettings implements Configured {
    private boolean on;

    @Override
    public void configure(Settings settings) {
        on = settings.flag("bouquin.demo", true);
    }

    boolean on() {
        return on;
    }
}
