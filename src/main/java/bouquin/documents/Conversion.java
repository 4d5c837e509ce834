package bouquin.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;

/** Every file as a PDF: the same one when it is that already. Converting one again gives the same pages. */
@ApplicationScoped
class Conversion {
    @Inject
    Converter converter;

    /**
     * @param folder of the job, for what is made
     * @throws bouquin.kernel.Rejected as {@link Converter#convert}
     */
    Path pdf(Path source, FileKind kind, Path folder) throws IOException {
        if (kind.isPdf()) return source;
        Path pdf = folder.resolve("converted.pdf");
        converter.convert(source, kind, pdf);
        return pdf;
    }
}
