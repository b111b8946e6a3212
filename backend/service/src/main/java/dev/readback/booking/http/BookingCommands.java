package dev.readback.booking.http;

import dev.readback.booking.Booking;
import dev.readback.booking.BookingCommand;
import dev.readback.booking.BookingEvent;
import dev.readback.booking.BookingRejection;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.StreamKey;
import dev.readback.platform.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands a command to the aggregate root, and answers with the booking as its giver reads it. */
@RequestScoped
class BookingCommands {
  private final CommandHandler<
          BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
      handler;
  private final Answers answers;
  private final HandoverSigner handovers;
  private final Caller caller;

  BookingCommands(
      CommandHandler<BookingCommand, Booking, BookingEvent, BookingRejection, Optional<BookingView>>
          handler,
      Answers answers,
      HandoverSigner handovers,
      Caller caller) {
    this.handler = handler;
    this.answers = answers;
    this.handovers = handovers;
    this.caller = caller;
  }

  Uni<RestResponse<BookingResponse>> handle(
      StreamKey bookingId, CommandEnvelope<BookingCommand> command) {
    return answers.to(
        handler.handle(bookingId.value(), command),
        URI.create("/api/bookings/" + bookingId.value()),
        this::answer,
        BookingProblems::of);
  }

  private BookingResponse answer(StreamView<Optional<BookingView>> state) {
    String callerId = caller.id();
    return BookingResponse.of(state, callerId, handovers.signForAnswer(state, callerId));
  }
}
