package bouquin.documents;

import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the picture of a page that everybody may see. */
@ApplicationScoped
class Gallery {
    private static final int COVER = 320;

    @Inject
    Archive archive;

    @Inject
    Shelves shelves;

    PageImage image(DocumentId id, int page, int width) {
        Document document = archive.get(id);
        document.requireReady();
        boolean free = document.freePages().contains(page);
        List<ImageRow> pictures = archive.images(id, page);
        return pictures.stream()
                .filter(picture -> free || picture.hidden())
                .min(Comparator.comparing((ImageRow picture) -> picture.hidden() && free)
                        .thenComparing(picture -> Math.abs(picture.width() - width)))
                .map(picture -> picture(document, picture))
                .orElseThrow(() -> Rejected.notFound("documents.page.unknown"));
    }

    PageImage cover(DocumentId id) {
        Document document = archive.get(id);
        document.requireReady();
        return image(id, document.freePages().first(), COVER);
    }

    private PageImage picture(Document document, ImageRow row) {
        String etag = '"' + Sha256.of(document.previewsKey() + "/" + row.file()).substring(0, 32) + '"';
        return new PageImage(shelves.image(document, row), "image/jpeg", row.width(), row.height(), etag, row.hidden());
    }
}
