package bouquin.invoices;

import bouquin.kernel.Rejected;
import java.util.Arrays;

/** What is told to tax authorities. */
public enum ReportKind {
    /** Sales to consumers taxed in France, by day and rate (CGI art. 290). */
    E_REPORTING("e-reporting"),
    /** Sales to consumers of other member states, by country and rate, with corrections of earlier quarters (OSS). */
    OSS("oss"),
    /** What sellers earned, by quarter (Directive (EU) 2021/514). */
    DAC7("dac7");

    private final String path;

    ReportKind(String path) {
        this.path = path;
    }

    /** As it stands in addresses. */
    public String path() {
        return path;
    }

    /** @throws Rejected NOT_FOUND */
    public static ReportKind parse(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("notFound"));
    }
}
