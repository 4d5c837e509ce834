import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/**
 * Compares two renderings of one document, a-*.pgm and b-*.pgm in a folder, outside the foot of each page where the mark
 * stands. Copies shift a page's content by fractions of a point, which makes other pixels of every edge; so blocks of 4 by 4
 * pixels are compared by their means.
 */
final class ComparePages {
    private static final double FOOT = 0.08, MEAN_MAX = 4.0;
    private static final int BLOCK = 4;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        double worst = 0;
        List<Path> before = pages(folder, "a-"), after = pages(folder, "b-");
        if (before.isEmpty() || before.size() != after.size()) fail(before.size() + " pages became " + after.size());
        for (int i = 0; i < before.size(); i++) {
            double difference = difference(Image.read(before.get(i)), Image.read(after.get(i)));
            if (difference > MEAN_MAX) fail("page " + (i + 1) + " differs by " + difference + " of 255 on average");
            worst = Math.max(worst, difference);
        }
        System.out.printf("%-14s %d compared, worst mean difference %.2f of 255%n", "pages", before.size(), worst);
    }

    private static double difference(Image one, Image other) {
        if (one.width != other.width || one.height != other.height) return 255;
        int rows = (int) (one.height * (1 - FOOT)) / BLOCK, columns = one.width / BLOCK;
        double sum = 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                sum += Math.abs(one.block(row, column) - other.block(row, column));
        return sum / (rows * columns);
    }

    private static List<Path> pages(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static void fail(String what) {
        System.err.println(what);
        System.exit(1);
    }

    private record Image(int width, int height, byte[] grey, int start) {
        double block(int row, int column) {
            int sum = 0;
            for (int y = row * BLOCK; y < (row + 1) * BLOCK; y++)
                for (int x = column * BLOCK; x < (column + 1) * BLOCK; x++) sum += grey[start + y * width + x] & 255;
            return (double) sum / (BLOCK * BLOCK);
        }

        static Image read(Path pgm) throws IOException {
            byte[] bytes = Files.readAllBytes(pgm);
            Scanner header = new Scanner(new ByteArrayInputStream(bytes, 0, Math.min(60, bytes.length)), "ISO-8859-1");
            header.next();
            int width = header.nextInt(), height = header.nextInt();
            return new Image(width, height, bytes, bytes.length - width * height);
        }
    }
}
