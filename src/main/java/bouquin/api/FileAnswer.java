package bouquin.api;

import bouquin.invoices.InvoiceFile;
import jakarta.ws.rs.core.Response;

/** A private file to be saved. */
final class FileAnswer {
    private FileAnswer() {}

    static Response of(InvoiceFile file) {
        return Response.ok(file.bytes())
                .type(file.type())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
