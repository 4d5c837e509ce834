package bouquin.documents;

import java.util.List;

/**
 * Text of ours that is to become a PDF.
 *
 * @param language ISO 639-1 code; decides on the words that the typesetter adds
 * @param summary shown below the title when there is no title page, or ""
 */
public record Manuscript(
        String title, String author, String language, String summary, Cover cover, List<Section> sections) {
    private static final int CHAPTERS_OF_A_BOOK = 3;

    public Manuscript {
        sections = List.copyOf(sections);
    }

    public Manuscript(String title, String author, String language, String summary, List<Section> sections) {
        this(title, author, language, summary, Cover.PLAIN, sections);
    }

    /** With three chapters or more there are a title page and contents, and each chapter begins a page. */
    public boolean isBook() {
        return sections.stream().filter(section -> section.level() == 1).count() >= CHAPTERS_OF_A_BOOK;
    }

    /** A heading of level 1 to 3 with what stands below it. */
    public record Section(String heading, int level, List<Block> blocks) {
        public Section {
            if (level < 1 || level > 3) throw new IllegalArgumentException("level " + level);
            blocks = List.copyOf(blocks);
        }
    }

    /** Something that stands in a section. */
    public sealed interface Block permits Paragraph, Points, Table, Chart, Code, Quote, Key {}

    public record Paragraph(String text) implements Block {}

    public record Points(List<String> items) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /** A table; each row has as many cells as the head. */
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows)
                if (row.size() != head.size()) throw new IllegalArgumentException("a row with other columns: " + row);
        }
    }

    /** Horizontal bars; values are 0 or more. */
    public record Chart(String caption, List<Bar> bars) implements Block {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    public record Bar(String label, double value) {
        public Bar {
            if (!(value >= 0)) throw new IllegalArgumentException("a bar of " + value);
        }
    }

    /** Lines that stand as they are, in letters of one width. */
    public record Code(List<String> lines) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }
    }

    /** Somebody else's words, line by line. @param source who wrote them and where, or "" */
    public record Quote(List<String> lines, String source) implements Block {
        public Quote {
            lines = List.copyOf(lines);
        }
    }

    /** What a reader should remember, in a box. */
    public record Key(String title, String text) implements Block {}
}
