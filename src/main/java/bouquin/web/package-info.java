/**
 * The pages: each request is parsed, makes one call to a component, and is rendered.
 *
 * <p>This package holds what every page shares: {@link bouquin.web.View} and {@link bouquin.web.Frame} for rendering,
 * {@link bouquin.web.Form} for what people typed, {@link bouquin.web.ErrorPages}, the static files and the headers that
 * keep browsers strict. Templates live in {@code src/main/jte}, texts in {@code messages/<component>_{fr,en}.properties}.
 *
 * <p>Not here: any decision of the trade; JSON (api).
 */
package bouquin.web;
