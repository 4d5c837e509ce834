package bouquin.notifications;

import bouquin.catalog.ListingId;
import bouquin.library.Library;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.jobs.Job;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.persistence.Transactions;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells everybody who bought an older version of a listing of the new one, some hundred in a transaction. A letter is
 * written once for each licence, so that a run after a crash writes the rest.
 */
@ApplicationScoped
class TellHolders implements Job {
    static final String NAME = "notifications.tellHolders";
    private static final int AT_ONCE = 100;

    @Inject
    Versions versions;

    @Inject
    Licensing licensing;

    @Inject
    Library library;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Transactions transactions;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        String[] parts = key.split(":");
        VersionView version = versions.version(new ListingId(parts[0]), Integer.parseInt(parts[1]));
        String told = "";
        while (told != null) {
            String after = told;
            told = transactions.inNew(() -> tell(version, after));
        }
    }

    /** @return the last licence that was looked at, null when there was none */
    private String tell(VersionView version, String after) {
        List<LicenceView> some = licensing.activeOn(version.listing().value(), after, AT_ONCE);
        for (LicenceView licence : some)
            if (isOlder(licence, version))
                library.lettersKey(licence.id()).ifPresent(stop -> write(version, licence, stop));
        return some.isEmpty() ? null : some.get(some.size() - 1).id().value();
    }

    private static boolean isOlder(LicenceView licence, VersionView version) {
        return !licence.documentId().equals(version.document());
    }

    private void write(VersionView version, LicenceView licence, String stop) {
        Letter letter = new Letter(licence.locale(), "notifications.newVersion.subject", licence.title())
                .say("notifications.newVersion.text", licence.title(), version.number())
                .add(version.note())
                .say("notifications.newVersion.library")
                .add(baseUrl.of("/" + licence.locale() + "/library"))
                .say("notifications.newVersion.stop")
                .add(baseUrl.of("/" + licence.locale() + "/library/letters/" + stop));
        mailbox.write(letter.to(licence.holder().email(), "newVersion:" + version.number() + ":" + licence.id()));
    }
}
