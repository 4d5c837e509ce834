package bouquin.library;

import bouquin.documents.MarkedCopy;
import bouquin.platform.http.Attachment;
import bouquin.platform.http.Piece;
import bouquin.platform.http.Representation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy on its way out.
 *
 * @param fileName of the listing's title, e.g. "grands-arrets.pdf"
 * @param since when the holder may have it
 */
public record Copy(String fileName, Instant since, MarkedCopy file) {
    /** The answer that sends it. @param method GET or HEAD */
    public Response send(String method, HttpHeaders request) {
        Representation all = new Representation(file.length(), file.etag(), since);
        return Attachment.of(method, request, all, this::pieces, "application/pdf", fileName);
    }

    private List<Piece> pieces(long from, long toExclusive) {
        List<Piece> pieces = new ArrayList<>();
        file.give(from, toExclusive, new MarkedCopy.Pieces<RuntimeException>() {
            @Override
            public void ofFile(Path master, long first, long last) {
                pieces.add(new Piece.OfFile(master, first, last));
            }

            @Override
            public void own(byte[] bytes, int first, int length) {
                pieces.add(new Piece.OfMemory(bytes, first, first + length));
            }
        });
        return pieces;
    }
}
