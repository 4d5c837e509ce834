package bouquin.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened, as it is printed. */
final class Outcome {
    int kills, databaseKills;
    final List<Long> starts = new ArrayList<>();
    private final Map<String, int[]> labels = new TreeMap<>();
    private final List<String> phases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    void say(String what) {
        System.err.printf("%tT %s%n", System.currentTimeMillis(), what);
    }

    void atLabel(String label, boolean there) {
        int[] counts = labels.computeIfAbsent(label, unseen -> new int[2]);
        counts[0]++;
        if (there) counts[1]++;
    }

    void fault(String what) {
        faults.add(what);
        say("FAULT " + what);
    }

    void phase(String name, Facts facts, int rules, List<String> found) {
        found.forEach(this::fault);
        phases.add("| " + name + " | " + kills + " | " + databaseKills + " | " + facts.placed.size() + " | "
                + facts.paid.size() + " | " + facts.refunds.size() + " + " + facts.withdrawals.size() + " | "
                + facts.disputes + " | " + rules + " | " + found.size() + " |");
        say(phases.get(phases.size() - 1));
    }

    boolean print(Options options, Facts facts, Map<String, Long> figures, Duration took) {
        facts.refusals().forEach(refusal -> fault("refused: " + refusal));
        System.out.printf(
                "%d orders by %d buyers, %d SIGKILLs of the server, %d of MariaDB, seed %d, %d min; a start takes %d ms (median of %d).%n%n",
                options.orders(), options.buyers(), kills, databaseKills, options.seed(), took.toMinutes(), median(), starts.size());
        System.out.println("| after | kills | of MariaDB | orders answered | seen paid | refunds + withdrawals | disputed | rules checked | faults |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        phases.forEach(System.out::println);
        System.out.println("\n| at the end | |\n|---|--:|");
        figures.forEach((name, number) -> System.out.println("| " + name + " | " + number + " |"));
        System.out.println("| requests cut off and asked again | " + facts.cutOffs() + " |");
        facts.troubles().forEach((where, count) -> System.out.println("| 5xx `" + where + "` | " + count + " |"));
        labels.forEach((label, counts) ->
                System.out.println("| died at `" + label + "` | " + counts[1] + " of " + counts[0] + " |"));
        System.out.println("\n" + (faults.isEmpty() ? "0 lost, 0 double, every rule holds, both sets of books agree to the cent." : faults.size() + " faults:"));
        faults.forEach(fault -> System.out.println("- " + fault));
        return faults.isEmpty();
    }

    private long median() {
        List<Long> sorted = starts.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
