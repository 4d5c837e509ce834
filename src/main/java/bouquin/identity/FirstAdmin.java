package bouquin.identity;

import bouquin.platform.Started;
import bouquin.platform.config.Settings;
import bouquin.platform.http.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** No shop has a default password: the first admin comes from the environment or by a link that the launcher prints. */
@ApplicationScoped
class FirstAdmin {
    @Inject
    Identity identity;

    @Inject
    Settings settings;

    @Inject
    BaseUrl baseUrl;

    void invite(@Observes Started started) {
        if (identity.hasAdmin()) return;
        String email = settings.text("bouquin.admin.email", "");
        String password = settings.secret("bouquin.admin.password").orElse("");
        if (!email.isEmpty() && !password.isEmpty()) identity.openFirstAdmin(email, password);
        else System.setProperty("bouquin.admin.link", baseUrl.of(identity.firstAdminPath("fr")));
    }
}
