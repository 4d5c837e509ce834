package bouquin.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedFilesTest {
    @TempDir
    Path folder;

    private final MappedFiles files = new MappedFiles();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("tides.txt"), "the tides of Brittany");
    }

    @Test
    void aPieceIsReadFromItsPlace() throws IOException {
        assertEquals("tides", read(4, 9));
        assertEquals("the", read(0, 3));
    }

    @Test
    void aFileThatIsDeletedMeanwhileIsReadToItsEnd() throws IOException {
        read(0, 3);
        Files.delete(file);
        assertEquals("Brittany", read(13, 21));
    }

    @Test
    void whatIsNotThereIsNoPiece() {
        assertThrows(EOFException.class, () -> read(21, 30));
        assertThrows(NoSuchFileException.class, () -> files.read(new Piece.OfFile(folder.resolve("none.txt"), 0, 10)));
    }

    private String read(long from, long to) throws IOException {
        ByteBuffer bytes = files.read(new Piece.OfFile(file, from, to));
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return new String(copy, US_ASCII);
    }
}
