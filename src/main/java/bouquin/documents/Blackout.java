package bouquin.documents;

import java.util.List;

/**
 * What an owner wants gone from a document for good.
 *
 * @param places at most {@link #PLACES_MAX}
 * @param texts to be found on all pages, whatever their case and spaces; at most {@link #TEXTS_MAX}
 */
public record Blackout(List<Place> places, List<String> texts) {
    public static final int PLACES_MAX = 500;
    public static final int TEXTS_MAX = 20;

    /** Letters and digits that a text needs, so that it means something. */
    public static final int TEXT_LETTERS_MIN = 3;

    public static final int TEXT_CHARACTERS_MAX = 200;

    public Blackout {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
    }

    /** Without the texts, so that no log holds them. */
    @Override
    public String toString() {
        return places.size() + " places, " + texts.size() + " texts";
    }
}
