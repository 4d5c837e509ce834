package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.Engraver.Engraving;
import bouquin.documents.Mark;
import bouquin.documents.Slot;
import bouquin.documents.Slot.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTextTest {
    private static final Slot NAME = new Slot(Kind.NAME, 0, 0, Footer.NAME_BYTES);
    private static final Slot CODE = new Slot(Kind.CODE, 1, 0, Footer.CODE_BYTES);
    private static final Slot SHIFT = new Slot(Kind.SHIFT, 3, 0, Footer.SHIFT_BYTES);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller-Ångström",
                "Ελένη Παπαδοπούλου",
                "Щербакова Анна Ґалаґан",
                "Nguyễn Thị Ánh",
                "Łukasz Żółć, Ștefan Țăran & fils (Paris) — n° 3"
            })
    void namesInLatinGreekAndCyrillicAreText(String name) throws IOException {
        assertTrue(text(mark(name)).contains("Exemplaire de " + name + " · 23 novembre 2026"), text(mark(name)));
    }

    @Test
    void theWordsAreTheBuyersLanguageOrEnglish() throws IOException {
        assertTrue(text(mark("Zoë", Locale.ENGLISH)).contains("Licensed to Zoë · 23 November 2026"));
        assertTrue(text(mark("Zoë", Locale.JAPAN)).contains("Licensed to Zoë"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明",
                "محمد بن سلمان",
                "יוסי כהן",
                "สมชาย ใจดี",
                "अमित कुमार",
                "김철수",
                "Ω\u0301 e\u0323\u0302\u0301"
            })
    void namesInOtherScriptsAreOutlinesOrLatinLettersWithTheirText(String name) {
        String slot = name(mark(name));
        boolean outlined = slot.contains("/ActualText <FEFF") && slot.contains(" c ");
        boolean romanised = slot.split(" Tj").length > 3 && !slot.contains("/Span");
        assertTrue(outlined || romanised, slot.strip());
    }

    @Test
    void inAMixedNameEachRunStandsWhereItsDirectionPutsIt() {
        List<Run> runs = Runs.of("abc שלום 12 юла", MarkFont.get());
        String text = runs.stream()
                .map(run -> run instanceof Run.Letters letters ? letters.text() : "*")
                .collect(Collectors.joining("|"));
        assumeTrue(MachineFonts.that("שלום").isPresent(), "no Hebrew font on this machine");
        assertEquals("abc |12|*| юла", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0007",
                "👩‍👩‍👧‍👦🎉",
                "Zoë 🎉 王小明 محمد 123 (abc)",
                "\u202eevil\u202c",
                "\uD83D",
                ") Tj ET Q (",
                "\uFFFC\uFFFD\uFFFF",
                "{0} '{'",
                "\uDBFF\uDFFF",
                "ﷺﷺﷺ"
            })
    void noNameBreaksAMark(String name) {
        assertFits(mark(name));
    }

    @Test
    void noCharacterBreaksAMark() {
        for (int block = 0; block < 0x20000; block += 0x40) {
            int from = block;
            StringBuilder name = new StringBuilder("A");
            IntStream.range(from, from + 8).filter(Character::isDefined).forEach(name::appendCodePoint);
            assertFits(mark(name.toString()));
        }
    }

    @Test
    void anEndlessNameIsShortenedAndSaysSo() throws IOException {
        for (String one : List.of("x", "W", "Щ", "王", "م ", "é ", "🎉")) assertFits(mark(one.repeat(10_000)));
        String text = text(mark("Maximilian ".repeat(1000)));
        assertTrue(text.contains("Exemplaire de Maximilian Max"), text);
        assertTrue(text.contains("… · 23 novembre 2026"), text);
    }

    @Test
    void withoutANameThereIsTheCodeOnly() {
        assertTrue(name(mark("")).isBlank());
        assertTrue(name(mark("\u200D")).isBlank(), name(mark("\u200D")));
        assertTrue(content(mark(""), CODE).contains("Tj"));
    }

    @Test
    void theLongestCodeFitsItsPlace() {
        Mark mark = new Mark("", "W".repeat(24), LocalDate.EPOCH, Locale.FRENCH, "copy-0001");
        assertTrue(content(mark, CODE).contains(" Tz "));
        assertFits(mark);
    }

    @Test
    void thePagesOfACopyAreShiftedEachInItsOwnWay() {
        assertTrue(
                content(mark("Zoë"), SHIFT).matches("(?s)1 0 0 1 0(\\.\\d+)? 0(\\.\\d+)? cm *\n"),
                content(mark("Zoë"), SHIFT));
    }

    private static void assertFits(Mark mark) {
        Engraving engraving = new MarkText().engrave(mark, 5);
        for (Slot slot : List.of(NAME, CODE, SHIFT)) assertEquals(slot.length(), engraving.fill(slot).length);
    }

    private String text(Mark mark) throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE);
            Stamp.stamp(papers.save(folder), mark, folder.resolve("copy.pdf"));
        }
        try (PDDocument copy = Loader.loadPDF(folder.resolve("copy.pdf").toFile())) {
            return new PDFTextStripper().getText(copy);
        }
    }

    private static String name(Mark mark) {
        return content(mark, NAME);
    }

    private static String content(Mark mark, Slot slot) {
        return new String(new MarkText().engrave(mark, 5).fill(slot), StandardCharsets.US_ASCII);
    }

    private static Mark mark(String holder) {
        return mark(holder, Locale.FRENCH);
    }

    private static Mark mark(String holder, Locale locale) {
        return new Mark(holder, "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), locale, "copy-0001");
    }
}
