package bouquin.platform.http;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** All downloads that are on their way; those whose client takes nothing for too long are ended. */
@ApplicationScoped
class Downloads implements Configured {
    private static final long LOOK_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Set<Download> running = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> watch;
    private Duration stallMax;
    private boolean portable;

    @Override
    public void configure(Settings settings) {
        stallMax = settings.duration(
                "bouquin.http.stallMax", Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofHours(1));
        portable = settings.flag("bouquin.http.portable", false);
        watch = executor.scheduleAtFixedRate(this::endStalled, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends the pieces behind the caller's back; its thread is free at once. */
    void begin(HttpServletRequest request, HttpServletResponse response, List<Piece> pieces) throws IOException {
        AsyncContext context = request.startAsync();
        context.setTimeout(0); // it is ended when it stands still, not when it takes long
        Outlet outlet = outlet(response);
        Download[] self = new Download[1];
        self[0] = new Download(context, outlet, pieces, () -> running.remove(self[0]));
        running.add(self[0]);
        response.getOutputStream().setWriteListener(self[0]);
    }

    private Outlet outlet(HttpServletResponse response) throws IOException {
        Optional<Outlet> shorter = portable ? Optional.empty() : GrizzlyOutlet.of(response);
        return shorter.isPresent() ? shorter.get() : new StreamOutlet(response.getOutputStream());
    }

    /** How many are on their way. */
    int running() {
        return running.size();
    }

    private void endStalled() {
        for (Download download : running) if (download.nanosSinceItMoved() > stallMax.toNanos()) download.giveUp();
    }

    @PreDestroy
    void close() {
        if (watch != null) watch.cancel(false);
    }
}
