package bouquin.web;

import bouquin.documents.Blackout;
import bouquin.documents.Hint;
import bouquin.documents.Place;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form in which a seller says what is to be blacked out: ticked hints, boxes drawn on pages, words. */
public final class RedactionForm {
    private static final String NUMBER = "[0-9]{1,5}(?:\\.[0-9]{1,4})?";
    private static final Pattern BOX = Pattern.compile("[0-9]{1,5}(?: " + NUMBER + "){4}");

    private RedactionForm() {}

    /** @throws Rejected INVALID with faults on what can't be read or was not confirmed */
    static Blackout blackout(Form form, List<Hint> hints) {
        List<Place> places = new ArrayList<>(drawn(form));
        for (int number = 0; number < hints.size(); number++)
            if (form.has("hint", String.valueOf(number)))
                places.addAll(hints.get(number).places());
        List<String> texts = form.value("texts")
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        new Faults()
                .require(form.has("confirmed", "true"), "confirmed", "redaction.unconfirmed")
                .throwIfAny();
        return new Blackout(places, texts);
    }

    /** Boxes as the form carries them: page, left, top, width, height. What is no box is left out. */
    static List<Place> drawn(Form form) {
        return form.values("place").stream()
                .filter(box -> BOX.matcher(box).matches())
                .limit(Blackout.PLACES_MAX + 1L)
                .map(RedactionForm::place)
                .toList();
    }

    private static Place place(String box) {
        String[] parts = box.split(" ");
        double[] n = new double[parts.length];
        for (int i = 0; i < n.length; i++) n[i] = Double.parseDouble(parts[i]);
        return new Place((int) n[0], n[1], n[2], n[3], n[4]);
    }

    /** As {@link #drawn} reads it. */
    public static String written(Place place) {
        return place.page() + " " + place.x() + " " + place.y() + " " + place.width() + " " + place.height();
    }

    /** "1, 4, 7" */
    public static String numbers(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The page to show: the one that was asked for, else the first with a hint. */
    static int shown(String asked, List<Hint> hints, int pages) {
        if (asked != null && asked.matches("[0-9]{1,5}")) return Math.max(1, Math.min(pages, Integer.parseInt(asked)));
        return hints.isEmpty() ? 1 : hints.get(0).page();
    }
}
