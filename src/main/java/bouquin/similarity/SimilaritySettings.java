package bouquin.similarity;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** From which share on a resemblance is told, and from which on it counts as the whole document. */
@ApplicationScoped
class SimilaritySettings implements Configured {
    private Thresholds thresholds = Thresholds.STANDARD;

    @Override
    public void configure(Settings settings) {
        int told = settings.integer("bouquin.similarity.told", 15, 1, 100);
        int whole = settings.integer("bouquin.similarity.whole", 60, told, 100);
        thresholds = new Thresholds(told / 100.0, whole / 100.0);
    }

    Thresholds thresholds() {
        return thresholds;
    }
}
