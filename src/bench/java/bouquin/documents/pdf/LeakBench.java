package bouquin.documents.pdf;

import bouquin.documents.PageText;
import bouquin.documents.Press;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the previews of documents as the press does, and has a machine try to read every hidden page. Arguments: a folder for work,
 * the most hidden pages of a document that are read, then PDF files. As a control it reads the free pages too, where it should find much.
 */
final class LeakBench {
    private static final int PROCESSES = 2;

    private LeakBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        List<Path> files = Stream.of(arguments).skip(2).map(Path::of).toList();
        System.out.println("| document | pages | words of free pages | read | hidden pages | images tried | read | most detail |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        ExecutorService readers = Executors.newFixedThreadPool(PROCESSES);
        int leaks = 0;
        for (Path file : files) leaks += tried(file, Files.createTempDirectory(work, "leak"), most, readers);
        System.out.println(leaks == 0 ? "\nNothing of a hidden page was read." : "\nWORDS OF HIDDEN PAGES WERE READ: " + leaks);
        System.exit(leaks == 0 ? 0 : 1);
    }

    private static int tried(Path file, Path folder, int most, ExecutorService readers) throws Exception {
        Check.run(ask(Step.CHECK, file.toString(), folder));
        List<PageText> pages = Reading.run(ask(Step.READ, null, folder), (done, total) -> {}, () -> {}).pages();
        Previews shown = show(Step.SHOW, folder), hidden = show(Step.HIDE, folder);
        List<PreviewImage> free = shown.images().stream().filter(image -> image.width() > 480).toList();
        List<PreviewImage> some = spread(hidden.images(), most);
        Set<String> read = read(free, folder, pages, readers), leaked = read(some, folder, pages, readers);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d %s | %.1f |%n",
                file.getFileName(),
                pages.size(),
                words(free, pages),
                read.size(),
                pages.size() - hidden.free().size(),
                some.size(),
                leaked.size(),
                leaked.isEmpty() ? "" : leaked,
                detail(hidden, folder));
        return leaked.size();
    }

    private static List<PreviewImage> spread(List<PreviewImage> all, int most) {
        int step = Math.max(1, (all.size() / 2 + most - 1) / most);
        return all.stream()
                .filter(image -> image.width() > 120 && image.page() % step == 0)
                .toList();
    }

    private static Set<String> read(List<PreviewImage> images, Path folder, List<PageText> pages, ExecutorService readers)
            throws InterruptedException, ExecutionException {
        List<Callable<Set<String>>> work = images.stream()
                .map(image -> (Callable<Set<String>>) () -> Recognised.of(
                        folder.resolve(image.file()), pages.get(image.page() - 1).text()))
                .toList();
        Set<String> found = new TreeSet<>();
        for (Future<Set<String>> each : readers.invokeAll(work)) found.addAll(each.get());
        return found;
    }

    private static int words(List<PreviewImage> images, List<PageText> pages) {
        Set<Integer> numbers = images.stream().map(PreviewImage::page).collect(Collectors.toSet());
        Set<String> words = new HashSet<>();
        for (int page : numbers)
            for (String word : pages.get(page - 1).text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                if (word.length() > 2) words.add(word);
        return words.size();
    }

    private static double detail(Previews hidden, Path folder) throws IOException {
        double most = 0;
        for (PreviewImage image : hidden.images())
            most = Math.max(most, Destroyed.detail(ImageIO.read(folder.resolve(image.file()).toFile())));
        return most;
    }

    private static Previews show(Step step, Path folder) throws IOException {
        return new Showing(ask(step, null, folder), (done, total) -> {}, () -> {}).run();
    }

    private static Ask ask(Step step, String source, Path folder) {
        return new Ask(step, source, folder.toString(), Set.of(), Set.of(), 2_000, null, 600_000, 60_000);
    }
}
