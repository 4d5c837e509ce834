package bouquin.documents.pdf;

import bouquin.documents.ComparedPage;
import bouquin.documents.Comparison;
import bouquin.documents.Displacement;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a leaked file beside a document of ours, page by page. */
final class Comparing {
    private static final long TOOL_SECONDS_MAX = 90;

    private final Ask ask;
    private final Deadline deadline;
    private final Pages progress;
    private final Runnable spoil;
    private final Map<String, String> about = new TreeMap<>();
    private List<PagePoints> leaked;
    private List<PagePoints> originals;
    private List<PageMatch.Match> matches;

    private Comparing(Ask ask, Pages progress, Runnable spoil) {
        this.ask = ask;
        this.deadline = Deadline.inMillis(ask.millis());
        this.progress = progress;
        this.spoil = spoil;
    }

    static Comparison run(Ask ask, Pages progress, Runnable spoil) throws IOException {
        try {
            return new Comparing(ask, progress, spoil).compare();
        } catch (Rejected | Deadline.Passed refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw Refusals.broken();
        }
    }

    private Comparison compare() throws IOException {
        Path master = Path.of(ask.folder());
        try (PDDocument document = Leaked.open(Path.of(ask.source()), ask.pagesMax())) {
            String producer = document.getDocumentInformation().getProducer();
            about.put("Producer", producer == null ? "" : producer);
            leaked = points(document);
        }
        originals = points(master);
        matches = new PageMatch(originals).of(leaked);
        Measured best = measured("", originals);
        boolean any = matches.stream().anyMatch(match -> match.original() > 0);
        for (Retouch way : any ? Retouch.likely(about) : List.<Retouch>of()) {
            if (best.isSharp() || deadline.hasPassed()) break;
            Measured other = retouched(way, master);
            if (other != null && other.blur() < best.blur()) best = other;
        }
        return comparison(best);
    }

    private Measured retouched(Retouch way, Path master) throws IOException {
        progress.progress(0, leaked.size());
        long seconds = Math.min(TOOL_SECONDS_MAX, deadline.millisLeft() / 2_000);
        Optional<Path> file = way.of(master, seconds);
        if (file.isEmpty()) return null;
        try {
            List<PagePoints> rewritten = points(file.get());
            return rewritten.size() == originals.size() ? measured(way.program(), rewritten) : null;
        } catch (IOException unreadable) {
            return null;
        } finally {
            Files.deleteIfExists(file.get());
        }
    }

    private List<PagePoints> points(Path file) throws IOException {
        try (PDDocument document = Opening.open(file)) {
            return points(document);
        }
    }

    private List<PagePoints> points(PDDocument document) {
        return PointScan.of(document, deadline, ask.pageMillis(), progress, spoil);
    }

    private Measured measured(String way, List<PagePoints> references) {
        List<Displacement> all = new ArrayList<>();
        for (int i = 0; i < leaked.size(); i++) {
            int original = matches.get(i).original();
            all.add(
                    original == 0
                            ? null
                            : Measuring.of(originals.get(original - 1), references.get(original - 1), leaked.get(i))
                                    .orElse(null));
        }
        return new Measured(way, all);
    }

    private Comparison comparison(Measured best) {
        List<ComparedPage> pages = new ArrayList<>();
        for (PageMatch.Match match : matches)
            pages.add(new ComparedPage(
                    pages.size() + 1,
                    match.original(),
                    match.likeness(),
                    best.pages().get(pages.size())));
        return new Comparison(best.way(), originals.size(), pages);
    }
}
