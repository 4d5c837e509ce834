package bouquin.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files, made of nothing but what their formats ask for. */
public final class OfficeFiles {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String ODF_NAMES = (" xmlns:office=\"%1$soffice:1.0\" xmlns:text=\"%1$stext:1.0\""
                    + " xmlns:draw=\"%1$sdrawing:1.0\" xmlns:script=\"%1$sscript:1.0\""
                    + " xmlns:svg=\"%1$ssvg-compatible:1.0\" xmlns:presentation=\"%1$spresentation:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:ooo=\"http://openoffice.org/2004/office\"")
            .formatted(OASIS);

    private OfficeFiles() {}

    public static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String text : paragraphs)
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        Map<String, String> parts = ooxml("word/document.xml", "wordprocessingml.document.main+xml");
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + OOXML + "wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
        return zip(parts);
    }

    public static byte[] pptx(String text) {
        Map<String, String> parts = ooxml("ppt/presentation.xml", "presentationml.presentation.main+xml");
        String names = " xmlns:p=\"%1$spresentationml/2006/main\" xmlns:a=\"%1$sdrawingml/2006/main\"".formatted(OOXML)
                + " xmlns:r=\"" + OOXML + "officeDocument/2006/relationships\"";
        parts.put(
                "ppt/presentation.xml",
                XML + "<p:presentation" + names + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId1\"/></p:sldIdLst>"
                        + "<p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", relation("slide", "slides/slide1.xml"));
        parts.put(
                "ppt/slides/slide1.xml",
                XML + "<p:sld" + names + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/>"
                        + "<p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Text\"/>"
                        + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"900000\" y=\"900000\"/>"
                        + "<a:ext cx=\"7000000\" cy=\"2000000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                        + "</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>" + text
                        + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
        return zip(parts);
    }

    public static byte[] odt(String body) {
        return odf("text", "", "<office:text>" + body + "</office:text>", Map.of());
    }

    public static byte[] odp(String text) {
        String page = "<draw:page draw:name=\"one\"><draw:frame svg:width=\"20cm\" svg:height=\"5cm\" svg:x=\"2cm\""
                + " svg:y=\"2cm\"><draw:text-box><text:p>" + text
                + "</text:p></draw:text-box></draw:frame></draw:page>";
        return odf("presentation", "", "<office:presentation>" + page + "</office:presentation>", Map.of());
    }

    /** A letter with a macro that leaves a file behind as soon as it is opened. */
    public static byte[] odtWithMacro(String leaves) {
        String listener = "<office:event-listeners><script:event-listener script:language=\"ooo:script\""
                + " script:event-name=\"dom:load\" xlink:type=\"simple\" xlink:href=\"vnd.sun.star.script:Standard.Trap.Go"
                + "?language=Basic&amp;location=document\"/></office:event-listeners>";
        String library =
                "<library:library xmlns:library=\"http://openoffice.org/2000/library\" library:name=\"Standard\""
                        + " library:readonly=\"false\" library:passwordprotected=\"false\">"
                        + "<library:element library:name=\"Trap\"/></library:library>";
        String libraries = "<library:libraries xmlns:library=\"http://openoffice.org/2000/library\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><library:library library:name=\"Standard\""
                + " library:link=\"false\"/></library:libraries>";
        String trap = "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Trap\""
                + " script:language=\"StarBasic\">Sub Go\nOpen &quot;" + leaves + "&quot; For Output As #1\n"
                + "Print #1, &quot;sprung&quot;\nClose #1\nEnd Sub</script:module>";
        return odf(
                "text",
                "<office:scripts>" + listener + "</office:scripts>",
                "<office:text><text:p>Dear reader</text:p></office:text>",
                Map.of(
                        "Basic/script-lc.xml", XML + libraries,
                        "Basic/Standard/script-lb.xml", XML + library,
                        "Basic/Standard/Trap.xml", XML + trap));
    }

    /** As programs write it that ask for a password: the table of its parts says that they are encrypted. */
    public static byte[] odtWithPassword() {
        byte[] open = odt("<text:p>secret</text:p>");
        String manifest = XML + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        return zip(Map.of("META-INF/manifest.xml", manifest), "application/vnd.oasis.opendocument.text", open.length);
    }

    public static byte[] rtf(String text) {
        return ("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Liberation Serif;}}\\f0 " + text + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] xlsx() {
        Map<String, String> parts = ooxml("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
        parts.put("xl/workbook.xml", XML + "<workbook/>");
        return zip(parts);
    }

    /** What tells what a compound file is: its header, its table of sectors, and a folder of these names. */
    public static byte[] compound(String... names) {
        ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xe11ab1a1e011cfd0L).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
        file.putShort(30, (short) 9)
                .putShort(32, (short) 6)
                .putInt(44, 1)
                .putInt(48, 1)
                .putInt(68, -2);
        for (int i = 0; i < 109; i++) file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
        for (int i = 0; i < 128; i++) file.putInt(512 + 4 * i, -1);
        file.putInt(512, -3).putInt(512 + 4, 2).putInt(512 + 8, -2);
        entry(file, 0, "Root Entry", 5, -1, 1);
        for (int i = 1; i <= names.length; i++) entry(file, i, names[i - 1], 2, i < names.length ? i + 1 : -1, -1);
        return file.array();
    }

    private static void entry(ByteBuffer file, int number, String name, int type, int right, int child) {
        int at = 512 * 2 + 128 * number;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, letters).putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
        file.putInt(at + 68, -1).putInt(at + 72, right).putInt(at + 76, child);
    }

    private static Map<String, String> ooxml(String main, String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + OOXML + "package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.slide+xml\"/>"
                        + "<Override PartName=\"/" + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", main));
        return parts;
    }

    private static String relation(String type, String target) {
        return XML + "<Relationships xmlns=\"" + OOXML
                + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + OOXML
                + "officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] odf(String kind, String scripts, String body, Map<String, String> more) {
        String type = "application/vnd.oasis.opendocument." + kind;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "content.xml",
                XML + "<office:document-content" + ODF_NAMES + " office:version=\"1.2\">" + scripts + "<office:body>"
                        + body + "</office:body></office:document-content>");
        parts.putAll(more);
        StringBuilder entries = new StringBuilder(
                        "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"")
                .append(type)
                .append("\"/>");
        for (String name : parts.keySet())
            entries.append("<manifest:file-entry manifest:media-type=\"text/xml\" manifest:full-path=\"")
                    .append(name)
                    .append("\"/>");
        parts.put(
                "META-INF/manifest.xml",
                XML + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.2\">"
                        + entries + "</manifest:manifest>");
        return zip(parts, type, 0);
    }

    public static byte[] zip(Map<String, String> parts) {
        return zip(parts, null, 0);
    }

    /** @param type of an OpenDocument file, or null; @param zeros bytes of a part that packs to next to nothing */
    public static byte[] zip(Map<String, String> parts, String type, long zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (type != null) store(zip, "mimetype", type.getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (zeros > 0) zip.putNextEntry(new ZipEntry("zeros"));
            byte[] some = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= some.length)
                zip.write(some, 0, (int) Math.min(left, some.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
