package bouquin.platform.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfinementTest {
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    Path shop;

    private Path room;
    private Path secret;
    private Path foreign;

    @BeforeEach
    void furnish() throws IOException {
        shop = shop.toRealPath();
        room = Files.createDirectories(shop.resolve("press/worker1/room"));
        secret = Files.writeString(shop.resolve("owner.secret"), "a password");
        foreign = Files.createDirectories(shop.resolve("press/worker2/room"));
        Files.writeString(foreign.resolve("source.pdf"), "somebody else's");
    }

    @ParameterizedTest
    @EnumSource(names = {"BUBBLEWRAP", "NAMESPACES"})
    void whatIsConfinedReachesItsRoomAndNothingElse(Way way) throws Exception {
        assumeTrue(Confinement.works(way), way + " does not work on this machine");
        assertEquals(List.of("write the room"), managed(new Confinement(way), "all"));
        assertEquals("made inside", Files.readString(room.resolve("note")));
        assertEquals(
                Set.of("note"),
                Set.of(new File(room.toString()).list()),
                "what the way itself needed in the room is gone");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_NETWORK", "NO_NETWORK_AS_ROOT"})
    void withoutANetworkNothingIsReachedByOne(Way way) throws Exception {
        assumeTrue(Confinement.works(way), way + " does not work on this machine");
        List<String> managed = managed(new Confinement(way), "harmless");
        Stream.of("connect", "send", "resolve", "know a password")
                .forEach(trick -> assertFalse(managed.contains(trick), trick));
        assertEquals("own user", new Confinement(way).files());
    }

    @Test
    void whereNothingWorksItIsSaid() throws Exception {
        Confinement none = new Confinement(Way.NOTHING);
        assertEquals("open", none.network());
        assertEquals("own user", none.files());
        assertTrue(
                managed(none, "harmless").contains("connect"), "the probe itself can connect when nobody hinders it");
    }

    @Test
    void aFileLargerThanItsBoundIsNotWritten() throws Exception {
        Process large = start("head -c 3000000 /dev/zero > large", 1_000_000, 0);
        assertNotEquals(0, exit(large));
        assertTrue(Files.size(room.resolve("large")) <= 1_000_000);
    }

    @Test
    void moreMemoryThanItsBoundIsNotGiven() throws Exception {
        assertNotEquals(0, exit(start("x=$(head -c 300000000 /dev/zero | tr '\\0' x)", 1 << 20, 100_000_000)));
    }

    @Test
    void itsEndIsTheEndOfAllThatItStarted() throws Exception {
        Process process = start("sleep 987654 & sleep 987654; true", 1 << 20, 0);
        while (process.descendants().filter(ConfinementTest::sleeps).count() < 2) assertTrue(process.isAlive());
        List<ProcessHandle> started = process.descendants().toList();
        Confinement.end(process);
        for (ProcessHandle left : started) left.onExit().get(5, TimeUnit.SECONDS);
        assertFalse(process.isAlive());
    }

    private static boolean sleeps(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("sleep");
    }

    private Process start(String script, long fileBytesMax, long memoryBytesMax) throws IOException {
        Confinement confinement = Confinement.ofThisMachine();
        assumeTrue(!confinement.files().equals("own user"), "this machine does not let us confine a process");
        Bounds bounds = new Bounds(room, List.of(), fileBytesMax, memoryBytesMax, true);
        return confinement
                .builder(bounds, List.of("sh", "-c", script))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int exit(Process process) throws InterruptedException {
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private List<String> managed(Confinement confinement, String tricks) throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            List<Path> readable = Stream.concat(
                            Stream.of(System.getProperty("java.home")), Stream.of(CLASS_PATH.split(File.pathSeparator)))
                    .map(Path::of)
                    .toList();
            ProcessBuilder builder = confinement.builder(
                    new Bounds(room, readable, 1 << 20, 0, true), command(listening.getLocalPort(), tricks));
            Process probe =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            List<String> lines =
                    new String(probe.getInputStream().readAllBytes()).lines().toList();
            assertEquals(0, exit(probe));
            return lines;
        }
    }

    private List<String> command(int port, String tricks) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:-UsePerfData",
                "-cp",
                CLASS_PATH,
                Probe.class.getName(),
                String.valueOf(port),
                secret.toString(),
                foreign.toString(),
                String.valueOf(ProcessHandle.current().pid()),
                tricks);
    }
}
