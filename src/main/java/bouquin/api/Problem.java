package bouquin.api;

import java.util.List;

/**
 * An error as RFC 9457 writes it, with a stable {@code code}.
 *
 * @param detail what happened and what to do, in the language of Accept-Language
 * @param errors which fields are wrong, or null
 */
record Problem(String type, String title, int status, String code, String detail, List<Field> errors) {
    record Field(String field, String code, String detail) {}
}
