package bouquin.web;

import bouquin.invoices.InvoiceFile;
import jakarta.ws.rs.core.Response;

/** A file that only its reader may keep. */
final class PrivateFile {
    private PrivateFile() {}

    static Response of(InvoiceFile file) {
        return Response.ok(file.bytes())
                .type(file.type())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
