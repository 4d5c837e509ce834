package bouquin.documents;

import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a document stand: the original, the master with its manifest, the preview images. */
@ApplicationScoped
class Shelves {
    private static final String MANIFEST = "manifest";

    @Inject
    Storage storage;

    /**
     * Moves what the press made to its places. Nothing refers to these yet.
     *
     * @param source the file as it was sent; it stays where it is
     * @param folder that the press has filled
     */
    Proof keep(Path source, Path folder, Pressed pressed) throws IOException {
        String master = keepMaster(folder, pressed.preparation());
        String previews = keepPreviews(folder, pressed.previews());
        Path link = Files.createLink(folder.resolve("original"), source);
        return new Proof(
                pressed,
                storage.adopt("originals", link),
                master,
                previews,
                pressed.preparation().needsStamping());
    }

    private String keepMaster(Path folder, Preparation preparation) throws IOException {
        Path made = Files.createDirectory(folder.resolve("keep-master"));
        boolean stamping = preparation.needsStamping();
        Files.move(folder.resolve(stamping ? Press.DISARMED : Press.MASTER), made.resolve(Press.MASTER));
        if (!stamping) ManifestFile.write(preparation.manifest(), made.resolve(MANIFEST));
        return storage.adopt("masters", made);
    }

    String keepPreviews(Path folder, Previews previews) throws IOException {
        Path made = Files.createDirectory(folder.resolve("keep-previews"));
        for (PreviewImage image : previews.images())
            Files.move(folder.resolve(image.file()), made.resolve(image.file()));
        return storage.adopt("previews", made);
    }

    void drop(Proof proof) throws IOException {
        storage.delete(proof.originalKey());
        storage.delete(proof.masterKey());
        storage.delete(proof.previewsKey());
    }

    /** Without a mark: never to be sent to anybody. */
    Path master(Document document) {
        return storage.path(document.masterKey() + "/" + Press.MASTER);
    }

    Manifest manifest(Document document) throws IOException {
        return ManifestFile.read(storage.path(document.masterKey() + "/" + MANIFEST));
    }

    Path image(Document document, ImageRow image) {
        return storage.path(document.previewsKey() + "/" + image.file());
    }
}
