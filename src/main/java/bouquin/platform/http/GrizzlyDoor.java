package bouquin.platform.http;

import static java.lang.invoke.MethodType.methodType;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What lies behind a servlet response in Payara: Grizzly's own output, which takes buffers as they are, and its connection. Reached
 * by reflection, as no standard names these classes; a container in which something is called otherwise has no such door.
 *
 * @param facade the class of the responses that have it
 * @param output from a response to Grizzly's output
 * @param connection from a response to its connection
 * @param write takes the output and a {@link ByteBuffer}
 * @param hangUp takes the connection
 */
record GrizzlyDoor(
        Class<?> facade, MethodHandle output, MethodHandle connection, MethodHandle write, MethodHandle hangUp) {
    private static final Logger LOG = Logger.getLogger(GrizzlyDoor.class.getName());
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static volatile Optional<GrizzlyDoor> known;

    static Optional<GrizzlyDoor> of(HttpServletResponse response) {
        if (known == null) known = behind(response.getClass());
        return known.filter(door -> door.facade.isInstance(response));
    }

    private static Optional<GrizzlyDoor> behind(Class<?> facade) {
        try {
            return Optional.of(open(facade));
        } catch (ReflectiveOperationException | RuntimeException other) {
            LOG.log(Level.INFO, "Files are sent the portable way: {0}", other.toString());
            return Optional.empty();
        }
    }

    private static GrizzlyDoor open(Class<?> facade) throws ReflectiveOperationException {
        Field inner = facade.getDeclaredField("response");
        inner.setAccessible(true);
        MethodHandle response = then(LOOKUP.unreflectGetter(inner), "getCoyoteResponse");
        MethodHandle output = then(response, "getNIOOutputStream");
        MethodHandle connection = then(then(response, "getRequest"), "getConnection");
        MethodHandle hangUp = then(MethodHandles.identity(connection.type().returnType()), "terminateSilently");
        return new GrizzlyDoor(
                facade,
                output.asType(methodType(Object.class, Object.class)),
                connection.asType(methodType(Object.class, Object.class)),
                write(output.type().returnType()).asType(methodType(void.class, Object.class, ByteBuffer.class)),
                hangUp.asType(methodType(void.class, Object.class)));
    }

    private static MethodHandle then(MethodHandle before, String method) throws ReflectiveOperationException {
        Class<?> of = before.type().returnType();
        return MethodHandles.filterReturnValue(before, LOOKUP.unreflect(of.getMethod(method)));
    }

    private static MethodHandle write(Class<?> output) throws ReflectiveOperationException {
        ClassLoader grizzly = output.getClassLoader();
        Class<?> memory = grizzly.loadClass("org.glassfish.grizzly.memory.MemoryManager");
        Class<?> buffers = grizzly.loadClass("org.glassfish.grizzly.memory.Buffers");
        Object standard = memory.getField("DEFAULT_MEMORY_MANAGER").get(null);
        MethodHandle wrap = LOOKUP.unreflect(buffers.getMethod("wrap", memory, ByteBuffer.class));
        Class<?> buffer = grizzly.loadClass("org.glassfish.grizzly.Buffer");
        return MethodHandles.filterArguments(
                LOOKUP.unreflect(output.getMethod("write", buffer)),
                1,
                MethodHandles.insertArguments(wrap, 0, standard));
    }

    Object output(HttpServletResponse response) throws IOException {
        try {
            return output.invokeExact((Object) response);
        } catch (Throwable broken) {
            throw broken(broken);
        }
    }

    Object connection(HttpServletResponse response) throws IOException {
        try {
            return connection.invokeExact((Object) response);
        } catch (Throwable broken) {
            throw broken(broken);
        }
    }

    void write(Object output, ByteBuffer bytes) throws IOException {
        try {
            write.invokeExact(output, bytes);
        } catch (Throwable broken) {
            throw broken(broken);
        }
    }

    void hangUp(Object connection) throws IOException {
        try {
            hangUp.invokeExact(connection);
        } catch (Throwable broken) {
            throw broken(broken);
        }
    }

    private static IOException broken(Throwable cause) {
        if (cause instanceof Error error) throw error;
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
