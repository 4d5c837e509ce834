package bouquin.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String HEADER = "file,title,abstract,category,level,language,tags,price";

    @Test
    void aSpreadsheetsOwnFormIsUnderstood() {
        String text = HEADER.replace(',', ';')
                + "\r\nnotes.pdf;Un titre;\"Deux\r\nlignes; et un \"\"mot\"\"\";;;;a, b;9,90\r\n";
        Table table = Table.parse(Encoding.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));

        Line line = table.lines().get(0);
        assertEquals("notes.pdf", line.cell(Column.FILE));
        assertEquals("Deux\r\nlignes; et un \"mot\"", line.cell(Column.ABSTRACT));
        assertEquals("9,90", line.cell(Column.PRICE));
    }

    @Test
    void columnsMayStandInAnyOrderAndFreePagesMayBeMissing() {
        Table table =
                Table.parse("Price\ttags\tlanguage\tlevel\tcategory\tabstract\ttitle\tFILE\n1\t\t\t\t\t\t\tb.pdf");
        assertEquals("b.pdf", table.lines().get(0).cell(Column.FILE));
        assertEquals(9, Table.parse(HEADER + ",freePages\n,,,,,,,,1").width());
    }

    @Test
    void rowsKnowTheirLineAndEmptyOnesDontCount() {
        List<Line> lines = Table.parse(HEADER + "\na,\"x\ny\",,,,,,\n,,,,,,,\n\nb,,,,,,,\n")
                .lines();
        assertEquals(List.of(2, 6), lines.stream().map(Line::number).toList());
    }

    @Test
    void aRowOfAnotherWidthIsKeptWithoutItsCells() {
        Line line = Table.parse(HEADER + "\na.pdf,one,two\n").lines().get(0);
        assertEquals(3, line.width());
        assertEquals("", line.cell(Column.FILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file,title\na,b",
                "file,title,abstract,category,level,language,tags,price,colour\na,,,,,,,,",
                "file,file,title,abstract,category,level,language,tags,price\na,a,,,,,,,",
                "a.pdf,A title,,,,,,9.90"
            })
    void aFirstRowThatNamesOtherColumnsIsRefused(String text) {
        assertEquals("sheets.header", refusal(text));
    }

    @Test
    void nothingAtAllIsRefused() {
        assertEquals("sheets.empty", refusal(""));
        assertEquals("sheets.empty", refusal(HEADER));
        assertEquals("sheets.empty", refusal(HEADER + "\n\n,,,,,,,\n"));
    }

    @Test
    void tooManyRowsAreRefused() {
        Table.parse(HEADER + "\na,,,,,,,".repeat(1_000));
        assertEquals("sheets.tooManyRows", refusal(HEADER + "\na,,,,,,,".repeat(1_001)));
    }

    @Test
    void brokenQuotesAreRefused() {
        assertEquals("sheets.malformed", refusal(HEADER + "\na,\"b\" c,,,,,,\n"));
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        byte[] latin = (HEADER + "\na,b,,,,,,\na,résumé,,,,,,\n").getBytes(Charset.forName("windows-1252"));
        Rejected refused = assertThrows(Rejected.class, () -> Encoding.decode(latin));
        assertEquals("sheets.encoding", refused.code());
        assertEquals(List.of(3), refused.args());
        byte[] wide = (HEADER + "\n").getBytes(StandardCharsets.UTF_16);
        assertThrows(Rejected.class, () -> Encoding.decode(wide));
        assertThrows(Rejected.class, () -> Encoding.decode("a\0b".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTemplateIsASheet() {
        for (char separator : new char[] {',', ';'}) {
            byte[] template = Sheets.template(separator).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    "notes.pdf",
                    Table.parse(Encoding.decode(template)).lines().get(0).cell(Column.FILE));
        }
    }

    private static String refusal(String text) {
        return assertThrows(Rejected.class, () -> Table.parse(text)).code();
    }
}
