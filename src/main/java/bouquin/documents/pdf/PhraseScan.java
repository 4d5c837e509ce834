package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds phrases on all pages, whatever their case, spaces and line ends. */
final class PhraseScan extends PDFTextStripper {
    private final List<String> phrases;
    private final Deadline deadline;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, List<String>> pages = new HashMap<>();
    private PageLetters letters;
    private int number;

    private PhraseScan(List<String> phrases, Deadline deadline) {
        this.phrases = phrases.stream()
                .map(Secrets::bare)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        this.deadline = deadline;
    }

    /** Where the phrases stand. */
    static List<Place> places(PDDocument document, List<String> phrases, Deadline deadline) throws IOException {
        if (phrases.isEmpty()) return List.of();
        return scanned(document, phrases, deadline).places;
    }

    /** On which pages which phrases stand, as letters and digits alone. */
    static Map<Integer, List<String>> pages(PDDocument document, List<String> phrases, Deadline deadline)
            throws IOException {
        if (phrases.isEmpty()) return Map.of();
        return scanned(document, phrases, deadline).pages;
    }

    private static PhraseScan scanned(PDDocument document, List<String> phrases, Deadline deadline) throws IOException {
        PhraseScan scan = new PhraseScan(phrases, deadline);
        scan.writeText(document, Writer.nullWriter());
        return scan;
    }

    @Override
    public void processPage(PDPage page) {
        deadline.check();
        letters = new PageLetters(++number, page);
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Deadline.Passed late) throw late;
        }
        find(letters.text());
    }

    private void find(String text) {
        StringBuilder bare = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String letter = Secrets.bare(text.substring(i, i + 1));
            bare.append(letter);
            for (int n = 0; n < letter.length(); n++) origin.add(i);
        }
        for (String phrase : phrases)
            for (int at = bare.indexOf(phrase); at >= 0; at = bare.indexOf(phrase, at + phrase.length())) {
                places.addAll(letters.places(origin.get(at), origin.get(at + phrase.length() - 1) + 1));
                pages.computeIfAbsent(number, none -> new ArrayList<>()).add(phrase);
            }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters.add(positions);
    }

    @Override
    protected void writeWordSeparator() {
        letters.endWord();
    }

    @Override
    protected void writeLineSeparator() {
        letters.endLine();
    }
}
