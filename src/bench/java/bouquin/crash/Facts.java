package bouquin.crash;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients were told by a 2xx, which must be true at the end. */
final class Facts {
    final Set<String> placed = ConcurrentHashMap.newKeySet();
    final Set<String> paid = ConcurrentHashMap.newKeySet();
    final Set<String> refunds = ConcurrentHashMap.newKeySet();
    final Set<String> withdrawals = ConcurrentHashMap.newKeySet();
    final Set<String> payouts = ConcurrentHashMap.newKeySet();
    final AtomicInteger intended = new AtomicInteger();
    final AtomicInteger disputes = new AtomicInteger();
    final AtomicInteger decisions = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final Map<String, AtomicInteger> troubles = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    void cutOff() {
        cutOff.incrementAndGet();
    }

    /** A 5xx: those of the shop have a code and are counted by it; a server that comes up answers without. */
    void trouble(String path, String body) {
        String where = "while it came up";
        if (body.contains("\"code\":"))
            where = path.replaceAll("[0-7][0-9a-hjkmnp-tv-z]{25}", "{id}") + " "
                    + body.replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
        troubles.computeIfAbsent(where, unseen -> new AtomicInteger()).incrementAndGet();
    }

    /** A 4xx that nobody should have got. */
    void refused(String what, Client.Answer answer) {
        refusals.add(what + " was answered " + answer.status() + " " + answer.body());
    }

    void wrong(String what) {
        refusals.add(what);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    int cutOffs() {
        return cutOff.get();
    }

    Map<String, AtomicInteger> troubles() {
        return new TreeMap<>(troubles);
    }
}
