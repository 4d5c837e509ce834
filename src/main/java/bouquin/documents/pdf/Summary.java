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

    private Summary() {}

    static String of(List<Line> lines, float body) {
        List<String> paragraphs = new ArrayList<>();
        String headed = "";
        StringBuilder now = new StringBuilder();
        Line last = null;
        boolean underHeading = false;
        for (Line line : lines) {
            if (line.page() > PAGES_LOOKED_AT) break;
            boolean isHeading = HEADING.matcher(line.text()).matches();
            if (isHeading || breaks(last, line, body)) {
                if (underHeading && headed.isEmpty() && isReal(now)) headed = now.toString();
                if (isReal(now)) paragraphs.add(now.toString());
                now.setLength(0);
            }
            underHeading |= isHeading;
            if (isBody(line, body) && !isHeading) append(now, line.text());
            last = line;
        }
        if (isReal(now)) paragraphs.add(now.toString());
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

    private static boolean isReal(StringBuilder paragraph) {
        return paragraph.length() >= CHARACTERS_MIN
                && Words.hasLetters(paragraph.toString(), paragraph.length() * 6 / 10)
                && !DOTS.matcher(paragraph).matches();
    }

    /** Joins lines; a word that was divided at the end of a line becomes whole. */
    private static void append(StringBuilder paragraph, String line) {
        int end = paragraph.length() - 1;
        boolean divided = end > 0
                && (paragraph.charAt(end) == '-' || paragraph.charAt(end) == '‐')
                && Character.isLetter(paragraph.charAt(end - 1))
                && Character.isLowerCase(line.codePointAt(0));
        if (divided) paragraph.setLength(end);
        else if (end >= 0) paragraph.append(' ');
        paragraph.append(line);
    }
}
