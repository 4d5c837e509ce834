package bouquin.web;

/** A place that a page leads to. */
public record Link(String label, String url) {}
