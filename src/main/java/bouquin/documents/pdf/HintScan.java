package bouquin.documents.pdf;

import bouquin.documents.Hint;
import bouquin.documents.HintKind;
import bouquin.documents.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Gathers from page to page what the owner may not want to sell; what stands on many pages is one hint. */
final class HintScan {
    private static final List<HintRule> RULES = HintRules.all();
    private static final int TEXT_MAX = 200;
    private static final int FOUND_MAX = 5_000;
    private static final int DIGITS_MIN = 7;

    private record Key(HintKind kind, String value) {}

    private record Found(String text, List<Place> places) {}

    private final Map<Key, Found> found = new LinkedHashMap<>();

    void read(PageLetters page) {
        String text = page.text();
        BitSet taken = new BitSet();
        boolean numbers =
                text.chars().filter(Character::isDigit).limit(DIGITS_MIN).count() == DIGITS_MIN;
        boolean address = text.indexOf('@') >= 0;
        for (HintRule rule : RULES)
            if (rule.kind() == HintKind.EMAIL ? address : numbers || rule.kind() == HintKind.CONFIDENTIAL)
                find(rule, page, text, taken);
        if (numbers) findPhones(page, text, taken);
    }

    private void find(HintRule rule, PageLetters page, String text, BitSet taken) {
        for (Matcher match = rule.shape().matcher(text); match.find(); ) {
            int from = rule.start(match), to = rule.end(match);
            if (isFree(taken, from, to) && rule.holds().test(match)) take(rule.kind(), page, text, from, to, taken);
        }
    }

    private void findPhones(PageLetters page, String text, BitSet taken) {
        for (Matcher match = Phones.SHAPE.matcher(text); match.find(); )
            if (isFree(taken, match.start(), match.end()) && Phones.mayBe(match, text))
                take(HintKind.PHONE, page, text, match.start(), match.end(), taken);
    }

    private static boolean isFree(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private void take(HintKind kind, PageLetters page, String text, int from, int to, BitSet taken) {
        taken.set(from, to);
        String written = text.substring(from, to).replace('\n', ' ').strip();
        Key key = new Key(kind, HintRule.compact(written));
        if (!found.containsKey(key) && found.size() == FOUND_MAX) return;
        Found all = found.computeIfAbsent(key, none -> new Found(cut(written), new ArrayList<>()));
        for (Place place : page.places(from, to))
            if (all.places().size() < Hint.PLACES_MAX) all.places().add(place);
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, text.offsetByCodePoints(0, TEXT_MAX - 10));
    }

    /** By page, the first {@link Hint#HINTS_MAX}. @param language of the document, which says how phone numbers look in it */
    List<Hint> hints(String language) {
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().places().isEmpty())
                .filter(entry -> entry.getKey().kind() != HintKind.PHONE
                        || Phones.isPhone(entry.getValue().text(), language))
                .map(entry -> hint(entry.getKey().kind(), entry.getValue()))
                .sorted(Comparator.comparingInt(Hint::page)
                        .thenComparingDouble(hint -> hint.places().get(0).y()))
                .limit(Hint.HINTS_MAX)
                .toList();
    }

    private static Hint hint(HintKind kind, Found found) {
        return new Hint(kind, found.places().get(0).page(), found.text(), found.places());
    }
}
