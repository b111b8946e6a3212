package dev.readback.bench.storage;

import dev.readback.bench.measure.Client;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.handling.QueryHandler;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** A reader of one booking after the other, through the query handler. */
public final class KernelQueries implements Client {
  private final QueryHandler<Optional<BookingView>, BookingEvent> handler;
  private final Iterator<String> keys;

  public KernelQueries(
      QueryHandler<Optional<BookingView>, BookingEvent> handler, List<String> keys) {
    this.handler = handler;
    this.keys = Stream.generate(() -> keys).flatMap(List::stream).iterator();
  }

  @Override
  public CompletionStage<?> next() {
    return handler.query(keys.next()).subscribeAsCompletionStage();
  }
}
