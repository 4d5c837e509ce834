package bouquin.platform.confinement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ways to confine a process on Linux, the best first; elsewhere only the last one works. */
enum Way {
    /** The program {@code bwrap} makes an empty file system of read-only pieces, and gives up all rights. */
    BUBBLEWRAP(false, true) {
        @Override
        List<String> prefix(Bounds bounds) {
            List<String> command =
                    new ArrayList<>(List.of("bwrap", "--unshare-all", "--unshare-user", "--new-session"));
            command.addAll(List.of("--cap-drop", "ALL"));
            if (bounds.mortal()) command.add("--die-with-parent");
            SystemFiles.links().forEach((link, target) -> command.addAll(List.of("--symlink", target, link)));
            for (Path seen : SystemFiles.and(bounds.readable()))
                command.addAll(List.of("--ro-bind", seen.toString(), seen.toString()));
            command.addAll(List.of("--proc", "/proc"));
            for (Path part : SystemFiles.kernelSettings())
                command.addAll(List.of("--ro-bind", part.toString(), part.toString()));
            String room = bounds.room().toString();
            command.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev"));
            command.addAll(List.of("--bind", room, room, "--chdir", room, "--remount-ro", "/", "--"));
            return command;
        }
    },

    /** The same with the tools of util-linux and a small script. */
    NAMESPACES(false, true) {
        @Override
        List<String> prefix(Bounds bounds) {
            List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "--net"));
            command.addAll(List.of("--pid", "--ipc", "--uts", "--fork"));
            if (bounds.mortal()) command.add("--kill-child");
            command.addAll(List.of("sh", "-c", Script.TEXT, bounds.room().toString(), NEW_ROOT));
            SystemFiles.links().forEach((link, target) -> command.addAll(List.of("link", target, link)));
            for (Path seen : SystemFiles.and(bounds.readable())) command.addAll(List.of("bind", seen.toString(), ""));
            command.add("--");
            return command;
        }
    },

    /** No interface but what the kernel makes in a new network namespace, which is down. */
    NO_NETWORK(false, false) {
        @Override
        List<String> prefix(Bounds bounds) {
            return List.of("unshare", "--user", "--map-root-user", "--net");
        }
    },

    NO_NETWORK_AS_ROOT(false, false) {
        @Override
        List<String> prefix(Bounds bounds) {
            return List.of("unshare", "--net");
        }
    },

    /** Only limits on what it may use. */
    LIMITS(true, false) {
        @Override
        List<String> prefix(Bounds bounds) {
            return List.of();
        }
    },

    NOTHING(true, false) {
        @Override
        List<String> prefix(Bounds bounds) {
            return List.of();
        }
    };

    /** Folder in the room where the script builds the new file system; gone when the program begins. */
    static final String NEW_ROOT = ".root";

    private static final int PROCESSES_MAX = 256;

    private final boolean network;
    private final boolean filesConfined;

    Way(boolean network, boolean filesConfined) {
        this.network = network;
        this.filesConfined = filesConfined;
    }

    abstract List<String> prefix(Bounds bounds);

    boolean hasNetwork() {
        return network;
    }

    boolean confinesFiles() {
        return filesConfined;
    }

    List<String> command(Bounds bounds, List<String> command) {
        List<String> whole = new ArrayList<>(prefix(bounds));
        if (this != NOTHING) whole.addAll(limits(bounds));
        whole.addAll(command);
        return whole;
    }

    /** Processes are counted in a user namespace of their own only; outside they would count with the shop's. */
    private List<String> limits(Bounds bounds) {
        List<String> limits = new ArrayList<>(List.of("prlimit", "--core=0", "--fsize=" + bounds.fileBytesMax()));
        if (filesConfined) limits.add("--nproc=" + PROCESSES_MAX);
        if (bounds.memoryBytesMax() > 0) limits.add("--as=" + bounds.memoryBytesMax());
        if (filesConfined) return limits; // these have given up all rights already, and end as they were told
        limits.addAll(List.of("setpriv", "--no-new-privs"));
        if (bounds.mortal()) limits.addAll(List.of("--pdeathsig", "KILL"));
        return limits;
    }
}
