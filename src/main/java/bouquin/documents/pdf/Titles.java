package bouquin.documents.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What the document might be called. */
final class Titles {
    private static final Pattern FROM_WORD = Pattern.compile("(?i)^microsoft (?:office )?(?:word|powerpoint) - ");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:docx?|odt|rtf|tex|dvi|pptx?|odp|xlsx?|pdf|html?|indd|qxd|txt)");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:untitled|sans titre|document|title|titre|no title|présentation powerpoint|slide)\\W*\\d*");
    private static final int LINES_MAX = 3;

    private Titles() {}

    static String of(PDDocumentInformation metadata, List<Line> lines) {
        String claimed = claimed(metadata);
        return Words.cut(isSensible(claimed) ? claimed : largestOnPageOne(lines), Headings.TITLE_CHARACTERS_MAX);
    }

    private static String claimed(PDDocumentInformation metadata) {
        try {
            return FROM_WORD.matcher(Words.line(metadata.getTitle())).replaceFirst("");
        } catch (RuntimeException oddMetadata) {
            return "";
        }
    }

    static boolean isSensible(String title) {
        return title.length() >= 4
                && title.indexOf('\uFFFD') < 0
                && Words.hasLetters(title, 4)
                && !FILE_NAME.matcher(title).matches()
                && !title.toLowerCase(Locale.ROOT).startsWith("http")
                && !NOTHING.matcher(title).matches();
    }

    private static String largestOnPageOne(List<Line> lines) {
        List<Line> page = lines.stream()
                .filter(line -> line.page() == 1 && Words.hasLetters(line.text(), 3))
                .toList();
        float largest = page.stream()
                .map(line -> Headings.rounded(line.size()))
                .max(Float::compare)
                .orElse(0f);
        List<String> title = page.stream()
                .dropWhile(line -> Headings.rounded(line.size()) < largest)
                .takeWhile(line -> Headings.rounded(line.size()) == largest)
                .limit(LINES_MAX)
                .map(Line::text)
                .toList();
        return String.join(" ", title);
    }
}
