package bouquin.platform.outbox;

import bouquin.kernel.DomainEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who hears of what. Looked up once: the container makes every bean anew each time it lists them. */
@ApplicationScoped
class Handlers {
    @Inject
    @Any
    Instance<Handles<?>> all;

    private final Map<Class<?>, List<Handles<?>>> byEvent = new HashMap<>();
    private final Map<String, Handles<?>> byName = new HashMap<>();

    @PostConstruct
    void list() {
        for (Handles<?> handler : all) {
            byEvent.computeIfAbsent(handler.event(), unseen -> new ArrayList<>())
                    .add(handler);
            if (byName.put(handler.name(), handler) != null)
                throw new IllegalStateException("Two handlers are named " + handler.name());
        }
    }

    List<Handles<?>> of(DomainEvent event) {
        return byEvent.getOrDefault(event.getClass(), List.of());
    }

    Handles<?> named(String name) {
        Handles<?> handler = byName.get(name);
        if (handler == null) throw new IllegalStateException("No handler is named " + name);
        return handler;
    }
}
