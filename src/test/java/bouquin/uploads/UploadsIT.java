package bouquin.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Documents;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UploadsIT {
    private static final byte[] PDF =
            ("%PDF-1.7\n" + "and the rest of a document. ".repeat(4_000)).getBytes(StandardCharsets.US_ASCII);

    private final String owner = Id.next();

    @Inject
    Uploads uploads;

    @Inject
    Steps steps;

    @Inject
    Register register;

    @Inject
    Finishing finishing;

    @Inject
    FinishJob job;

    @Inject
    Sweeper sweeper;

    @Inject
    Documents documents;

    @Inject
    Storage storage;

    @Inject
    Transactions transactions;

    @PersistenceContext
    EntityManager em;

    @Test
    void bytesThatNobodyWasToldOfAreCutOff() throws Exception {
        UploadId id = create(PDF.length);
        append(id, 0, 40_000);
        Files.write(storage.path(part(id)), new byte[100_000], StandardOpenOption.APPEND);

        assertEquals(40_000, uploads.view(owner, id).offset());
        UploadView whole = append(id, 40_000, PDF.length);

        assertEquals(UploadState.RECEIVED, whole.state());
        assertEquals(sha256(), documents.view(whole.documentId()).sha256());
        assertEquals(owner, documents.view(whole.documentId()).owner());
    }

    @Test
    void aWholeUploadIsOneDocumentHoweverManyFinishIt() throws Exception {
        UploadId id = wholeAndLeft();

        Thread[] finishers = new Thread[4];
        for (int i = 0; i < finishers.length; i++) finishers[i] = new Thread(() -> finish(id));
        for (Thread finisher : finishers) finisher.start();
        for (Thread finisher : finishers) finisher.join();
        job.run(id.value());

        assertEquals(UploadState.RECEIVED, uploads.view(owner, id).state());
        assertEquals(1, documentsOfOwner());
    }

    @Test
    void whatADeadServerLeftIsFinishedByItself() throws Exception {
        UploadId id = wholeAndLeft();

        Stall.until(() -> uploads.view(owner, id).state() == UploadState.RECEIVED);

        assertEquals(1, documentsOfOwner());
        Stall.until(() -> !storage.exists(part(id)));
    }

    @Test
    void anUploadThatIsLeftAloneGoesAwayWithItsBytes() throws Exception {
        UploadId id = create(PDF.length);
        append(id, 0, 1_000);
        String part = part(id);
        shift(id, "expires_at = now(6) - interval 1 minute");

        assertEquals(Rejected.Kind.GONE, refused(() -> uploads.view(owner, id)).kind());
        assertEquals(Rejected.Kind.GONE, refused(() -> append(id, 1_000, 2_000)).kind());
        assertTrue(uploads.open(owner).isEmpty());
        sweeper.run();
        assertFalse(storage.exists(part));
        assertEquals(Rejected.Kind.GONE, refused(() -> uploads.view(owner, id)).kind());

        shift(id, "expires_at = now(6) - interval 2 day");
        sweeper.run();
        assertEquals(
                Rejected.Kind.NOT_FOUND, refused(() -> uploads.view(owner, id)).kind());
    }

    @Test
    void anUploadThatIsBusyDoesNotExpire() throws Exception {
        UploadId id = create(PDF.length);
        append(id, 0, 1_000);

        sweeper.run();

        assertEquals(1_000, uploads.view(owner, id).offset());
        assertTrue(storage.exists(part(id)));
    }

    @Test
    void unfinishedUploadsHaveALimitTogether() {
        for (int i = 0; i < 50; i++) create(200_000_000);

        assertEquals("uploads.tooManyBytes", refused(() -> create(1)).code());
        assertEquals(50, uploads.open(owner).size());
        uploads.terminate(owner, uploads.open(owner).get(0).id());
        create(1);
    }

    @Test
    void aTerminatedUploadLeavesNothing() {
        UploadId id = create(PDF.length);
        append(id, 0, 1_000);
        String part = part(id);

        assertEquals(
                Rejected.Kind.NOT_FOUND,
                refused(() -> uploads.terminate(Id.next(), id)).kind());
        uploads.terminate(owner, id);

        assertFalse(storage.exists(part));
        assertEquals(
                Rejected.Kind.NOT_FOUND, refused(() -> uploads.view(owner, id)).kind());
    }

    @Test
    void whatIsNoDocumentIsToldAsSoonAsItShows() {
        UploadId id = create(10_000_000);
        byte[] text = "only words ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);

        Rejected refused = refused(
                () -> uploads.append(new AppendBytes(owner, id, 0, text.length, null), new ByteArrayInputStream(text)));

        assertEquals("documents.upload.notPdf", refused.code());
        assertEquals(Rejected.Kind.UNSUPPORTED, refused.kind());
        assertEquals(UploadState.REFUSED, uploads.view(owner, id).state());
        assertFalse(storage.exists(part(id)));
        assertEquals(
                "documents.upload.notPdf",
                refused(() -> append(id, 65_536, 70_000)).code());
        assertEquals(0, documentsOfOwner());
    }

    private UploadId create(long length) {
        return uploads.create(new CreateUpload(owner, "notes.pdf", "application/pdf", length, ""))
                .id();
    }

    private UploadView append(UploadId id, int from, int to) {
        byte[] bytes = Arrays.copyOfRange(PDF, from, to);
        return uploads.append(new AppendBytes(owner, id, from, bytes.length, null), new ByteArrayInputStream(bytes));
    }

    /** An upload whose server died between its last byte and its document. */
    private UploadId wholeAndLeft() throws IOException {
        UploadId id = create(PDF.length);
        Files.write(storage.path(part(id)), PDF);
        steps.book(new AppendBytes(owner, id, 0, -1, null), 0, PDF.length);
        return id;
    }

    private void finish(UploadId id) {
        try {
            finishing.finish(id);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String part(UploadId id) {
        return transactions.inNew(() -> register.get(id, owner).partKey());
    }

    private void shift(UploadId id, String change) {
        transactions.inNew(() -> em.createNativeQuery("update uploads_upload set " + change + " where id = ?")
                .setParameter(1, id.value())
                .executeUpdate());
    }

    private long documentsOfOwner() {
        return ((Number) em.createNativeQuery("select count(*) from documents_document where owner = ?")
                        .setParameter(1, owner)
                        .getSingleResult())
                .longValue();
    }

    private static Rejected refused(Runnable call) {
        return assertThrows(Rejected.class, call::run);
    }

    private static String sha256() throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
    }
}
