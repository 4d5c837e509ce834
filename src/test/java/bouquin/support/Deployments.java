package bouquin.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** One deployment for all container tests: the WAR that ships, with the tests' classes added. */
@ArquillianSuiteDeployment
public class Deployments {
    @Deployment
    public static WebArchive shop() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("dist"), "bouquin.war"))
                .addPackages(true, Deployments::runsInside, "bouquin");
    }

    /** Of the test class path: container tests and their support, not the classes that the WAR already has. */
    private static boolean runsInside(ArchivePath path) {
        String name = path.get();
        boolean test = name.matches(".*(IT|IT[$].*)[.]class") || name.contains("/support/");
        return test && !name.contains("ShopUnderTest") && !name.contains("Deployments") && !name.contains("/journeys/");
    }
}
