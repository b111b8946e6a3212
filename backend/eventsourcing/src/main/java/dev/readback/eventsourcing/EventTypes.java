package dev.readback.eventsourcing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The event types of a category: stored name, schema version and class of each, and the upcasters
 * that lift data of older versions.
 *
 * @param <E> events
 * @param <T> the tree of the {@link EventFormat}
 */
public final class EventTypes<E, T> implements EventCodec<E> {
  private final EventFormat<T> format;
  private final Map<String, Type<? extends E, T>> byName;
  private final Map<Class<?>, Type<? extends E, T>> byClass;

  private EventTypes(EventFormat<T> format, Map<String, Type<? extends E, T>> byName) {
    this.format = format;
    this.byName = Map.copyOf(byName);
    this.byClass = new HashMap<>();
    byName.values().forEach(type -> byClass.put(type.eventClass(), type));
  }

  /** Starts a set of event types in a format. */
  public static <E, T> Builder<E, T> in(EventFormat<T> format) {
    return new Builder<>(format);
  }

  /** The stored names. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The stored name of an event. */
  public String nameOf(E event) {
    return typeOf(event).name();
  }

  @Override
  public EncodedEvent encode(E event) {
    Type<? extends E, T> type = typeOf(event);
    return new EncodedEvent(type.name(), type.schemaVersion(), format.write(event));
  }

  private Type<? extends E, T> typeOf(E event) {
    Type<? extends E, T> type = byClass.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException("No stored name for " + event.getClass().getName());
    }
    return type;
  }

  @Override
  public E decode(EncodedEvent encoded, StreamId stream, long version) {
    Type<? extends E, T> type = byName.get(encoded.type());
    if (type == null || !type.reads(encoded.schemaVersion())) {
      throw new UnknownEventType(stream, version, encoded.type(), encoded.schemaVersion());
    }
    return type.read(encoded, format);
  }

  private record Type<E, T>(
      String name,
      int schemaVersion,
      Class<E> eventClass,
      Map<Integer, UnaryOperator<T>> upcasters) {

    boolean reads(int stored) {
      return stored >= 1 && stored <= schemaVersion;
    }

    /** Only data of an older version takes the way over the tree. */
    E read(EncodedEvent encoded, EventFormat<T> format) {
      return encoded.schemaVersion() == schemaVersion
          ? format.read(encoded.data(), eventClass)
          : format.bind(lift(format.parse(encoded.data()), encoded.schemaVersion()), eventClass);
    }

    private T lift(T tree, int stored) {
      T lifted = tree;
      for (int from = stored; from < schemaVersion; from++) {
        lifted = upcaster(from).apply(lifted);
      }
      return lifted;
    }

    private UnaryOperator<T> upcaster(int from) {
      @Nullable UnaryOperator<T> upcaster = upcasters.get(from);
      if (upcaster == null) {
        throw new IllegalStateException(
            "No upcaster of %s from schema version %d".formatted(name, from));
      }
      return upcaster;
    }
  }

  /** Collects the event types of a category. */
  public static final class Builder<E, T> {
    private final EventFormat<T> format;
    private final Map<String, Type<? extends E, T>> byName = new LinkedHashMap<>();

    private Builder(EventFormat<T> format) {
      this.format = format;
    }

    /** An event type whose data never changed its shape. */
    public Builder<E, T> type(String name, Class<? extends E> eventClass) {
      return type(name, 1, eventClass, Map.of());
    }

    /**
     * An event type whose data did.
     *
     * @param schemaVersion the newest version, the one that {@code eventClass} has
     * @param upcasters from each older version to the next one
     */
    public Builder<E, T> type(
        String name,
        int schemaVersion,
        Class<? extends E> eventClass,
        Map<Integer, UnaryOperator<T>> upcasters) {
      for (int from = 1; from < schemaVersion; from++) {
        if (!upcasters.containsKey(from)) {
          throw new IllegalArgumentException(
              "No upcaster of %s from schema version %d".formatted(name, from));
        }
      }
      if (byName.putIfAbsent(name, new Type<>(name, schemaVersion, eventClass, upcasters))
          != null) {
        throw new IllegalArgumentException("Two event types are stored as " + name);
      }
      return this;
    }

    public EventTypes<E, T> build() {
      return new EventTypes<>(format, byName);
    }
  }
}
