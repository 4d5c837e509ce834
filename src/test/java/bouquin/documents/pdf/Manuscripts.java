package bouquin.documents.pdf;

import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Bar;
import bouquin.documents.Manuscript.Block;
import bouquin.documents.Manuscript.Chart;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Points;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Manuscript.Table;
import java.util.ArrayList;
import java.util.List;

/** Texts for tests. */
final class Manuscripts {
    static final String QUAYS =
            "Les bouquinistes des quais de la Seine vendent des livres anciens, des gravures et des cartes depuis le"
                    + " seizième siècle. Leurs boîtes vertes, fixées au parapet, forment la plus longue librairie à ciel"
                    + " ouvert du monde. Chaque vendeur choisit ses ouvrages, fixe ses prix et connaît ses lecteurs ;"
                    + " la Ville ne demande qu’une ouverture de quatre jours par semaine.";

    private Manuscripts() {}

    /** A book of so many chapters, each of a page or two, with a table and a chart in the first. */
    static Manuscript book(int chapters) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1; i <= chapters; i++) {
            sections.add(new Section("Chapitre " + i + " : les quais", 1, i == 1 ? withFigures() : paragraphs(4)));
            sections.add(new Section(i + ".1 Les boîtes vertes", 2, paragraphs(3)));
        }
        return new Manuscript("Les bouquinistes de la Seine", "Aline Mercier", "fr", QUAYS, sections);
    }

    static Manuscript note() {
        Section only = new Section("Une seule page", 1, paragraphs(1));
        return new Manuscript("Note de lecture", "Aline Mercier", "fr", "", List.of(only));
    }

    private static List<Block> paragraphs(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) blocks.add(new Paragraph(QUAYS));
        return blocks;
    }

    private static List<Block> withFigures() {
        return List.of(
                new Paragraph(QUAYS),
                new Points(List.of("Des livres d’occasion, rares ou épuisés", "Des gravures")),
                new Table(
                        "Boîtes par quai",
                        List.of("Quai", "Boîtes", "Part"),
                        List.of(
                                List.of("Quai de la Tournelle", "120", "45 %"),
                                List.of("Quai Voltaire", "146", "55 %"))),
                new Chart("Vendeurs par année", List.of(new Bar("1900", 156), new Bar("2024", 227.5))));
    }
}
