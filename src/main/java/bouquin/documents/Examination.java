package bouquin.documents;

import java.util.List;
import java.util.Map;

/**
 * What a file of unknown origin says by itself.
 *
 * @param about what its metadata say, by the names of PDF ("Producer", "Title"…); shortened
 * @param incomplete a page could not be read to its end
 */
public record Examination(List<ExaminedPage> pages, Map<String, String> about, boolean incomplete) {}
