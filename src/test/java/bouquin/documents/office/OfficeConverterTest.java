package bouquin.documents.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.FileKind;
import bouquin.kernel.Rejected;
import bouquin.support.OfficeFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real LibreOffice; skipped where there is none. */
class OfficeConverterTest {
    private static final Optional<Path> PROGRAM = OfficeProgram.find("");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path runs;

    private static OfficeConverter converter;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        converter = new OfficeConverter(settings(PATIENCE));
    }

    @BeforeEach
    void requireOffice() {
        assumeTrue(PROGRAM.isPresent(), "LibreOffice is not installed");
    }

    @Test
    void eachKindOfFileBecomesAPdfWithItsText() throws IOException {
        assertEquals("Dear reader", converted(FileKind.DOCX, OfficeFiles.docx("Dear reader")));
        assertEquals("Dear reader", converted(FileKind.ODT, OfficeFiles.odt("<text:p>Dear reader</text:p>")));
        assertEquals("Dear reader", converted(FileKind.RTF, OfficeFiles.rtf("Dear reader")));
        assertEquals("First slide", converted(FileKind.PPTX, OfficeFiles.pptx("First slide")));
        assertEquals("First slide", converted(FileKind.ODP, OfficeFiles.odp("First slide")));
    }

    @Test
    void textIsReadInTheEncodingThatItWasWrittenIn() throws IOException {
        String text = "Être élève à l’école, c’est déjà lire : « œuvre », 5 €.";
        assertEquals(text, converted(FileKind.TEXT, text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, converted(FileKind.TEXT, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(text, converted(FileKind.TEXT, text.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void aMacroIsNotRun() throws IOException {
        Path sprung = folder.resolve("sprung");
        byte[] trap = OfficeFiles.odtWithMacro(sprung.toString());
        assertEquals("Dear reader", converted(FileKind.ODT, trap));
        assertFalse(Files.exists(sprung));
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a password of the shop");
        try (ServerSocket elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/picture.png";
            String body = "<text:p>Dear reader</text:p><text:section text:name=\"s\"><text:section-source"
                    + " xlink:href=\"" + secret.toUri()
                    + "\" text:filter-name=\"Text\"/><text:p>kept</text:p></text:section>"
                    + "<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"5cm\" svg:height=\"5cm\"><draw:image"
                    + " xlink:href=\"" + address + "\" xlink:type=\"simple\" xlink:show=\"embed\""
                    + " xlink:actuate=\"onLoad\"/></draw:frame></text:p>";
            assertEquals("Dear reader\nkept", converted(FileKind.ODT, OfficeFiles.odt(body)));
            elsewhere.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, elsewhere::accept);
        }
    }

    @Test
    void aFileWithAPasswordIsToldFromABrokenOne() {
        assertEquals("documents.refused.officePassword", refused(FileKind.ODT, OfficeFiles.odtWithPassword()));
        assertEquals(
                "documents.refused.officePassword", refused(FileKind.DOCX, OfficeFiles.compound("EncryptedPackage")));
        assertEquals(
                "documents.refused.officePassword", refused(FileKind.PPT, OfficeFiles.compound("EncryptedSummary")));
        assertEquals(
                "documents.refused.officeBroken",
                refused(FileKind.DOCX, OfficeFiles.zip(Map.of("word/document.xml", "<w:document>"))));
    }

    @Test
    void whatTakesTooLongIsEndedWithAllThatItStarted() throws IOException {
        OfficeConverter hasty = new OfficeConverter(settings(Duration.ofMillis(200)));
        Path source = Files.write(folder.resolve("source"), OfficeFiles.docx("Dear reader"));
        Rejected late =
                assertThrows(Rejected.class, () -> hasty.convert(source, FileKind.DOCX, folder.resolve("late.pdf")));
        assertEquals("documents.refused.officeTooSlow", late.code());
        assertFalse(Files.exists(folder.resolve("late.pdf")));
        assertEquals(0, programs(), "programs that are left");
        assertTrue(rooms().isEmpty(), () -> rooms().toString());
    }

    @Test
    void twoSellersAtOnceWaitForEachOther() {
        byte[] letter = OfficeFiles.docx("Dear reader");
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> quietly("one", letter));
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> quietly("two", letter));
        assertEquals("Dear reader", one.join());
        assertEquals("Dear reader", two.join());
    }

    @Test
    void withoutAnOfficeProgramItIsSaid() {
        OfficeConverter none = new OfficeConverter(new OfficeSettings(Optional.empty(), runs, 1, 0, PATIENCE));
        assertFalse(none.isThere());
        assertEquals(
                "documents.refused.officeMissing",
                assertThrows(Rejected.class, () -> none.convert(folder, FileKind.DOCX, folder.resolve("x")))
                        .code());
    }

    private static OfficeSettings settings(Duration timeMax) {
        return new OfficeSettings(PROGRAM, runs, 1, 4L << 30, timeMax);
    }

    private String quietly(String name, byte[] content) {
        try {
            return converted(name, FileKind.DOCX, content);
        } catch (IOException disk) {
            throw new IllegalStateException(disk);
        }
    }

    private String converted(FileKind kind, byte[] content) throws IOException {
        return converted(kind.name(), kind, content);
    }

    private String converted(String name, FileKind kind, byte[] content) throws IOException {
        Path source = Files.write(folder.resolve(name), content);
        Path pdf = folder.resolve(name + ".pdf");
        converter.convert(source, kind, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private String refused(FileKind kind, byte[] content) {
        return assertThrows(Rejected.class, () -> converted(kind, content)).code();
    }

    private static long programs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("soffice.bin"))
                .count();
    }

    private static List<Path> rooms() {
        try (Stream<Path> left = Files.list(runs)) {
            return left.filter(path -> path.getFileName().toString().startsWith("run"))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
