package bouquin.web;

import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Multipart;
import bouquin.traces.AskTrace;
import bouquin.traces.Suspect;
import bouquin.traces.TraceCard;
import bouquin.traces.TraceId;
import bouquin.traces.TraceMatch;
import bouquin.traces.TraceView;
import bouquin.traces.Traces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The leak desk: drop a leaked PDF, see from whose copy it is. */
@Path(Frame.LANG + "/admin/traces")
@RequestScoped
@Produces(View.HTML)
public class TracePages {
    private static final int PER_PAGE = 30;
    private static final int FIELD_BYTES_MAX = 100;

    @Inject
    Frame frame;

    @Inject
    Traces traces;

    @GET
    public View desk(@QueryParam("cursor") String cursor) {
        Page<TraceCard> all = traces.traces(frame.visitor(), cursor, PER_PAGE);
        String base = frame.url("/admin/traces");
        return View.of(
                "traces/desk",
                frame,
                "traces",
                all.items(),
                "first",
                cursor == null ? null : base,
                "next",
                all.next() == null ? null : base + "?cursor=" + all.next());
    }

    /** Takes one PDF in and leads to where its progress is shown. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ask(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body) throws IOException {
        frame.visitor().require(Role.ADMIN);
        Multipart form = Multipart.of(type, body);
        boolean keep = false;
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (!part.get().isFile()) {
                keep |= "keep".equals(part.get().name()) && value(part.get()).equals("true");
                continue;
            }
            AskTrace command = new AskTrace(
                    frame.visitor(), part.get().fileName(), part.get().type(), -1, keep, null);
            return frame.to("/admin/traces/" + traces.ask(command, part.get().body()));
        }
        throw Rejected.invalid("documents.upload.missing");
    }

    @GET
    @Path("{id}")
    public View trace(@PathParam("id") String id) {
        return view("traces/trace", id);
    }

    /** The progress as a fragment, which asks again until it is settled. */
    @GET
    @Path("{id}/progress")
    public View progress(@PathParam("id") String id) {
        return View.of("traces/progress", frame, "trace", traces.trace(TraceId.parse(id), frame.visitor()));
    }

    @GET
    @Path("{id}/report")
    @Produces("application/pdf")
    public Response report(@PathParam("id") String id) {
        TraceId trace = TraceId.parse(id);
        return Response.ok(traces.report(trace, frame.visitor(), frame.locale()))
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"trace-" + trace + ".pdf\"")
                .build();
    }

    @POST
    @Path("{id}/deletion")
    public Response forget(@PathParam("id") String id) {
        TraceId trace = TraceId.parse(id);
        traces.forget(trace, frame.visitor());
        return frame.to("/admin/traces/" + trace + "?notice=traces.notice.forgotten");
    }

    private View view(String template, String id) {
        TraceView trace = traces.trace(TraceId.parse(id), frame.visitor());
        Map<TraceMatch, Suspect> suspects = new LinkedHashMap<>();
        if (trace.finding() != null)
            for (TraceMatch match : trace.finding().matches())
                suspects.put(match, traces.suspect(match, frame.visitor()));
        return View.of(template, frame, "trace", trace, "suspects", suspects);
    }

    private static String value(Multipart.Part part) throws IOException {
        return new String(part.body().readNBytes(FIELD_BYTES_MAX), StandardCharsets.UTF_8);
    }
}
