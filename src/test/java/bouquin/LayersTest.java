package bouquin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two laws: calls go down, and each component has one public door. */
class LayersTest {
    private static final Set<String> GROUND = Set.of("kernel", "platform");
    private static final Set<String> BUSINESS = Set.of(
            "identity",
            "documents",
            "uploads",
            "ledger",
            "payments",
            "reconciliation",
            "licensing",
            "similarity",
            "catalog",
            "versions",
            "search",
            "pricing",
            "promotions",
            "credit",
            "library",
            "glimpses",
            "readingroom",
            "sheets",
            "community",
            "checkout",
            "moderation",
            "redaction",
            "payouts",
            "statements",
            "invoices",
            "disputes",
            "withdrawals",
            "reminders",
            "traces",
            "insights",
            "notifications");
    private static final Set<String> UP_TO_LAYER_SIX = Set.of(
            "identity",
            "documents",
            "uploads",
            "ledger",
            "payments",
            "licensing",
            "similarity",
            "catalog",
            "versions",
            "search",
            "pricing",
            "library",
            "sheets",
            "community",
            "checkout",
            "moderation");

    /** Each folder with what it may import besides itself, kernel and platform. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("platform", Set.of()),
            Map.entry("boot", Set.of()),
            Map.entry("identity", Set.of()),
            Map.entry("documents", Set.of()),
            Map.entry("uploads", Set.of("documents")),
            Map.entry("ledger", Set.of()),
            Map.entry("payments", Set.of()),
            Map.entry("reconciliation", Set.of("ledger", "payments")),
            Map.entry("licensing", Set.of("identity", "documents")),
            Map.entry("similarity", Set.of("documents", "licensing")),
            Map.entry("catalog", Set.of("identity", "documents", "licensing", "similarity")),
            Map.entry("versions", Set.of("identity", "documents", "catalog")),
            Map.entry("search", Set.of("catalog", "documents")),
            Map.entry("pricing", Set.of("identity", "catalog")),
            Map.entry("promotions", Set.of("identity", "catalog", "pricing", "ledger")),
            Map.entry("credit", Set.of("identity", "ledger")),
            Map.entry("glimpses", Set.of("documents")),
            Map.entry("readingroom", Set.of("identity", "documents", "licensing", "library")),
            Map.entry("sheets", Set.of("identity", "documents", "catalog")),
            Map.entry("redaction", Set.of("identity", "documents", "licensing", "catalog", "versions")),
            Map.entry("library", Set.of("identity", "documents", "licensing", "catalog", "versions")),
            Map.entry("community", Set.of("identity", "catalog", "licensing")),
            Map.entry(
                    "checkout",
                    Set.of(
                            "identity",
                            "documents",
                            "catalog",
                            "pricing",
                            "promotions",
                            "licensing",
                            "payments",
                            "ledger",
                            "library")),
            Map.entry("moderation", Set.of("identity", "documents", "similarity", "catalog", "versions", "community")),
            Map.entry("payouts", Set.of("identity", "payments", "ledger")),
            Map.entry("statements", Set.of("identity", "documents", "ledger")),
            Map.entry("invoices", Set.of("identity", "catalog", "ledger", "checkout")),
            Map.entry(
                    "disputes",
                    Set.of("identity", "documents", "catalog", "licensing", "library", "checkout", "payments")),
            Map.entry("reminders", Set.of("identity", "catalog", "checkout")),
            Map.entry("withdrawals", Set.of("identity", "checkout")),
            Map.entry("traces", Set.of("identity", "documents", "licensing", "catalog", "versions", "checkout")),
            Map.entry("insights", UP_TO_LAYER_SIX),
            Map.entry("notifications", below("notifications")),
            Map.entry("web", BUSINESS),
            Map.entry("api", BUSINESS),
            Map.entry("demo", BUSINESS));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(LayersTest::isNotATemplate)
            .importPackages("bouquin");

    @Test
    void everyFolderStandsInTheTable() {
        Set<String> folders = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("bouquin."))
                .map(name -> name.split("[.]")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        folders.removeAll(TABLE.keySet());
        assertEquals(Set.of(), folders, "folders that the table does not know");
    }

    @Test
    void callsGoDown() {
        List<String> broken = new ArrayList<>();
        TABLE.forEach((folder, allowed) -> classes()
                .that(resideInAPackage("bouquin." + folder + ".."))
                .should(onlyDependOnClassesThat(notOurs().or(resideInAnyPackage(packages(folder, allowed)))))
                .allowEmptyShould(true)
                .evaluate(CLASSES)
                .getFailureReport()
                .getDetails()
                .forEach(broken::add));
        assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
    }

    @Test
    void noCycleExistsAtAnyDepth() {
        slices().matching("bouquin.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theKernelIsPureJava() {
        noClasses()
                .that(resideInAPackage("bouquin.kernel.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "java.sql..", "java.net..", "java.nio.file.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheAdaptersThatMakePdfsSeePdfBox() {
        noClasses()
                .that(resideInAPackage("bouquin..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage("bouquin.documents.pdf..", "bouquin.invoices.facturx.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."))
                .check(CLASSES);
    }

    @Test
    void entitiesStayBehindTheDoor() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static String[] packages(String folder, Set<String> allowed) {
        List<String> names = new ArrayList<>(allowed);
        names.add(folder);
        if (!folder.equals("boot") && !folder.equals("kernel")) names.addAll(GROUND);
        return names.stream().map(name -> "bouquin." + name + "..").toArray(String[]::new);
    }

    private static Set<String> below(String folder) {
        return BUSINESS.stream().filter(name -> !name.equals(folder)).collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> notOurs() {
        return DescribedPredicate.not(resideInAPackage("bouquin.."));
    }

    private static boolean isNotATemplate(Location location) {
        return !location.contains("/bouquin/templates/");
    }
}
