package bouquin.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Renders a {@link View} wholly before the first byte is sent, so that a failing template is a clean error. */
@Provider
public class ViewWriter implements MessageBodyWriter<View> {
    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Utf8ByteOutput page = Templates.render(view);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, View.HTML);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, page.getContentLength());
        page.writeTo(body);
    }
}
