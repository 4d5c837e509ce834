package bouquin.platform.http;

import java.util.List;

/** The entity of an answer that is sent piece by piece, see {@link DownloadFilter}; its Content-Length stands in the headers. */
record Pieces(List<Piece> all) {
    Pieces {
        all = List.copyOf(all);
    }
}
