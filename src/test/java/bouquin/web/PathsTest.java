package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** JAX-RS chooses a class by its path before it looks at methods: a longer path hides whatever others answer there. */
class PathsTest {
    @Test
    void noClassHidesTheAddressesOfAnother() {
        List<String> paths = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("bouquin.web", "bouquin.api")
                        .stream()
                        .filter(each -> each.isAnnotatedWith(Path.class))
                        .map(PathsTest::path)
                        .distinct()
                        .toList();
        assertFalse(paths.isEmpty());
        Set<String> hiding = new TreeSet<>();
        for (String path : paths)
            for (String other : paths) if (hides(path, other)) hiding.add(path + " hides " + other);
        assertEquals(Set.of(), hiding);
    }

    private static String path(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }

    /** One is the other with nothing but a parameter behind it. */
    private static boolean hides(String path, String other) {
        return path.startsWith(other + "/{") && path.indexOf('/', other.length() + 1) < 0;
    }
}
