package bouquin.readingroom;

import bouquin.documents.Documents;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Plate;
import bouquin.licensing.LicenceId;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Pages of copies as pictures: drawn when somebody first asks for one, then kept for a while. */
@ApplicationScoped
class Plates {
    static final String AREA = "plates";

    @Inject
    Documents documents;

    @Inject
    Cabinet cabinet;

    @Inject
    Storage storage;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** @throws bouquin.kernel.Rejected as {@link Documents#plate} */
    PlateView plate(LicenceId licence, MarkedCopy copy, int page, PlateWidth width) throws IOException {
        String id = licence + "." + page + "." + width.pixels();
        Optional<KeptPlate> kept = transactions
                .inNew(() -> cabinet.find(id))
                .filter(plate -> plate.isOf(copy.etag()) && storage.exists(plate.fileKey()));
        KeptPlate plate = kept.isPresent() ? kept.get() : drawn(id, copy, page, width);
        String etag = copy.etag().replaceFirst("\"$", "-" + page + "-" + plate.width() + "\"");
        return new PlateView(storage.path(plate.fileKey()), plate.width(), plate.height(), etag);
    }

    private KeptPlate drawn(String id, MarkedCopy copy, int page, PlateWidth width) throws IOException {
        Path folder = storage.workspace();
        try {
            Path image = folder.resolve("plate.jpg");
            Plate plate = documents.plate(copy, page, width.pixels(), image);
            long bytes = Files.size(image);
            String key = storage.adopt(AREA, image);
            KeptPlate made = new KeptPlate(id, copy.etag(), key, plate.width(), plate.height(), bytes, clock.instant());
            return transactions.inNew(() -> kept(made));
        } finally {
            Storage.deleteTree(folder);
        }
    }

    /** Whoever drew the same page at the same time is replaced; a file that nothing refers to is swept. */
    private KeptPlate kept(KeptPlate made) {
        cabinet.keep(made);
        return made;
    }
}
