package bouquin.documents.pdf;

import bouquin.documents.Slot;
import bouquin.documents.pdf.MarkedPages.SlotStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Brings the slots of a file together. PDFBox writes streams in the order of their object numbers, so the streams with slots
 * get consecutive numbers above all others, or are written before all others; where they landed is read from the cross-reference table of the saved file.
 */
final class SlotRun {
    private static final int DICTIONARY_BYTES_MAX = 1024;

    private SlotRun() {}

    static void save(List<SlotStream> streams, PDDocument document, Path file) throws IOException {
        Conformance conformance = Conformance.of(document);
        CompressParameters compression = conformance.compression(document);
        if (conformance.isClassic()) saveClassic(streams, document, file);
        else {
            number(streams, document.getDocument());
            document.save(file.toFile(), compression);
        }
    }

    private static void saveClassic(List<SlotStream> streams, PDDocument document, Path file) throws IOException {
        List<COSStream> first = streams.stream().map(SlotStream::stream).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new ClassicWriter(out, first).write(document);
        }
    }

    private static void number(List<SlotStream> streams, COSDocument document) {
        long highest = document.getHighestXRefObjectNumber();
        for (SlotStream slot : streams) slot.stream().setKey(new COSObjectKey(++highest, 0));
        document.setHighestXRefObjectNumber(highest);
    }

    /** @throws IOException when a slot is not in the file as it was written */
    static List<Slot> find(List<SlotStream> streams, Path saved) throws IOException {
        try (PDDocument document = Loader.loadPDF(saved.toFile());
                FileChannel file = FileChannel.open(saved)) {
            Map<COSObjectKey, Long> offsets = document.getDocument().getXrefTable();
            List<Slot> slots = new ArrayList<>();
            for (SlotStream stream : streams) slots.add(find(stream, offsets, file));
            slots.sort(Comparator.comparingLong(Slot::offset));
            return slots;
        }
    }

    private static Slot find(SlotStream slot, Map<COSObjectKey, Long> offsets, FileChannel file) throws IOException {
        Long offset = offsets.get(slot.stream().getKey());
        if (offset == null || offset <= 0) throw new IOException("slot is not in the file: " + slot);
        byte[] content = content(slot);
        byte[] written = read(file, offset, DICTIONARY_BYTES_MAX + content.length);
        int start = dataStart(written);
        if (!Arrays.equals(
                content, 0, content.length, written, start, Math.min(written.length, start + content.length)))
            throw new IOException("slot was changed by the writer: " + slot);
        return new Slot(slot.kind(), slot.page(), offset + start + slot.position(), MarkText.length(slot.kind()));
    }

    private static byte[] content(SlotStream slot) throws IOException {
        try (InputStream raw = slot.stream().createRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    /** Behind the keyword "stream" and its line end (ISO 32000-1, 7.3.8.1). */
    private static int dataStart(byte[] object) throws IOException {
        String text = new String(object, 0, Math.min(object.length, DICTIONARY_BYTES_MAX), StandardCharsets.ISO_8859_1);
        int keyword = text.indexOf("stream");
        if (keyword < 0) throw new IOException("no stream where a slot should be");
        int end = keyword + "stream".length();
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static byte[] read(FileChannel file, long offset, int bytesMax) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(bytesMax, file.size() - offset));
        while (buffer.hasRemaining()) if (file.read(buffer, offset + buffer.position()) < 0) break;
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
