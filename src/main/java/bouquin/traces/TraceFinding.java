package bouquin.traces;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a trace found.
 *
 * @param reason null when somebody is named
 * @param matches the likeliest first
 * @param none how likely it is that the file comes from no copy that was sold; of the document that most pages are from
 * @param unmarked how likely it is that the file is the document without its marks
 * @param about the file's own metadata
 */
public record TraceFinding(
        TraceConclusion conclusion,
        TraceReason reason,
        List<TracedDocument> documents,
        List<TraceMatch> matches,
        List<TraceCode> codes,
        double none,
        double unmarked,
        List<TracedPage> pages,
        Map<String, String> about) {
    public TraceFinding {
        documents = List.copyOf(documents);
        matches = List.copyOf(matches);
        codes = List.copyOf(codes);
        pages = List.copyOf(pages);
    }

    /** The numbers of the matches whose shift a page has: "1", "1, 2" or "". */
    public String numbers(TracedPage page) {
        return IntStream.range(0, matches.size())
                .filter(i -> page.agrees().contains(matches.get(i).licenceId()))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
    }

    /** Pages that say nothing about a copy, as people write them; "" when every page says something. */
    public String silentRanges() {
        return PageRanges.of(pages.stream()
                .filter(page -> !page.speaks())
                .map(TracedPage::number)
                .toList());
    }

    /** Whether a code that can be read is not borne out by the pages that it stands on. */
    public boolean contradicts() {
        return codes.stream().anyMatch(TraceCode::contradicted);
    }
}
