package bouquin.platform.confinement;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Does what a worker that was taken over would try, and prints a line for each thing that it managed to do. */
public final class Probe {
    private Probe() {}

    private interface Trick {
        void play() throws Exception;
    }

    /**
     * @param arguments a port that listens on loopback, a secret file, a foreign folder, the process id of the shop, and
     *     "all" for all tricks; else only those that do no harm where nothing prevents them
     */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        Path secret = Path.of(arguments[1]);
        Path foreign = Path.of(arguments[2]);
        attempt("connect", () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        attempt("send", Probe::send);
        attempt("resolve", () -> InetAddress.getByName("bouquin.example"));
        attempt("know a password", Probe::password);
        attempt("write the room", () -> Files.writeString(Path.of("note"), "made inside"));
        if (arguments[4].equals("all")) leave(secret, foreign, Path.of("/proc", arguments[3]));
    }

    private static void leave(Path secret, Path foreign, Path shop) {
        attempt("read accounts", () -> read(Path.of("/etc/passwd")));
        attempt("read a secret", () -> read(secret));
        attempt("list a foreign folder", () -> list(foreign));
        attempt("write a foreign folder", () -> Files.createFile(foreign.resolve("planted")));
        attempt(
                "write beside the room",
                () -> Files.createFile(Path.of("../planted").toAbsolutePath()));
        attempt("write a temporary file", () -> Files.createTempFile(Path.of("/tmp"), "x", "x"));
        attempt("write shared memory", () -> Files.createTempFile(Path.of("/dev/shm"), "x", "x"));
        attempt("write a program", () -> Files.createTempFile(Path.of("/usr/bin"), "x", "x"));
        attempt(
                "configure the kernel",
                () -> Files.newOutputStream(Path.of("/proc/sys/kernel/core_pattern"), StandardOpenOption.WRITE)
                        .close());
        attempt("read the shop's environment", () -> read(shop.resolve("environ")));
        attempt("enter by the shop's root", () -> list(shop.resolve("root")));
        attempt("mount", () -> run("mount", "-t", "tmpfs", "none", "."));
        attempt("link a secret in", () -> Files.createLink(Path.of("stolen"), secret));
    }

    private static void attempt(String what, Trick trick) {
        try {
            trick.play();
            System.out.println(what);
        } catch (Exception | Error prevented) {
            System.err.println(what + ": " + prevented);
        }
    }

    private static void send() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByAddress(new byte[] {9, 9, 9, 9}), 53));
        }
    }

    private static void read(Path file) throws IOException {
        if (Files.readAllBytes(file).length == 0) throw new IOException("nothing in it");
    }

    private static void list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isEmpty()) throw new IOException("nothing in it");
        }
    }

    private static void run(String... command) throws Exception {
        if (new ProcessBuilder(command).start().waitFor() != 0) throw new IOException("refused");
    }

    private static void password() throws IOException {
        if (System.getenv().keySet().stream().noneMatch(name -> name.startsWith("BOUQUIN") || name.startsWith("DB_")))
            throw new IOException("none in " + System.getenv().keySet());
    }
}
