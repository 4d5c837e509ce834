package bouquin.documents;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes of a disarmed PDF what can be sold: a master with slots, or copies that are stamped one by one. Calls block until
 * the work is done, and write the same files again when repeated. The port to whoever knows PDF.
 */
public interface Bindery {
    /**
     * @param disarmed what the {@link Press} made
     * @param master where the master goes; it does not exist afterwards when the document needs stamping
     * @throws IOException when the machine fails; a document that can't take slots is an answer
     */
    Preparation prepare(Path disarmed, Path master) throws IOException;

    /**
     * Marks one copy of a document that can't take slots.
     *
     * @param copy where it goes; nothing is left there after an exception
     * @throws IOException when it can't be made
     */
    Stamped stamp(Path disarmed, Mark mark, Path copy) throws IOException;
}
