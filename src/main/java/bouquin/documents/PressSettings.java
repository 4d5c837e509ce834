package bouquin.documents;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the press works.
 *
 * @param classPath class path of the worker process: {@code press.jar}, with its {@code lib/} beside it
 * @param folder for temporary files of the workers; may be emptied whenever no press runs
 * @param workers processes at once, 1 to 16
 * @param heapMegabytes heap of one worker, at least 128
 * @param pagesMax pages that a document may have, 1 to 10,000
 * @param fileTimeMax time for one file, all steps and a restart included, at least 5 s
 */
public record PressSettings(
        String classPath, Path folder, int workers, int heapMegabytes, int pagesMax, Duration fileTimeMax) {
    public PressSettings {
        if (classPath.isBlank()) throw new IllegalArgumentException("the press needs its class path");
        requireBetween("workers", workers, 1, 16);
        requireBetween("heapMegabytes", heapMegabytes, 128, 65_536);
        requireBetween("pagesMax", pagesMax, 1, 10_000);
        requireBetween("fileTimeMax in seconds", fileTimeMax.toSeconds(), 5, 3_600);
    }

    /** One worker of 512 MB, 2,000 pages, 50 s a file. */
    public static PressSettings standard(String classPath, Path folder) {
        return new PressSettings(classPath, folder, 1, 512, 2_000, Duration.ofSeconds(50));
    }

    private static void requireBetween(String name, long value, long least, long most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(name + " is " + value + ", must be " + least + " to " + most);
    }
}
