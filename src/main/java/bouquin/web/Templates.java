package bouquin.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The compiled templates; every value they print is escaped for the place where it stands. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "bouquin.templates");

    private Templates() {}

    static Utf8ByteOutput render(View view) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        ENGINE.render(view.template() + ".jte", view.model(), out);
        return out;
    }
}
