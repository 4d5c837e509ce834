package bouquin.invoices;

import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import bouquin.platform.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts files of invoices away with their hashes, and gives them out again. */
@ApplicationScoped
class Archive {
    static final String AREA = "invoices";
    private static final Logger LOG = Logger.getLogger(Archive.class.getName());

    @Inject
    InvoicePress press;

    @Inject
    Register register;

    @Inject
    Storage storage;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Makes the file outside a transaction and books it in one; what a crash leaves in between is swept. */
    void put(String id) {
        try {
            byte[] pdf = press.pdf(
                    transactions.inNew(() -> register.find(id).orElseThrow().paper()));
            StoredFile file = store(pdf);
            boolean booked = transactions.inNew(() -> book(id, file));
            if (!booked) storage.delete(file.key());
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "Invoice " + id + " can't be archived, it will be tried again", failed);
            transactions.inNew(() -> {
                register.locked(id).ifPresent(invoice -> invoice.failed(failed, clock.instant()));
                return null;
            });
        }
    }

    /** The archived file, or the same made anew when it isn't there yet or not what was put away. */
    byte[] pdf(Invoice invoice) {
        if (!invoice.archived()) return press.pdf(invoice.paper());
        Path path = storage.path(invoice.storageKey());
        try {
            byte[] kept = Files.readAllBytes(path);
            if (sha256(kept).equals(invoice.sha256())) return kept;
            LOG.severe("The archived file of " + invoice.number() + " is not what was put away: " + path);
        } catch (IOException missing) {
            LOG.log(Level.SEVERE, "The archived file of " + invoice.number() + " can't be read", missing);
        }
        return press.pdf(invoice.paper());
    }

    private boolean book(String id, StoredFile file) {
        Invoice invoice = register.locked(id).orElseThrow();
        if (invoice.archived()) return false;
        invoice.archive(file, clock.instant());
        return true;
    }

    private StoredFile store(byte[] pdf) throws IOException {
        Path folder = storage.workspace();
        try {
            Path file = Files.write(folder.resolve("invoice.pdf"), pdf);
            return storage.adoptFile(AREA, file);
        } finally {
            Storage.deleteTree(folder);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
