package bouquin.traces;

import bouquin.documents.Refusal;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.http.Idempotency;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The steps of a trace as transactions. */
@Facade
class Steps {
    private static final int TRIES_MAX = 3;
    private static final int NAME_MAX = 200;

    @Inject
    Docket docket;

    @Inject
    Idempotency idempotency;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** @param fresh whether it was made now, and not by the same request before */
    record Booked(TraceId id, boolean fresh) {}

    Booked book(AccountId admin, AskTrace command, StoredFile file) {
        boolean[] fresh = {false};
        String id = idempotency
                .once("traces:" + admin, command.key(), file.sha256() + command.keep(), () -> {
                    fresh[0] = true;
                    return new Idempotency.Answer(
                            201, added(admin, command, file).value());
                })
                .json();
        return new Booked(new TraceId(id), fresh[0]);
    }

    private TraceId added(AccountId admin, AskTrace command, StoredFile file) {
        if (docket.hasOpen(admin)) throw Rejected.conflict("traces.oneAtATime");
        Trace trace = new Trace(admin, name(command.name()), file, command.keep(), clock.instant());
        docket.add(trace);
        docket.flush();
        docket.log(trace.id(), admin, TraceEntry.Act.ASKED, clock.instant());
        jobs.enqueue(TraceJob.NAME, trace.id().value());
        return trace.id();
    }

    /** @return key of the file to read, or null when this was done already */
    String begin(TraceId id) {
        Trace trace = docket.locked(id);
        if (trace.state().isFinal()) return null;
        if (trace.tries() == TRIES_MAX) {
            trace.refuse(TraceJob.OUR_FAULT, clock.instant());
            return null;
        }
        trace.begin();
        return trace.fileKey();
    }

    void progress(TraceId id, int percent) {
        docket.progress(id, percent);
    }

    /** Does nothing when another run was faster. */
    void conclude(TraceId id, TraceFinding finding) {
        Trace trace = docket.locked(id);
        if (!trace.state().isFinal()) trace.conclude(finding, clock.instant());
    }

    void refuse(TraceId id, Refusal why) {
        Trace trace = docket.locked(id);
        if (!trace.state().isFinal()) trace.refuse(why, clock.instant());
    }

    /** @return the key of the file that nobody refers to from now on, or null */
    String letGo(TraceId id) {
        return docket.locked(id).letGo();
    }

    String forget(TraceId id, AccountId admin) {
        Trace trace = docket.locked(id);
        if (!trace.state().isFinal()) throw Rejected.conflict("traces.notDone");
        if (trace.fileKey() == null) return null;
        trace.forget();
        docket.log(id, admin, TraceEntry.Act.FORGOT, clock.instant());
        return trace.letGo();
    }

    static Refusal refusal(Rejected refused) {
        return new Refusal(refused.code(), List.copyOf(refused.args()));
    }

    private static String name(String sent) {
        String name = Text.line(sent).replaceAll("^.*[/\\\\]", "").strip();
        if (name.isEmpty()) return "leak.pdf";
        int length = name.codePointCount(0, name.length());
        return length <= NAME_MAX ? name : name.substring(0, name.offsetByCodePoints(0, NAME_MAX));
    }
}
