package bouquin.traces;

import bouquin.identity.Visitor;

/**
 * An admin wants to know where a leaked file comes from.
 *
 * @param name what the sender calls the file, may be null
 * @param declaredType the media type that the sender claims, or null
 * @param bytesDeclared how long the sender says it is, or -1
 * @param keep whether the file stays in the private storage for the case, or goes when it was read
 * @param key the client's name for the request, which makes repeating it harmless; or null
 */
public record AskTrace(Visitor admin, String name, String declaredType, long bytesDeclared, boolean keep, String key) {}
