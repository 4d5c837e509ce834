package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.platform.http.Multipart;
import bouquin.versions.HandInVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The form in which a seller hands in a new file, read as it comes in: note and date first, the file last. */
final class VersionForm {
    private static final int FIELD_BYTES_MAX = 16 << 10;

    private final Multipart parts;
    private final Map<String, String> values = new HashMap<>();

    private VersionForm(Multipart parts) {
        this.parts = parts;
    }

    /** Nothing has changed yet, and what a new file describes is most often the law of today. */
    static Form empty(LocalDate today) {
        return Form.of(Map.of("note", "", "validAsOf", today.toString()));
    }

    static VersionForm of(Multipart parts) {
        return new VersionForm(parts);
    }

    /** Reads up to the file. @return empty when none was chosen */
    Optional<Multipart.Part> file() throws IOException {
        for (Optional<Multipart.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile()) return part;
            if (part.get().name() != null) values.put(part.get().name(), text(part.get()));
        }
        return Optional.empty();
    }

    /** What was read so far. */
    Form form() {
        return Form.of(values);
    }

    /** @param document null as long as there is none */
    HandInVersion command(ListingId listing, DocumentId document) {
        return new HandInVersion(listing, document, values.get("note"), ListingForm.date(form()));
    }

    private static String text(Multipart.Part part) throws IOException {
        return new String(part.body().readNBytes(FIELD_BYTES_MAX), StandardCharsets.UTF_8);
    }
}
