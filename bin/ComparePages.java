import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/**
 * Compares two renderings of one document, a-*.pgm and b-*.pgm in a folder, outside the foot of each page where the mark
 * stands. Copies shift a page's content by fractions of a point, so pixels at edges may differ a little.
 */
final class ComparePages {
    private static final double FOOT = 0.08, MEAN_MAX = 6.0;

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
        int pixels = (int) (one.height * (1 - FOOT)) * one.width;
        long sum = 0;
        for (int i = 0; i < pixels; i++)
            sum += Math.abs((one.grey[one.start + i] & 255) - (other.grey[other.start + i] & 255));
        return (double) sum / pixels;
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
        static Image read(Path pgm) throws IOException {
            byte[] bytes = Files.readAllBytes(pgm);
            Scanner header = new Scanner(new ByteArrayInputStream(bytes, 0, Math.min(60, bytes.length)), "ISO-8859-1");
            header.next();
            int width = header.nextInt(), height = header.nextInt();
            return new Image(width, height, bytes, bytes.length - width * height);
        }
    }
}
