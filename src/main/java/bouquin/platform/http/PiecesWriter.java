package bouquin.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes nothing, and leaves the pieces for {@link DownloadFilter}. */
@Provider
public class PiecesWriter implements MessageBodyWriter<Pieces> {
    static final String ATTRIBUTE = "bouquin.pieces";

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Pieces.class;
    }

    @Override
    public void writeTo(
            Pieces pieces,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        request.setAttribute(ATTRIBUTE, pieces);
    }
}
