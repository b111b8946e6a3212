package dev.readback.bench.storage;

import dev.readback.bench.measure.Client;
import dev.readback.booking.Booking;
import dev.readback.booking.BookingCommand;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingRejection;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** A buyer who puts bookings together, one after the other, through the command handler. */
public final class KernelCommands implements Client {
  private final CommandHandler<
          BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
      handler;
  private String key = "";
  private int version = Bookings.EVENTS;

  public KernelCommands(
      CommandHandler<BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
          handler) {
    this.handler = handler;
  }

  @Override
  public CompletionStage<?> next() {
    if (version == Bookings.EVENTS) {
      key = UUID.randomUUID().toString();
      version = 0;
    }
    version++;
    var envelope =
        new CommandEnvelope<>(
            new CommandId(UUID.randomUUID().toString()),
            OptionalLong.empty(),
            Bookings.origin(),
            Bookings.command(version));
    return handler.handle(key, envelope).invoke(this::check).subscribeAsCompletionStage();
  }

  private void check(CommandResult<?, ?> result) {
    if (!(result instanceof Completed<?, ?> done) || done.state().version() != version) {
      throw new IllegalStateException("Expected version %d: %s".formatted(version, result));
    }
  }
}
