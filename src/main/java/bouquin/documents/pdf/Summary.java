package bouquin.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A proposal for the abstract: the paragraph under such a heading, or else the first real one. */
final class Summary {
    private static final int CHARACTERS_MAX = 600;
    private static final int CHARACTERS_MIN = 160;
    private static final int PAGES_LOOKED_AT = 12;
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:\\d+\\.?\\s+)?(?:abstract|summary|résumé|sommaire exécutif|executive summary|introduction|avant-propos|preface|préface|foreword)\\s*[.:—–-]?");
    private static final Pattern DOTS = Pattern.compile(".*(?:\\. ?){4,}.*");

    /** A line of a list of contents. */
    private static final Pattern ENTRY = Pattern.compile(".*\\D\\s+\\d{1,4}");

    private Summary() {}

    static String of(List<Line> lines, float body) {
        List<String> paragraphs = new ArrayList<>();
        String headed = "";
        Paragraph now = new Paragraph();
        Line last = null;
        boolean underHeading = false;
        for (Line line : lines) {
            if (line.page() > PAGES_LOOKED_AT) break;
            boolean isHeading = HEADING.matcher(line.text()).matches();
            if (isHeading || breaks(last, line, body)) {
                if (underHeading && headed.isEmpty() && now.isReal()) headed = now.toString();
                if (now.isReal()) paragraphs.add(now.toString());
                now = new Paragraph();
            }
            underHeading |= isHeading;
            if (isBody(line, body) && !isHeading) now.append(line.text());
            last = line;
        }
        if (now.isReal()) paragraphs.add(now.toString());
        String best = !headed.isEmpty() ? headed : paragraphs.isEmpty() ? "" : paragraphs.get(0);
        return Words.cut(best, CHARACTERS_MAX);
    }

    private static boolean isBody(Line line, float body) {
        return Math.abs(line.size() - body) <= body * 0.15f;
    }

    private static boolean breaks(Line last, Line line, float body) {
        if (last == null || !isBody(line, body)) return true;
        if (last.page() != line.page()) return false;
        float gap = line.y() - last.y();
        return gap > line.size() * 2.2f || gap < -line.size() * 3;
    }

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private int lines;
        private int entries;

        /** Joins lines; a word that was divided at the end of a line becomes whole. */
        void append(String line) {
            lines++;
            if (ENTRY.matcher(line).matches()) entries++;
            int end = text.length() - 1;
            boolean divided = end > 0
                    && (text.charAt(end) == '-' || text.charAt(end) == '‐')
                    && Character.isLetter(text.charAt(end - 1))
                    && Character.isLowerCase(line.codePointAt(0));
            if (divided) text.setLength(end);
            else if (end >= 0) text.append(' ');
            text.append(line);
        }

        /** Prose, and not a list of contents. */
        boolean isReal() {
            return text.length() >= CHARACTERS_MIN
                    && entries * 2 < lines
                    && Words.hasLetters(text.toString(), text.length() * 6 / 10)
                    && !DOTS.matcher(text).matches();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
