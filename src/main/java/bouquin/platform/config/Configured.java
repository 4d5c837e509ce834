package bouquin.platform.config;

/**
 * A component's typed settings: a bean that reads and checks them all before anything else starts, so that nonsense
 * stops the start instead of a sale.
 */
public interface Configured {
    void configure(Settings settings);
}
