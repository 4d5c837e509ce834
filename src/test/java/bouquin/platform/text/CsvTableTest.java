package bouquin.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void aTitleIsNeverAFormulaNorBreaksTheTable() {
        CsvTable table = new CsvTable(List.of("title", "note", "amount"));
        table.row(List.of("=1+1", "a \"b\", c", Money.eur(-320)));
        table.row(Arrays.asList("@x\n=2", null, -4));
        assertEquals(
                "title,note,amount\r\n'=1+1,\"a \"\"b\"\", c\",-3.20\r\n\"'@x\n=2\",,-4\r\n",
                new String(table.utf8(), StandardCharsets.UTF_8));
    }

    @Test
    void aSpreadsheetSeesItsEncoding() {
        assertEquals((byte) 0xEF, new CsvTable(List.of("é")).forSpreadsheets()[0]);
    }
}
