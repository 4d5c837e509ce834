package bouquin.demo;

import bouquin.documents.Manuscript.Bar;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Chart;
import bouquin.documents.Manuscript.Code;
import bouquin.documents.Manuscript.Key;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Quote;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Manuscript.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads passages parted by empty lines. The first character tells what a passage is: {@code #} a heading, {@code -}
 * points, {@code |} a table, {@code =} a chart of {@code label: value}, {@code @} a computed table, {@code >} a quotation
 * ({@code > --} its source), {@code !} a box with its title, four spaces code, anything else a paragraph. Tables and
 * charts end with {@code ^ caption}.
 */
final class Passages {
    private final Computed computed;

    Passages(String language) {
        this.computed = new Computed(language);
    }

    List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        for (String passage : text.replaceAll("^\n+", "").split("\n\n+")) {
            if (passage.startsWith("#")) sections.add(heading(passage.strip()));
            else {
                int last = sections.size() - 1;
                sections.set(
                        last, with(sections.get(last), block(passage.lines().toList())));
            }
        }
        return sections;
    }

    private static Section heading(String line) {
        int level = line.indexOf(' ');
        return new Section(line.substring(level + 1), level, List.of());
    }

    private static Section with(Section section, Block block) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.add(block);
        return new Section(section.heading(), section.level(), blocks);
    }

    private Block block(List<String> lines) {
        return switch (lines.get(0).charAt(0)) {
            case '-' -> new Points(lines.stream().map(Passages::content).toList());
            case '|' -> new Table(caption(lines), cells(lines.get(0)), rows(lines.subList(1, lines.size() - 1)));
            case '=' -> new Chart(caption(lines), bars(lines.subList(0, lines.size() - 1)));
            case '@' -> new Table(caption(lines), cells(lines.get(1)), computed.rows(content(lines.get(0))));
            case '>' -> quote(lines.stream().map(Passages::content).toList());
            case '!' -> new Key(content(lines.get(0)), String.join(" ", lines.subList(1, lines.size())));
            case ' ' ->
                new Code(lines.stream()
                        .map(line -> line.substring(Math.min(4, line.length())))
                        .toList());
            default -> new Paragraph(String.join(" ", lines));
        };
    }

    private static String content(String line) {
        return line.substring(1).strip();
    }

    private static String caption(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        if (!last.startsWith("^")) throw new IllegalArgumentException("no caption after " + lines.get(0));
        return content(last);
    }

    private static List<List<String>> rows(List<String> lines) {
        return lines.stream().map(Passages::cells).toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.lastIndexOf('|')).strip().split(" *\\| *", -1));
    }

    private static List<Bar> bars(List<String> lines) {
        return lines.stream().map(Passages::bar).toList();
    }

    private static Bar bar(String line) {
        int colon = line.lastIndexOf(':');
        return new Bar(
                line.substring(1, colon).strip(),
                Double.parseDouble(line.substring(colon + 1).strip()));
    }

    private static Quote quote(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        boolean named = last.startsWith("--");
        return new Quote(
                named ? lines.subList(0, lines.size() - 1) : lines,
                named ? last.substring(2).strip() : "");
    }
}
