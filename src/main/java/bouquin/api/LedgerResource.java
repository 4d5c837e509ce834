package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.ledger.EntryView;
import bouquin.ledger.InvariantReport;
import bouquin.ledger.Ledger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The books, for the admin. */
@Path("/api/v1/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
    @Inject
    Ledger ledger;

    @Inject
    CurrentVisitor current;

    /** Each rule with the rows that break it and when it was last checked. */
    public record Invariants(List<InvariantReport> items) {}

    @Operation(summary = "What must always hold, as it was last checked; for admins.")
    @GET
    @Path("invariants")
    public Invariants invariants() {
        current.get().require(Role.ADMIN);
        return new Invariants(ledger.invariants());
    }

    @Operation(summary = "Checks now what must always hold, from the first entry on; for admins.")
    @POST
    @Path("invariants")
    public Invariants check() {
        current.get().require(Role.ADMIN);
        return new Invariants(ledger.checkInvariants());
    }

    @Operation(summary = "Postings, newest first; for admins.")
    @GET
    @Path("entries")
    public Page<EntryView> entries(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        current.get().require(Role.ADMIN);
        return ledger.entries(cursor, Limit.of(limit));
    }
}
