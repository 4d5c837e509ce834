package bouquin.documents.pdf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How both sides of the pipe write their messages. */
final class Wire {
    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Wire() {}
}
