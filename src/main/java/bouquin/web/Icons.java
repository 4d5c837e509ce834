package bouquin.web;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Line drawings of the Lucide set (ISC licence), written into the page so that they take the colour of the text. */
final class Icons {
    private static final String OPENING =
            "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\" width=\"20\" height=\"20\""
                    + " viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\""
                    + " stroke-linecap=\"round\" stroke-linejoin=\"round\">";
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    static Content named(String name) {
        String svg = READ.computeIfAbsent(name, Icons::read);
        return output -> output.writeContent(svg);
    }

    private static String read(String name) {
        String file = ClassPath.webJar("org.webjars.npm", "lucide-static", "icons/" + name + ".svg")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no icon is called " + name));
        String shapes = file.substring(file.indexOf('>', file.indexOf("<svg")) + 1, file.indexOf("</svg>"));
        return OPENING + shapes.replaceAll("\\s*\\n\\s*", "") + "</svg>";
    }
}
