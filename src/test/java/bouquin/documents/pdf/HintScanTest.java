package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Hint;
import bouquin.documents.HintKind;
import bouquin.documents.Place;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintScanTest {
    private static final String FRENCH =
            "Ce rapport de stage raconte comment une petite association de quartier tient ses comptes,"
                    + " répond au courrier et prépare les réunions de chaque mois avec ses bénévoles.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL|Écrire à marie.durand@univ-nantes.fr avant lundi|marie.durand@univ-nantes.fr",
                "EMAIL|Authors: {ana,bob}@cs.uni-kiel.de|{ana,bob}@cs.uni-kiel.de",
                "PHONE|Le bureau répond au 02 40 37 16 82 le matin|02 40 37 16 82",
                "PHONE|Tél. : 0240371682|0240371682",
                "PHONE|Call +44 20 7946 1958 in London|+44 20 7946 1958",
                "IBAN|à verser sur FR14 2004 1010 0505 0001 3M02 606 avant juin|FR14 2004 1010 0505 0001 3M02 606",
                "IBAN|DE89370400440532013000|DE89370400440532013000",
                "NATIONAL_ID|NIR 2 55 08 14 168 025 38 de la salariée|2 55 08 14 168 025 38",
                "NATIONAL_ID|son numéro 255081416802538 figure au dossier|255081416802538",
                "NATIONAL_ID|SSN 536-22-8141|536-22-8141",
                "NATIONAL_ID|DNI 12345678Z|12345678Z",
                "NATIONAL_ID|RSSMRA85T10A562S|RSSMRA85T10A562S",
                "CARD|payé avec 4970 1012 3456 7893 le jour même|4970 1012 3456 7893",
                "STUDENT_NUMBER|Numéro étudiant : 21904587|21904587",
                "STUDENT_NUMBER|Matrikelnummer 4711893|4711893",
                "CONFIDENTIAL|Document strictement confidentiel remis au jury|strictement confidentiel",
                "CONFIDENTIAL|CONFIDENTIEL|CONFIDENTIEL",
                "CONFIDENTIAL|Rapport - Confidentiel|Confidentiel",
                "CONFIDENTIAL|For internal use only.|For internal use only",
                "CONFIDENTIAL|Vertraulich|Vertraulich"
            })
    void whatAPersonMayNotWantToSellIsFound(HintKind kind, String line, String text) throws IOException {
        List<Hint> hints = hints(FRENCH, line);
        assertEquals(1, hints.size(), hints::toString);
        assertEquals(kind, hints.get(0).kind());
        assertEquals(text, hints.get(0).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to nobody@example.com or user@domain.com",
                "ISBN 978-2-07-036002-4, DOI 10.1016/j.cell.2019.05.031",
                "https://journals.openedition.org/article/2040371682",
                "2015 2016 2017 2018 2019 2020",
                "1 234 567 12 345 678 98 765 432 1 002 003 004",
                "0612345678 0698765432 0611223344 0655667788",
                "SIRET 552 100 554 00013",
                "4242 4242 4242 4242 is a card for tests",
                "4970 1012 3456 7892",
                "FR14 2004 1010 0505 0001 3M02 607",
                "2 55 08 14 168 025 39",
                "Les données restent confidentielles et le secret est gardé",
                "The confidential annex is described in chapter two",
                "3.14159265358979 2.718281828459045",
                "arXiv 2103.00020, RFC 2606, section 4.1.2.3",
                "2023-11-25 14:30:00, page 12/345"
            })
    void figuresAndExamplesAreNoHints(String line) throws IOException {
        assertEquals(List.of(), hints(FRENCH, line));
    }

    @Test
    void whatStandsOnEveryPageIsOneHintWithAPlaceOnEach() throws IOException {
        try (Papers papers = new Papers()) {
            for (int i = 0; i < 3; i++) papers.page("BT /Body 12 Tf 72 400 Td (ana@univ-lyon.fr) Tj ET");
            Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        }
        List<Hint> hints = read().hints();
        assertEquals(1, hints.size());
        assertEquals(
                List.of(1, 2, 3),
                hints.get(0).places().stream().map(Place::page).toList());
    }

    @Test
    void aPlaceIsWhereTheWordsAreSeen() throws IOException {
        Place place = placeOn(papers -> papers.page("BT /Body 12 Tf 72 400 Td (ana@univ-lyon.fr) Tj ET"));
        assertEquals(72, place.x(), 1);
        assertEquals(PDRectangle.A4.getHeight() - 400, place.y() + place.height(), 4);
        assertTrue(place.width() > 80 && place.width() < 110, place.toString());
        assertTrue(place.height() > 9 && place.height() < 16, place.toString());
    }

    @Test
    void onATurnedPageThePlaceIsTurnedToo() throws IOException {
        Place place = placeOn(papers -> {
            PDPage page = papers.page("BT /Body 12 Tf 72 400 Td (02 40 37 16 82) Tj ET");
            page.setRotation(90);
            page.setCropBox(new PDRectangle(20, 30, 500, 700));
            return page;
        });
        assertEquals(400 - 30, place.x(), 4);
        assertEquals(72 - 20, place.y(), 1);
        assertTrue(place.height() > 70, place.toString());
    }

    @Test
    void aNumberOverTwoLinesHasTwoPlaces() throws IOException {
        List<Hint> hints = hints("IBAN FR14 2004 1010", "0505 0001 3M02 606");
        assertEquals(1, hints.size());
        assertEquals(2, hints.get(0).places().size());
    }

    @Test
    void noLogHoldsTheText() {
        Hint hint = new Hint(HintKind.EMAIL, 1, "ana@univ-lyon.fr", List.of(new Place(1, 1, 1, 1, 1)));
        assertFalse(hint.toString().contains("ana"));
    }

    private interface Maker {
        PDPage make(Papers papers) throws IOException;
    }

    private Place placeOn(Maker maker) throws IOException {
        try (Papers papers = new Papers()) {
            maker.make(papers);
            Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        }
        return read().hints().get(0).places().get(0);
    }

    private List<Hint> hints(String... lines) throws IOException {
        StringBuilder content = new StringBuilder("BT /Body 10 Tf 14 TL 40 700 Td ");
        for (String line : lines)
            content.append('(')
                    .append(line.replace("(", "\\(").replace(")", "\\)").replace('’', '\''))
                    .append(") Tj T* ");
        try (Papers papers = new Papers()) {
            papers.page(PDRectangle.A4, papers.stream(content + "ET"));
            Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        }
        return read().hints();
    }

    private Read read() throws IOException {
        Ask ask = new Ask(Step.READ, null, folder.toString(), Set.of(), Set.of(), 2_000, null, 60_000, 60_000);
        return Reading.run(ask, (done, total) -> {}, () -> {});
    }
}
