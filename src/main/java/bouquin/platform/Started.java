package bouquin.platform;

/** Fired once, inside the process, when settings are checked, the schema is current and jobs run. */
public record Started() {}
