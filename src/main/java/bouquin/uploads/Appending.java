package bouquin.uploads;

import bouquin.documents.Documents;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Appends to an upload what its owner sends, and finishes it with its last byte. */
@ApplicationScoped
class Appending {
    @Inject
    Steps steps;

    @Inject
    Parts parts;

    @Inject
    Documents documents;

    @Inject
    Finishing finishing;

    void append(AppendBytes command, UploadView upload, InputStream in) throws IOException {
        String key = steps.begin(command);
        if (command.offset() < upload.length()) deliver(command, upload, key, in);
        finishing.finish(command.id());
    }

    private void deliver(AppendBytes command, UploadView upload, String key, InputStream in) throws IOException {
        try (PartFile part = parts.take(key)) {
            steps.begin(command); // once more, now that nobody else can change it
            new Delivery(command, upload.length(), part, (from, to) -> advance(command, upload, part, from, to))
                    .take(in);
        }
    }

    private void advance(AppendBytes command, UploadView upload, PartFile part, long from, long to) throws IOException {
        steps.book(command, from, to);
        int telling = Documents.TELLING_BYTES;
        boolean tells = from < telling && to >= telling && to < upload.length();
        if (tells) requireKind(upload, part.start(telling));
    }

    private void requireKind(UploadView upload, byte[] start) throws IOException {
        try {
            documents.requireKind(start, upload.declaredType());
        } catch (Rejected refused) {
            finishing.refuse(upload.id(), refused);
            throw refused;
        }
    }
}
