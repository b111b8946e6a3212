package bookings;

import bookings.BookingEvent.BookingStarted;
import bookings.BookingEvent.LineAdded;
import bookings.BookingEvent.OrderPlaced;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.occurrent.eventstore.api.WriteCondition;
import org.occurrent.eventstore.api.blocking.EventStore;
import org.occurrent.eventstore.api.blocking.EventStream;
import org.springframework.stereotype.Component;

/** Loads a stream, calls the domain, and writes what it returns, as an application service does. */
@Component
class Bookings {
  private static final URI SOURCE = URI.create("urn:bookings");
  private static final Map<String, Class<? extends BookingEvent>> TYPES =
      Map.of(
          "BookingStarted", BookingStarted.class,
          "LineAdded", LineAdded.class,
          "OrderPlaced", OrderPlaced.class);

  private final EventStore store;
  private final ObjectMapper json;

  Bookings(EventStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  void execute(String bookingId, Function<List<BookingEvent>, List<BookingEvent>> domain) {
    EventStream<CloudEvent> stream = store.read(bookingId);
    List<BookingEvent> added = domain.apply(stream.events().map(this::read).toList());
    store.write(
        bookingId,
        WriteCondition.streamVersionEq(stream.version()),
        added.stream().map(this::write));
  }

  List<BookingEvent> read(String bookingId) {
    return store.read(bookingId).events().map(this::read).toList();
  }

  private BookingEvent read(CloudEvent event) {
    try {
      return json.readValue(event.getData().toBytes(), TYPES.get(event.getType()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CloudEvent write(BookingEvent event) {
    try {
      return CloudEventBuilder.v1()
          .withId(UUID.randomUUID().toString())
          .withSource(SOURCE)
          .withType(event.getClass().getSimpleName())
          .withTime(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS))
          .withDataContentType("application/json")
          .withData(json.writeValueAsBytes(event))
          .build();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
