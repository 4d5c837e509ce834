package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeakCheckTest {
    private static final String FREE = "0".repeat(31) + "1.jpg", HIDDEN = "0".repeat(31) + "2.jpg";

    @TempDir
    Path folder;

    @BeforeEach
    void draw() throws IOException {
        BufferedImage sheet = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Pixels.save(sheet, folder.resolve(FREE), false);
        Pixels.save(sheet, folder.resolve(HIDDEN), true);
    }

    @Test
    void previewsThatShowNothingHiddenPass() {
        Previews previews = previews(new PreviewImage(2, 480, 640, HIDDEN, true));
        assertEquals(previews, LeakCheck.passed(previews, folder, 2));
    }

    @Test
    void aPictureOfAHiddenPageKeepsAllFromBeingShown() {
        refused(previews(new PreviewImage(2, 480, 640, HIDDEN, false)));
    }

    @Test
    void aHiddenPageIsNeverLarge() {
        refused(previews(new PreviewImage(2, 960, 1280, HIDDEN, true)));
    }

    @Test
    void aPageWithoutAPreviewIsNoticed() {
        refused(previews());
    }

    @Test
    void aNameThatCanBeGuessedIsRefused() throws IOException {
        Files.move(folder.resolve(HIDDEN), folder.resolve("page-0002-480.jpg"));
        refused(previews(new PreviewImage(2, 480, 640, "page-0002-480.jpg", true)));
    }

    @Test
    void noOtherImageStaysBesideThePreviews() throws IOException {
        Path left = Files.copy(folder.resolve(FREE), folder.resolve("page-0002-960.jpg"));
        LeakCheck.passed(previews(new PreviewImage(2, 480, 640, HIDDEN, true)), folder, 2);
        assertFalse(Files.exists(left));
    }

    @Test
    void anImageWithACommentIsRefused() throws IOException {
        byte[] plain = Files.readAllBytes(folder.resolve(HIDDEN));
        assertTrue(BareImage.is(folder.resolve(HIDDEN)));
        Files.write(folder.resolve(HIDDEN), with(plain, 2, segment(0xfe, "chapter two")));
        refused(previews(new PreviewImage(2, 480, 640, HIDDEN, true)));
    }

    @Test
    void anImageWithAThumbnailOrATailIsRefused() throws IOException {
        byte[] plain = Files.readAllBytes(folder.resolve(HIDDEN));
        assertFalse(BareImage.isBareJpeg(ByteBuffer.wrap(with(plain, 2, segment(0xe1, "Exif")))));
        assertFalse(BareImage.isBareJpeg(ByteBuffer.wrap(with(plain, plain.length, plain))));
        assertFalse(BareImage.isBareJpeg(ByteBuffer.wrap(Arrays.copyOf(plain, plain.length - 2))));
        assertFalse(BareImage.isBareJpeg(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5})));
    }

    private Previews previews(PreviewImage... hidden) {
        List<PreviewImage> images = new ArrayList<>(List.of(hidden));
        images.add(new PreviewImage(1, 480, 640, FREE, false));
        return new Previews(List.of(1), images);
    }

    private void refused(Previews previews) {
        assertThrows(IllegalStateException.class, () -> LeakCheck.passed(previews, folder, 2));
    }

    private static byte[] segment(int marker, String text) {
        byte[] words = text.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(words.length + 4);
        return all.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (words.length + 2))
                .put(words)
                .array();
    }

    private static byte[] with(byte[] plain, int at, byte[] more) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, at);
        all.write(more);
        all.write(plain, at, plain.length - at);
        return all.toByteArray();
    }
}
