package bouquin.api;

import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;

/** Reads and writes JSON bodies by {@link Json}, strictly: at most 1 MiB, and what isn't understood is refused. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Produces({MediaType.APPLICATION_JSON, Problems.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private static final int BYTES_MAX = 1 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isTree(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(BYTES_MAX + 1);
        if (body.length > BYTES_MAX) throw Rejected.of(Rejected.Kind.TOO_LARGE, "json.tooLarge");
        try {
            Object value = Json.MAPPER.readValue(body, Json.MAPPER.constructType(generic));
            if (value == null) throw Rejected.malformed("json.malformed");
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw Rejected.malformed("json.unknownField", unknown.getPropertyName());
        } catch (JsonMappingException wrong) {
            throw wrong.getPath().isEmpty()
                    ? Rejected.malformed("json.malformed")
                    : Rejected.malformed("json.wrongType", path(wrong));
        } catch (JacksonException malformed) {
            throw Rejected.malformed("json.malformed");
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isTree(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.MAPPER.writeValueAsBytes(value));
    }

    private static boolean isTree(Class<?> type) {
        boolean plain = CharSequence.class.isAssignableFrom(type)
                || InputStream.class.isAssignableFrom(type)
                || Reader.class.isAssignableFrom(type)
                || File.class.isAssignableFrom(type)
                || StreamingOutput.class.isAssignableFrom(type);
        return !plain && !type.isArray();
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
