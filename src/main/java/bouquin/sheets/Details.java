package bouquin.sheets;

import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a row says about its document. An empty cell leaves the matter for later. */
final class Details {
    /** Characters; the pattern would run out of stack on a cell that fills a whole sheet. */
    private static final int FREE_PAGES_MAX = 400;

    private Details() {}

    /**
     * @param faults told what can't be read; it counts as not said then
     * @return null where a cell is empty, or can't be read
     */
    static ListingDetails of(Line line, Faults faults) {
        return new ListingDetails(
                said(line, Column.TITLE),
                said(line, Column.ABSTRACT),
                said(line, Column.CATEGORY),
                level(line, faults),
                said(line, Column.LANGUAGE),
                tags(line),
                price(line, faults),
                freePages(line, faults));
    }

    private static String said(Line line, Column column) {
        String cell = line.cell(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    private static Level level(Line line, Faults faults) {
        String cell = line.cell(Column.LEVEL).strip().toUpperCase(Locale.ROOT);
        Level level = Arrays.stream(Level.values())
                .filter(known -> known.name().equals(cell))
                .findFirst()
                .orElse(null);
        faults.require(cell.isEmpty() || level != null, Column.LEVEL.title(), "catalog.level");
        return level;
    }

    private static List<String> tags(Line line) {
        return List.of(line.cell(Column.TAGS).split("[,;|\n]"));
    }

    /** As people write it: "9.90", "9,90" or "9,90 €". */
    private static Money price(Line line, Faults faults) {
        String cell =
                line.cell(Column.PRICE).replaceAll("(?i)[\\s\\p{Z}]+|€|EUR", "").replace(',', '.');
        if (cell.isEmpty()) return null;
        Money[] price = {null};
        faults.check(Column.PRICE.title(), () -> price[0] = Money.parse(cell, Money.EUR));
        return price[0];
    }

    private static SortedSet<Integer> freePages(Line line, Faults faults) {
        String cell = line.cell(Column.FREE_PAGES).strip();
        boolean numbers = cell.length() <= FREE_PAGES_MAX && cell.matches("([0-9]{1,4}([\\s,;]+|$))*");
        faults.require(numbers, Column.FREE_PAGES.title(), "catalog.freePages");
        if (cell.isEmpty() || !numbers) return null;
        return Arrays.stream(cell.split("[\\s,;]+"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
