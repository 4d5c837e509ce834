package bouquin.traces;

import bouquin.documents.Comparison;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.Examination;
import bouquin.documents.ExaminedPage;
import bouquin.documents.Progress;
import bouquin.licensing.CopyId;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import bouquin.versions.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Reads a leaked file, finds the documents of the shop that are in it, and asks from whose copies its pages are. */
@ApplicationScoped
class Investigation {
    private static final int DOCUMENTS_MAX = 4;
    private static final int PRINTS_MAX = 1_200;
    private static final int EXAMINED = 20;
    private static final int COMPARED = 95;

    @Inject
    Documents documents;

    @Inject
    Licensing licensing;

    @Inject
    Versions versions;

    @Inject
    Prints prints;

    /** @throws bouquin.kernel.Rejected {@code documents.refused.*} when the file can't be read */
    TraceFinding read(Path leaked, IntConsumer progress) {
        Examination file = documents.examine(leaked, share(0, EXAMINED, progress));
        Findings findings = new Findings(file, codes(file));
        List<DocumentId> suspects = suspects(file, findings);
        int span = suspects.isEmpty() ? 0 : (COMPARED - EXAMINED) / suspects.size();
        int from = EXAMINED;
        for (DocumentId document : suspects) {
            Comparison comparison = documents.compare(document, leaked, share(from, from + span, progress));
            from += span;
            List<CopyId> copies = licensing.copiesOf(document, versions.before(document));
            findings.add(document, comparison, copies, licensing::view);
        }
        return findings.conclude();
    }

    /** Each code that can be read with its licence, null for one that nobody has. */
    private Map<String, LicenceView> codes(Examination file) {
        Set<String> written = new LinkedHashSet<>();
        for (ExaminedPage page : file.pages()) {
            written.addAll(licensing.purchaseCodesIn(page.text()));
            written.addAll(licensing.purchaseCodesIn(page.seen()));
        }
        for (String said : file.about().values()) written.addAll(licensing.purchaseCodesIn(said));
        Map<String, LicenceView> codes = new LinkedHashMap<>();
        for (String code : written)
            codes.put(code, licensing.withPurchaseCode(code).orElse(null));
        return codes;
    }

    private List<DocumentId> suspects(Examination file, Findings findings) {
        Set<DocumentId> found = new LinkedHashSet<>(findings.documentsOfCodes());
        List<String> texts = file.pages().stream().map(ExaminedPage::text).toList();
        found.addAll(prints.like(Prints.of(texts, PRINTS_MAX), DOCUMENTS_MAX));
        List<DocumentId> suspects = new ArrayList<>(found);
        return suspects.subList(0, Math.min(DOCUMENTS_MAX, suspects.size()));
    }

    /** At most one word for each percent. */
    private static Consumer<Progress> share(int from, int to, IntConsumer told) {
        int[] last = {-1};
        return progress -> {
            int total = Math.max(1, progress.total());
            int percent = from + (to - from) * Math.min(total, progress.done()) / total;
            if (percent > last[0]) told.accept(last[0] = percent);
        };
    }
}
