package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an independent reader finds in a file that acts or reaches outside. qpdf writes every object out, also those that nothing
 * refers to and those of object streams; names and texts are then read without their escapes. Nothing of the press is used here.
 */
final class Inspection {
    private static final Set<String> FORBIDDEN = Set.of(
            "JavaScript JS Launch OpenAction AA EmbeddedFile EmbeddedFiles EF Filespec FileSpec FileAttachment RichMedia"
                    .concat(
                            " RichMediaContent RichMediaExecute XFA AcroForm Widget SubmitForm ResetForm ImportData GoToR")
                    .concat(
                            " GoToE GoToDp GoTo3DView Rendition Renditions Movie Sound Screen 3D SetOCGState Hide Thread")
                    .concat(
                            " FS UF AF PieceInfo SpiderInfo Collection Requirements Perms Encrypt XRefStm OnInstantiate")
                    .concat(" DestOutputProfileRef OPI Thumb NavNode PresSteps FFilter")
                    .split(" "));
    private static final String HOLDERS =
            "Font|XObject|ColorSpace|ExtGState|Pattern|Shading|Properties|CharProcs|Dests|RoleMap|ClassMap|Colorants";
    private static final Pattern HOLDER_REFERENCE = Pattern.compile("/(?:" + HOLDERS + ") (\\d+) 0 R");
    private static final Pattern OBJECT =
            Pattern.compile("(?s)(?:^|\\n)(\\d+) 0 obj\\n(.*?)(?:\\nstream\\n(.*?)\\nendstream)?\\nendobj(?=\\n)");
    private static final Pattern TARGET =
            Pattern.compile("(?s)[\\s\\p{Cntrl}]*(?:(?:file|javascript|vbscript|smb|jar):|\\\\\\\\\\w|//[\\w.-]+/).*");
    private static final Pattern IN_XMP = Pattern.compile("(?i)(?:file|javascript|vbscript|smb):|\\\\\\\\\\w");

    private final String text;
    private final Set<String> holders = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private Inspection(String text) {
        this.text = text;
        Matcher reference = HOLDER_REFERENCE.matcher(text);
        while (reference.find()) holders.add(reference.group(1));
    }

    /** One line for each find, none for a clean file. */
    static List<String> of(Path pdf) throws IOException {
        return open(pdf).finds();
    }

    static Inspection open(Path pdf) throws IOException {
        return new Inspection(written(pdf));
    }

    List<String> finds() {
        found.clear();
        objects();
        return List.copyOf(found);
    }

    /** Whether a word is anywhere in the file, in an object, a stream or a text in any spelling. */
    boolean holds(String word) {
        if (text.toLowerCase(Locale.ROOT).contains(word)) return true;
        Tokens tokens = new Tokens(text);
        for (String token = tokens.next(); token != null; token = tokens.next())
            if (decoded(token).toLowerCase(Locale.ROOT).contains(word)) return true;
        return false;
    }

    private static String written(Path pdf) throws IOException {
        Path plain = Files.createTempFile("plain", ".pdf");
        try {
            Process qpdf = new ProcessBuilder(
                            "qpdf",
                            "--qdf",
                            "--object-streams=disable",
                            "--decode-level=all",
                            "--preserve-unreferenced",
                            pdf.toString(),
                            plain.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (qpdf.waitFor() == 2) throw new IOException("qpdf can't read " + pdf);
            return Files.readString(plain, StandardCharsets.ISO_8859_1);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            Files.delete(plain);
        }
    }

    private void objects() {
        Matcher object = OBJECT.matcher(text);
        int end = 0;
        for (; object.find(); end = object.end()) {
            scan(object.group(1), object.group(2), holders.contains(object.group(1)));
            boolean xmp =
                    object.group(2).contains("/Metadata") || object.group(2).contains("/XML");
            if (object.group(3) != null
                    && xmp
                    && IN_XMP.matcher(object.group(3)).find()) found.add(object.group(1) + ": a target in XMP");
        }
        scan("trailer", text.substring(end), false);
    }

    /** Walks over dictionaries and lists; below holders, names are the author's. */
    private void scan(String number, String object, boolean holder) {
        Tokens tokens = new Tokens(object);
        List<Level> levels = new ArrayList<>(List.of(new Level(false, false)));
        boolean holds = holder;
        for (String token = tokens.next(); token != null; token = tokens.next()) {
            Level level = levels.get(levels.size() - 1);
            boolean key = level.isKey() && token.startsWith("/");
            if (token.equals("<<") || token.equals("[")) {
                if (token.equals("<<") && "/F".equals(level.key)) found.add(number + ": /F is a dictionary");
                levels.add(new Level(token.equals("<<"), token.equals("<<") && holds));
            } else if (token.equals(">>") || token.equals("]")) {
                if (levels.size() > 1) levels.remove(levels.size() - 1);
            } else inspect(number, token, level, key);
            if (!token.equals("<<") && !token.equals("[")) level = levels.get(levels.size() - 1);
            level.note(token, key);
            holds = key && token.matches("/(?:" + HOLDERS + ")");
        }
    }

    private void inspect(String number, String token, Level level, boolean key) {
        boolean theirs = key && level.names;
        if (token.startsWith("/") && !theirs && FORBIDDEN.contains(name(token))) found.add(number + ": " + name(token));
        if (!isText(token) || level.beginsWithName || "/ID".equals(level.key)) return;
        if ("/F".equals(level.key) && !level.names) found.add(number + ": /F is a text");
        String decoded = decoded(token).toLowerCase(Locale.ROOT);
        if (TARGET.matcher(decoded).matches()) found.add(number + ": target " + decoded);
        if ("/URI".equals(level.key) && !decoded.matches("(?:https?://|mailto:|tel:).*"))
            found.add(number + ": link " + decoded);
    }

    private static boolean isText(String token) {
        return token.startsWith("(") || token.startsWith("<") && !token.equals("<<");
    }

    private static String name(String token) {
        return Pattern.compile("#([0-9a-fA-F]{2})")
                .matcher(token.substring(1))
                .replaceAll(hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))));
    }

    private static String decoded(String token) {
        if (!isText(token)) return token;
        byte[] bytes =
                (token.startsWith("(") ? literal(token) : hexadecimal(token)).getBytes(StandardCharsets.ISO_8859_1);
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        Charset charset =
                big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        return new String(bytes, charset).replaceFirst("^(?:\ufeff|\u00ef\u00bb\u00bf)", "");
    }

    private static String literal(String token) {
        return Pattern.compile("(?s)\\\\([0-7]{1,3}|\\n|.)")
                .matcher(token.substring(1, token.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
    }

    private static String unescaped(String escape) {
        if (escape.matches("[0-7]+")) return Character.toString(Integer.parseInt(escape, 8) & 255);
        return switch (escape) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b", "f", "\n" -> "";
            default -> escape;
        };
    }

    private static String hexadecimal(String token) {
        String digits = token.replaceAll("[^0-9a-fA-F]", "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < digits.length(); i += 2)
            out.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
        return out.toString();
    }

    private static final class Level {
        final boolean dictionary;
        final boolean names;
        String key = "";
        boolean beginsWithName;
        private boolean any;
        private boolean keyNext = true;

        Level(boolean dictionary, boolean names) {
            this.dictionary = dictionary;
            this.names = names;
        }

        boolean isKey() {
            return dictionary && keyNext;
        }

        void note(String token, boolean wasKey) {
            if (!any && !dictionary) beginsWithName = token.startsWith("/");
            any = true;
            if (wasKey) key = token;
            if (!token.equals("<<") && !token.equals("[")) keyNext = !wasKey;
        }
    }
}
