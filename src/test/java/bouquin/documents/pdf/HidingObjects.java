package bouquin.documents.pdf;

import static bouquin.documents.pdf.HidingPlaces.ACTS;
import static bouquin.documents.pdf.HidingPlaces.FILE;
import static bouquin.documents.pdf.HidingPlaces.SCRIPT;
import static bouquin.documents.pdf.HidingPlaces.at;
import static bouquin.documents.pdf.HidingPlaces.catalog;
import static bouquin.documents.pdf.HidingPlaces.link;
import static bouquin.documents.pdf.HidingPlaces.page;

/** The hiding places of {@link HidingPlaces} in annotations, trees, streams, in confusion and between the objects. */
final class HidingObjects {
    private HidingObjects() {}

    static void all() {
        inAnnotations();
        inTreesAndStreams();
        inConfusion();
        inTheFile();
    }

    private static void annotation(String place, String more) {
        at(place, pdf -> pdf.page("/Annots [<< /Type /Annot /Rect [0 0 9 9] " + more + " >>]"));
    }

    private static void inAnnotations() {
        annotation("attached to a page", "/Subtype /FileAttachment /FS " + FILE);
        annotation(
                "rich media",
                "/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(evil) " + FILE
                        + "] >> >> /RichMediaSettings << /A 9 0 R >>");
        annotation(
                "screen", "/Subtype /Screen /MK << >> /A << /S /Rendition /JS (evil) >> /AA << /PO " + SCRIPT + " >>");
        annotation("film", "/Subtype /Movie /Movie << /F (evil.avi) >> /A << >>");
        annotation("sound", "/Subtype /Sound /Sound 9 0 R");
        annotation("3D", "/Subtype /3D /3DD << /Type /3D /Subtype /U3D /OnInstantiate 9 0 R >>");
        annotation("field", "/Subtype /Widget /FT /Btn /T (evil) " + ACTS + " /AA << /K " + SCRIPT + " >>");
        annotation("unknown kind", "/Subtype /Evil " + ACTS);
        annotation("note with a file", "/Subtype /Text /Contents (x) /FS " + FILE + " /AF " + FILE + " /F (evil.exe)");
        annotation("rich text", "/Subtype /FreeText /Contents (x) /RC (<body><a href=\"file:///evil\">x</a></body>)");
        annotation(
                "popup",
                "/Subtype /Text /Popup << /Subtype /Popup /Rect [0 0 9 9] /AA << /E " + SCRIPT + " >> " + ACTS + " >>");
        at(
                "annotations of an appearance",
                pdf -> pdf.page("/Annots [<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 7 0 R >> >>]").stream(
                        7,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Annots [<< /Subtype /Link " + ACTS
                                + " >>] >> /Annots [<< " + ACTS + " >>] /AA " + SCRIPT,
                        "0 0 9 9 re f"));
        at("annotations that are one", pdf -> pdf.page("/Annots << /Subtype /Link /Rect [0 0 9 9] " + ACTS + " >>"));
    }

    private static void inTreesAndStreams() {
        catalog(
                "named target with an action",
                "/Names << /Dests << /Names [(a) << /D [3 0 R /Fit] " + ACTS + " /AA << /O " + SCRIPT + " >> >> (b) "
                        + SCRIPT + "] /JS (evil) >> >>");
        catalog(
                "old named target",
                "/Dests << /a << /D [3 0 R /Fit] " + ACTS + " >> /JS (evil) /AA << /O " + SCRIPT + " >> >>");
        at(
                "bookmark",
                pdf -> pdf.catalog("/Outlines 7 0 R")
                        .object(7, "<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>")
                        .object(8, "<< /Title (Chapter) /Parent 7 0 R " + ACTS + " /AA << /U " + SCRIPT + " >> >>"));
        at(
                "structure tree",
                pdf -> pdf.catalog("/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R")
                        .object(
                                7,
                                "<< /Type /StructTreeRoot /RoleMap << /JS (evil) /AA << /S /JavaScript /JS (evil) >> >> /K << /S /P /P 7 0 R /A << /O /Layout /JS (evil) /F (evil) >> /AF "
                                        + FILE + " /K [<< /Type /OBJR /Obj << /Subtype /Widget " + ACTS
                                        + " >> >> << /S /JavaScript /JS (evil) >>] >> >>"));
        at(
                "namespace of structure",
                pdf -> pdf.catalog(
                        "/StructTreeRoot << /Type /StructTreeRoot /Namespaces [<< /Type /Namespace /NS (http://good.example/) /Schema "
                                + FILE + " >>] >>"));
        at(
                "metadata of another kind",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(7, "/Type /Metadata /Subtype /octet-stream", "evil"));
        at(
                "metadata with a path",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(
                        7,
                        "/Type /Metadata /Subtype /XML",
                        "<x:xmpmeta><a path='file:///evil/a'>\\\\evil\\share</a><b>&#102;&#x69;le:///evil</b></x:xmpmeta>"));
        at(
                "metadata with an entity",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(
                        7,
                        "/Type /Metadata /Subtype /XML",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///evil'>]><x>&e;</x>"));
        at(
                "metadata of an image",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Metadata 8 0 R")
                        .stream(8, "/Type /Metadata /Subtype /evil", "evil"));
        at("content in another file", pdf -> pdf.stream(4, "/F (evil.dat) /FFilter /FlateDecode", "BT ET"));
        at(
                "image in another file",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Image /Width 1 /Height 1 /F << /F (evil.png) >> /OPI << /2.0 << /F (evil) >> >>"));
        at(
                "page of another file",
                pdf -> xobject(pdf, "/Subtype /Form /BBox [0 0 9 9] /Ref << /F (evil.pdf) /Page 0 >>"));
        at("program", pdf -> xobject(pdf, "/Subtype /PS /Level1 9 0 R"));
        at("program in a form", pdf -> xobject(pdf, "/Subtype /Form /Subtype2 /PS /PS 9 0 R /BBox [0 0 9 9]"));
        at(
                "resources of a form",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Form /BBox [0 0 9 9] /Resources << /Properties << /JS (evil) /M << /Type /OCMD "
                                + ACTS
                                + " /JS (evil) >> >> /Font << /AA (evil) /OpenAction << /JS (evil) >> >> /XObject << /JS << /S /JavaScript /JS (evil) >> >> >>"));
        at(
                "layers",
                pdf -> pdf.catalog(
                                "/OCProperties << /OCGs [7 0 R] /D << /Order [7 0 R] /AA << /O " + SCRIPT + " >> >> >>")
                        .object(
                                7,
                                "<< /Type /OCG /Name (Layer) /Usage << /JS (evil) /CreatorInfo << /Evil " + SCRIPT
                                        + " >> >> >>"));
        at(
                "page labels",
                pdf -> pdf.catalog(
                        "/PageLabels << /Nums [0 << /S /JavaScript /JS (evil) >> 1 << /S /D " + ACTS + " >>] >>"));
    }

    private static RawPdf xobject(RawPdf pdf, String dictionary) {
        return pdf
                .object(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 7 0 R >> >> >>")
                .stream(7, "/Type /XObject " + dictionary, " ");
    }

    private static void inConfusion() {
        link("list for an action", "/A [" + SCRIPT + "]");
        link("list of lists", "/A [[[[" + SCRIPT + "]]]]");
        link("text for an action", "/A (javascript:evil)");
        link("stream for an action", "/A 9 0 R /Dest 9 0 R");
        catalog("list for names", "/Names [/JavaScript << /Names [(x) " + SCRIPT + "] >>]");
        catalog(
                "name for scripts",
                "/Names << /Dests << /Names [(x) [3 0 R /Fit]] /Kids " + SCRIPT + " /Limits [(a) " + SCRIPT
                        + "] >> >>");
        at(
                "one object for two uses",
                pdf -> pdf.catalog("/Dests << /good 7 0 R >> /OpenAction 7 0 R")
                        .link("/A 7 0 R")
                        .object(7, "<< /D [3 0 R /Fit] /S /JavaScript /JS (evil) >>"));
        at(
                "a font that is an action",
                pdf -> pdf.object(
                                3,
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /Body 7 0 R >> >> /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A 7 0 R >>] >>")
                        .object(
                                7,
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /S /URI /URI (file:///evil) /Next "
                                        + SCRIPT + " >>"));
        at(
                "circle",
                pdf -> pdf.link("/A 7 0 R")
                        .object(7, "<< /S /GoTo /D [3 0 R /Fit] /Next 8 0 R /Self 7 0 R >>")
                        .object(8, "<< /Next [7 0 R 8 0 R " + SCRIPT + "] /Kids [7 0 R] >>"));
        link(
                "fields that are none",
                "/Some << /Deep [<< /Deeper << /A " + SCRIPT + " /AA [" + SCRIPT + "] /EF (evil) >> >>] >>");
        at(
                "an action with generations",
                pdf -> pdf.link("/A 7 0 R").object(7, "8 0 R").object(8, SCRIPT));
        page("duplicate keys", "/AA << >> /AA << /O " + SCRIPT + " >>");
    }

    private static void inTheFile() {
        at("object without a reference", pdf -> pdf.object(7, SCRIPT).object(8, "(\\\\\\\\evil)"));
        at(
                "comments and gaps",
                pdf -> pdf.revision()
                        .append("% evil /JS (evil)\n<< /S /Launch /F (evil) >>\n")
                        .catalog("")
                        .revision()
                        .append("evil"));
        at("update", pdf -> pdf.revision().catalog("/OpenAction " + SCRIPT));
        at(
                "update that was taken back",
                pdf -> pdf.catalog("/OpenAction 7 0 R")
                        .object(7, SCRIPT)
                        .revision()
                        .catalog(""));
        at("object stream", pdf -> {
            String script = "<< /S /JavaScript /JS (evil) >>",
                    link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A 20 0 R >>";
            String index = "20 0 21 " + (script.length() + 1) + " ";
            pdf.page("/Annots [21 0 R]").stream(
                    22, "/Type /ObjStm /N 2 /First " + index.length(), index + script + " " + link);
            pdf.hybrid(22, 20, 21);
        });
    }
}
