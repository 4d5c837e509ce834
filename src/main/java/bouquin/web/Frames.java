package bouquin.web;

import bouquin.identity.CurrentVisitor;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Makes the {@link Frame} of the request that is being answered: {@code @Inject Frame frame}. */
@RequestScoped
public class Frames {
    @Inject
    HttpServletRequest request;

    @Inject
    BaseUrl base;

    @Inject
    CurrentVisitor current;

    @Produces
    @Dependent
    public Frame frame() {
        return new Frame(language(request), address(), current.get(), Messages.shipped());
    }

    /** The language of the path; where the path has none, what the browser prefers; else French. */
    static Locale language(HttpServletRequest request) {
        for (Locale language : Messages.LANGUAGES)
            if (request.getRequestURI().matches("/" + language.getLanguage() + "(/.*)?")) return language;
        return preferred(request);
    }

    static Locale preferred(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) return Locale.FRENCH;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), Messages.LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }

    private String address() {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return base.of(request.getRequestURI()) + query;
    }
}
