package bouquin.search;

import java.util.Map;

/**
 * How many would be found with another choice, each counted with all other filters as they are.
 *
 * @param category by id, upper categories with everything in them
 * @param level by name
 * @param language by ISO 639-1 code
 * @param price by the most it may cost, in EUR: "0", "5", "10", "20"
 */
public record Facets(
        Map<String, Long> category, Map<String, Long> level, Map<String, Long> language, Map<String, Long> price) {}
