package bouquin.documents.office;

import bouquin.documents.Converter;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Gives the server its converter, as the settings want it. */
@ApplicationScoped
class OfficeRoom implements Configured {
    private OfficeSettings office;
    private OfficeConverter converter;

    @Override
    public void configure(Settings settings) {
        Path folder = settings.home().resolve("office");
        office = new OfficeSettings(
                settings.flag("bouquin.documents.office", true)
                        ? OfficeProgram.find(settings.text("bouquin.documents.officeFolder", ""))
                        : Optional.empty(),
                folder,
                settings.integer("bouquin.documents.officeAtOnce", 1, 1, 8),
                settings.integer("bouquin.documents.officeMegabytesMax", 4_096, 1_024, 65_536) * (1L << 20),
                settings.duration(
                        "bouquin.documents.officeTimeMax",
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(5),
                        Duration.ofHours(1)));
        clear(folder);
        converter = new OfficeConverter(office);
    }

    /** What a server left that was killed; its programs have died with it. */
    private static void clear(Path folder) {
        try {
            Trees.delete(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("The folder for conversions can't be emptied: " + folder, refused);
        }
    }

    @Produces
    @ApplicationScoped
    Converter converter() {
        return converter;
    }

    Optional<Path> program() {
        return office.program();
    }
}
