package bouquin.documents;

import java.nio.file.Path;
import java.util.Optional;

/** The port to a program that knows harmful files. */
public interface Scanner {
    /** Whether files are to be scanned at all. */
    boolean isConfigured();

    /**
     * Has one file looked at, as it was sent.
     *
     * @return what it was found to be, e.g. "Eicar-Test-Signature"; empty only when the scanner itself has said that it is clean
     * @throws NotScanned whatever else comes of it
     */
    Optional<String> scan(Path file) throws NotScanned;
}
