package bouquin.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** People and what they sell: sellers with documents of words that make no sense, buyers, and the admin. */
final class Shelf {
    private static final String[] SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu".split(" ");
    static final String CARD = "4242424242424242", DISPUTED_CARD = "4000000000000259";

    final List<String> listings = new ArrayList<>();
    final List<String> sellers = new ArrayList<>();
    final List<String> buyers = new ArrayList<>();
    private final Client client;
    private String admin;

    Shelf(Client client) {
        this.client = client;
    }

    void fill(int sellerCount, int each, int buyerCount) throws Exception {
        admin = session(ShopProcess.ADMIN);
        for (int i = 0; i < sellerCount; i++) {
            String seller = account("seller" + i);
            sellers.add(seller);
            required(client.post(
                    "/sellers",
                    seller,
                    null,
                    Map.of("country", "FR", "trader", false, "termsAccepted", true, "mandateAccepted", true)));
            for (int k = 0; k < each; k++) listings.add(published(seller, i * each + k));
        }
        for (int i = 0; i < buyerCount; i++) buyers.add(account("buyer" + i));
    }

    String admin() {
        return admin;
    }

    private String account(String name) throws InterruptedException {
        String email = name + "@crash.example";
        required(client.post(
                "/accounts",
                null,
                null,
                Map.of("email", email, "password", ShopProcess.PASSWORD, "displayName", name, "locale", "en")));
        return session(email);
    }

    private String session(String email) throws InterruptedException {
        return required(client.post("/sessions", null, null, Map.of("email", email, "password", ShopProcess.PASSWORD)))
                .text("token");
    }

    private String published(String seller, int number) throws Exception {
        String document = required(client.upload("/documents?name=tides.pdf", seller, "application/pdf", pdf(number)))
                .text("id");
        String state = "";
        while (!state.equals("READY")) {
            Client.Answer answer = client.get("/documents/" + document, seller);
            state = answer.text("state");
            if (state.equals("REFUSED")) throw new IllegalStateException("refused: " + answer.body());
            Thread.sleep(100);
        }
        String listing = required(client.post("/listings", seller, null, listing(document, number)))
                .text("id");
        required(client.post("/listings/" + listing + "/submission", seller, null, Map.of()));
        required(client.post("/listings/" + listing + "/publication", admin, null, Map.of("note", "crash")));
        return listing;
    }

    private Map<String, Object> listing(String document, int number) throws InterruptedException {
        var category = client.get("/categories", null).body().at("/items/0");
        while (category.path("children").size() > 0) category = category.at("/children/0");
        return Map.of(
                "documentId", document,
                "title", "Tides, volume " + (number + 1),
                "abstract", "What the tides do to the coast, told at length for whoever lives there and has to know it.",
                "category", category.path("id").asText(),
                "level", "OTHER",
                "language", "en",
                "tags", List.of("tides"),
                "price", Map.of("amount", (3 + number) + "." + (10 + 7 * number % 90), "currency", "EUR"));
    }

    private static byte[] pdf(int number) throws IOException {
        Random random = new Random(number);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < 2; page++) {
                PDPage paper = new PDPage();
                document.addPage(paper);
                try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 720);
                    for (int line = 0; line < 40; line++) {
                        content.showText(words(random));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String words(Random random) {
        StringBuilder line = new StringBuilder();
        for (int word = 0; word < 10; word++) {
            for (int i = 0; i < 3; i++) line.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            line.append(' ');
        }
        return line.toString();
    }

    private static Client.Answer required(Client.Answer answer) {
        if (!answer.ok()) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer;
    }
}
