package bouquin.readingroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.DocumentId;
import bouquin.documents.FoundPage;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.library.Library;
import bouquin.licensing.GrantLicence;
import bouquin.licensing.Holder;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.platform.persistence.Transactions;
import bouquin.support.Quay;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReadingRoomIT {
    private static final String TEXT = "Les marées montent et descendent deux fois par jour sur la côte. ".repeat(120);

    @Inject
    ReadingRoom room;

    @Inject
    Library library;

    @Inject
    Licensing licensing;

    @Inject
    Transactions transactions;

    @Inject
    SweepPlates sweep;

    @Inject
    Quay quay;

    @Test
    void whoeverHoldsALicenceReadsEveryPage() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        int pages = room.open(licence, reader, OptionalInt.empty()).pages();
        for (int page = 1; page <= pages; page++) {
            PlateView plate = room.plate(licence, reader, page, 1_100);
            assertEquals(1_100, plate.width());
            assertTrue(sharpest(plate) > 120, "letters of page " + page);
        }
        assertEquals(1_600, room.plate(licence, reader, 1, 5_000).width());
        assertEquals(160, room.plate(licence, reader, 1, 0).width());
    }

    @Test
    void openingTellsNothingAndThePageIsARecordedReading() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        assertFalse(room.open(licence, reader, OptionalInt.of(2)).begun());
        assertTrue(firstCopyAt(licence).isEmpty());
        room.plate(licence, reader, 1, 160);
        assertTrue(firstCopyAt(licence).isPresent());
        assertTrue(room.open(licence, reader, OptionalInt.empty()).begun());
        room.plate(licence, reader, 2, 160);
        assertEquals(1, library.licence(licence).copies(), "reading on is no further copy");
    }

    @Test
    void aSearchIsAReadingToo() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        List<FoundPage> found = room.search(licence, reader, "maree cote");
        assertTrue(found.size() > 1);
        assertTrue(found.get(0).passages().get(0).text().contains("marées"));
        assertTrue(firstCopyAt(licence).isPresent());
    }

    @Test
    void theRoomRemembersTheLastPage() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        room.begin(licence, reader);
        assertEquals(1, room.open(licence, reader, OptionalInt.empty()).page());
        room.open(licence, reader, OptionalInt.of(2));
        assertEquals(2, room.open(licence, reader, OptionalInt.empty()).page());
        ReadingView beyond = room.open(licence, reader, OptionalInt.of(9_999));
        assertEquals(beyond.pages(), beyond.page());
    }

    @Test
    void eachReaderSeesTheirOwnMark() throws Exception {
        Visitor ada = reader(), bob = reader();
        DocumentId document = document();
        LicenceId adas = bought(ada, "Ada Lovelace", document), bobs = bought(bob, "Bob Noyce", document);
        PlateView one = room.plate(adas, ada, 1, 1_100), other = room.plate(bobs, bob, 1, 1_100);
        assertNotEquals(one.etag(), other.etag());
        assertTrue(differAtTheFoot(image(one), image(other)), "name and code stand at the foot of the page");
    }

    @Test
    void aPageIsDrawnOnceAndAgainWhenItWasSwept() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        PlateView first = room.plate(licence, reader, 1, 160);
        assertEquals(first, room.plate(licence, reader, 1, 160));
        Files.delete(first.file());
        PlateView again = room.plate(licence, reader, 1, 160);
        assertNotEquals(first.file(), again.file());
        sweep.run();
        assertTrue(Files.exists(again.file()), "what is fresh stays");
    }

    @Test
    void othersSeeNothingAndARevokedLicenceNoMore() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        room.plate(licence, reader, 1, 160);
        for (Visitor other : List.of(reader(), Visitor.READER)) {
            assertEquals(Rejected.Kind.NOT_FOUND, refused(() -> room.plate(licence, other, 1, 160)));
            assertEquals(Rejected.Kind.NOT_FOUND, refused(() -> room.open(licence, other, OptionalInt.empty())));
            assertEquals(Rejected.Kind.NOT_FOUND, refused(() -> room.search(licence, other, "marées")));
        }
        licensing.revoke(licence, "refund");
        assertEquals(Rejected.Kind.FORBIDDEN, refused(() -> room.plate(licence, reader, 1, 160)));
        assertEquals(Rejected.Kind.FORBIDDEN, refused(() -> room.open(licence, reader, OptionalInt.empty())));
        assertEquals(Rejected.Kind.FORBIDDEN, refused(() -> room.search(licence, reader, "marées")));
    }

    @Test
    void aPageThatDoesNotExistIsNotFound() throws Exception {
        Visitor reader = reader();
        LicenceId licence = bought(reader, "Camille Roux");
        assertEquals(Rejected.Kind.NOT_FOUND, refused(() -> room.plate(licence, reader, 0, 160)));
        assertEquals(Rejected.Kind.NOT_FOUND, refused(() -> room.plate(licence, reader, 99_999, 160)));
    }

    private Visitor reader() {
        return quay.visitor(new AccountId(Id.next()));
    }

    private DocumentId document() throws Exception {
        return quay.document(new AccountId(Id.next()), "Marées " + Id.next(), TEXT);
    }

    private LicenceId bought(Visitor reader, String name) throws Exception {
        return bought(reader, name, document());
    }

    private LicenceId bought(Visitor reader, String name, DocumentId document) {
        Holder holder = new Holder(Id.next() + "@example.org", reader.account(), name);
        LicenceId licence = licensing.grant(new GrantLicence(Id.next(), 1, "", document, "Les marées", holder, "fr"));
        library.place(licence, null);
        return licence;
    }

    private java.util.Optional<java.time.Instant> firstCopyAt(LicenceId licence) {
        return transactions.inNew(() -> library.firstCopyAt(licence));
    }

    private static Rejected.Kind refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Rejected.class, act).kind();
    }

    private static BufferedImage image(PlateView plate) throws Exception {
        return ImageIO.read(plate.file().toFile());
    }

    private static boolean differAtTheFoot(BufferedImage one, BufferedImage other) {
        int far = 0;
        for (int y = one.getHeight() * 9 / 10; y < one.getHeight(); y++)
            for (int x = 0; x < one.getWidth(); x++)
                if (Math.abs((one.getRGB(x, y) & 0xff) - (other.getRGB(x, y) & 0xff)) > 60) far++;
        return far > 100;
    }

    private static int sharpest(PlateView plate) throws Exception {
        BufferedImage image = image(plate);
        int most = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 1; x < image.getWidth(); x++)
                most = Math.max(most, Math.abs((image.getRGB(x, y) & 0xff) - (image.getRGB(x - 1, y) & 0xff)));
        return most;
    }
}
