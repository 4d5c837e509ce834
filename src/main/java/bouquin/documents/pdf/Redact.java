package bouquin.documents.pdf;

import bouquin.documents.Blackout;
import bouquin.documents.Place;
import bouquin.documents.Press;
import bouquin.documents.Redacted;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Blacks out places of a disarmed document for good, page by page, and proves it before the result is written. */
final class Redact {
    private final PDDocument before;
    private final PDDocument after;
    private final SortedMap<Integer, List<Place>> places;
    private final Pages progress;
    private final Deadline deadline;
    private final SortedSet<Integer> images = new TreeSet<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<COSBase> replaced = new HashSet<>();
    private final Map<COSDictionary, Set<Integer>> touchedTags = new IdentityHashMap<>();

    private Redact(
            PDDocument before,
            PDDocument after,
            SortedMap<Integer, List<Place>> places,
            Blackout blackout,
            Pages progress,
            Deadline deadline) {
        this.before = before;
        this.after = after;
        this.places = places;
        this.texts.addAll(blackout.texts());
        this.progress = progress;
        this.deadline = deadline;
    }

    /**
     * Writes the redacted file, whole or not at all.
     *
     * @throws Rejected when nothing stands there, or when a page can neither be blacked out nor drawn
     */
    static Redacted run(Ask ask, Pages progress) throws IOException {
        Path folder = Path.of(ask.folder()), partial = folder.resolve(Press.REDACTED + ".part");
        Deadline deadline = Deadline.inMillis(ask.millis());
        try (PDDocument before = Opening.open(folder.resolve(Press.DISARMED));
                PDDocument after = Opening.open(folder.resolve(Press.DISARMED))) {
            SortedMap<Integer, List<Place>> places = places(before, ask.blackout(), deadline);
            Redact redact = new Redact(before, after, places, ask.blackout(), progress, deadline);
            redact.pages();
            Redacted redacted = redact.rest();
            after.save(partial.toFile());
            redact.prove(partial);
            Files.move(partial, folder.resolve(Press.REDACTED), StandardCopyOption.ATOMIC_MOVE);
            return redacted;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static SortedMap<Integer, List<Place>> places(PDDocument document, Blackout blackout, Deadline deadline)
            throws IOException {
        SortedMap<Integer, List<Place>> places = Stream.concat(
                        blackout.places().stream(), PhraseScan.places(document, blackout.texts(), deadline).stream())
                .filter(place -> place.page() >= 1 && place.page() <= document.getNumberOfPages())
                .collect(Collectors.groupingBy(Place::page, TreeMap::new, Collectors.toList()));
        if (places.isEmpty()) throw Refusals.nothingToRedact();
        return places;
    }

    private void pages() throws IOException {
        for (int number : places.keySet()) {
            progress.progress(number - 1, before.getNumberOfPages());
            try {
                RedactedPage page = new RedactedPage(after, number, places.get(number), deadline);
                page.redact();
                page.requireSameElsewhere(before);
                note(page.content());
            } catch (Unsafe | IOException unsafe) {
                asImage(number);
            } catch (RuntimeException odd) {
                if (odd instanceof Deadline.Passed || odd instanceof Rejected) throw odd;
                asImage(number);
            }
        }
    }

    private void note(RedactedContent content) {
        texts.add(content.removed());
        replaced.addAll(content.replaced());
        touchedTags.put(content.page(), content.markedIds());
    }

    /** What the page held is read once more, so that it is known what else has to go. */
    private void asImage(int number) throws IOException {
        PDPage page = after.getPage(number - 1);
        COSDictionary resources = page.getResources().getCOSObject();
        Reachable.visit(resources, deadline, object -> {
            if (Drawings.is(object)) replaced.add(object);
        });
        Drawings.ofPage(before.getPage(number - 1), places.get(number)).ifPresent(texts::add);
        touchedTags.put(page.getCOSObject(), Set.of(SilencedTags.WHOLE_PAGE));
        RasterPage.replace(after, number, before, places.get(number), deadline);
        images.add(number);
    }

    /** What says the same outside of the pages, and where it still stands on others. */
    private Redacted rest() throws IOException {
        Secrets secrets = new Secrets(texts);
        SortedSet<Integer> elsewhere = new TreeSet<>(drawnElsewhere());
        SilencedTags.silence(after.getDocumentCatalog().getCOSObject(), touchedTags);
        new SilencedObjects(secrets, replaced).silence(after.getDocument().getTrailer(), deadline);
        elsewhere.addAll(PhraseScan.pages(after, secrets.all(), deadline).keySet());
        return new Redacted(List.copyOf(places.keySet()), List.copyOf(images), List.copyOf(elsewhere));
    }

    /** Images that other pages show stay for them. */
    private Set<Integer> drawnElsewhere() throws IOException {
        Set<Integer> pages = new TreeSet<>();
        if (replaced.isEmpty()) return pages;
        Set<COSBase> drawn = new HashSet<>();
        for (int number = 1; number <= after.getNumberOfPages(); number++) {
            if (images.contains(number)) continue;
            Set<COSBase> here = Drawings.drawnBy(after.getPage(number - 1), deadline);
            here.retainAll(replaced);
            if (!here.isEmpty()) pages.add(number);
            drawn.addAll(here);
        }
        replaced.removeAll(drawn);
        return pages;
    }

    private void prove(Path file) throws IOException {
        Secrets secrets = new Secrets(texts);
        try (PDDocument result = Opening.open(file)) {
            Map<Integer, List<Place>> withText = new HashMap<>(places);
            withText.keySet().removeAll(images);
            for (Map.Entry<Integer, List<Place>> page : withText.entrySet())
                if (RedactedPage.saysAnything(result.getPage(page.getKey() - 1), page.getValue(), deadline))
                    throw Refusals.unproven();
            boolean silent = new SilencedObjects(secrets, Set.of())
                    .isSilent(result.getDocument().getTrailer(), deadline);
            if (!silent) throw Refusals.unproven();
        }
    }
}
