package bouquin.documents.pdf;

import bouquin.documents.Engraver;
import bouquin.documents.Examiner;
import bouquin.documents.Platemaker;
import bouquin.documents.Press;
import bouquin.documents.PressSettings;
import bouquin.documents.Typesetter;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Gives the server what the component asks for by its ports, as the settings want it. */
@ApplicationScoped
class PressRoom implements Configured {
    /** Beside the workers for uploads: copies that are stamped and previews that are made again don't wait for these. */
    private static final int ONE_MORE = 1;

    private PressPool pool;
    private PressPool plates;

    @Override
    public void configure(Settings settings) {
        Path dist = Path.of(settings.text("bouquin.dist", "target/bouquin")).toAbsolutePath();
        int workers = settings.integer("bouquin.documents.workers", 2, 1, 15) + ONE_MORE;
        pool = new PressPool(press(settings, dist, "press", workers));
        plates = new PressPool(
                press(settings, dist, "plates", settings.integer("bouquin.readingroom.workers", 1, 1, 15)));
    }

    private static PressSettings press(Settings settings, Path dist, String folder, int workers) {
        return new PressSettings(
                dist.resolve("bouquin-press.jar").toString(),
                settings.home().resolve(folder),
                workers,
                settings.integer("bouquin.documents.workerHeapMegabytes", 512, 128, 65_536),
                settings.integer("bouquin.documents.pagesMax", 2_000, 1, 10_000),
                settings.duration(
                        "bouquin.documents.fileTimeMax",
                        Duration.ofSeconds(50),
                        Duration.ofSeconds(5),
                        Duration.ofHours(1)));
    }

    @Produces
    @ApplicationScoped
    Press press() {
        return pool;
    }

    /** In processes of their own: readers don't wait for uploads. */
    @Produces
    @ApplicationScoped
    Platemaker platemaker() {
        return plates;
    }

    @Produces
    @ApplicationScoped
    Examiner examiner() {
        return pool;
    }

    @Produces
    @ApplicationScoped
    Engraver engraver() {
        return new MarkText();
    }

    @Produces
    @ApplicationScoped
    Typesetter typesetter() {
        return new PdfTypesetter();
    }

    /** How often a file needed a second worker since the start. */
    int restarts() {
        return pool.restarts();
    }

    /** Whether workers can be started. */
    boolean equipped() {
        return Files.isReadable(Path.of(pool.settings().classPath()));
    }

    @PreDestroy
    void close() {
        if (pool != null) pool.close();
        if (plates != null) plates.close();
    }
}
