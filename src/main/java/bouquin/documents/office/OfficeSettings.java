package bouquin.documents.office;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How office files are converted.
 *
 * @param program LibreOffice's {@code soffice.bin}, or empty when it is not there
 * @param folder for rooms of conversions; may be emptied whenever none runs
 * @param atOnce conversions at a time, 1 to 8
 * @param memoryBytesMax address space of one conversion
 * @param timeMax for one file, without waiting for its turn and without the first start of the program
 */
record OfficeSettings(Optional<Path> program, Path folder, int atOnce, long memoryBytesMax, Duration timeMax) {}
