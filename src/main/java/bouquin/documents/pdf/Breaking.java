package bouquin.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit. Only ordinary spaces break, so that "3 %" and "« bouquin »" stay together. */
final class Breaking {
    private final Face face;
    private final float size;
    private final float width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Breaking(Face face, float size, float width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    static List<String> lines(Face face, String text, float size, float width) throws IOException {
        Breaking breaking = new Breaking(face, size, width);
        for (String word : face.shown(text.replace('\n', ' ').strip()).split(" +")) breaking.add(word);
        breaking.lines.add(breaking.line);
        return breaking.lines;
    }

    private void add(String word) throws IOException {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) lines.add(line);
        line = rest(word);
    }

    /** What is left of a word after whole lines of it, if it is that long. */
    private String rest(String word) throws IOException {
        String left = word;
        while (!fits(left)) {
            int end = left.length() - 1;
            while (end > 1 && !fits(left.substring(0, end))) end--;
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    private boolean fits(String text) throws IOException {
        return text.length() <= 1 || face.width(text, size) <= width;
    }
}
