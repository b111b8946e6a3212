package dev.readback.preferences.mail;

import dev.readback.booking.BookingEvent;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.CommandResult.BudgetExceeded;
import dev.readback.eventsourcing.handling.CommandResult.CommandIdReused;
import dev.readback.eventsourcing.handling.CommandResult.Completed;
import dev.readback.eventsourcing.handling.CommandResult.Rejected;
import dev.readback.eventsourcing.handling.CommandResult.VersionMismatch;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.preferences.PreferencesEvent;
import dev.readback.preferences.PreferencesKey;
import dev.readback.preferences.PreferencesView;
import dev.readback.preferences.mail.DecisionMailRejection.AlreadySent;
import dev.readback.preferences.mail.DecisionMailRejection.BeingSent;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails a buyer who asked for it what the seller has decided: once for each booking, as far as SMTP
 * allows.
 *
 * <p>The mail is claimed in a stream of its own, handed to the SMTP server, and recorded as sent;
 * then it is never sent again. A claim with nothing after it is somebody's who is sending or has
 * died: until its lease is over, {@link #changed} fails, so that it is called again. After that the
 * mail is claimed anew. So there is a second mail only when the SMTP server took the first one and
 * that could not be recorded: the process died, storage was away, or the server's answer was lost.
 */
public final class DecisionMailSender implements StreamSubscriber {
  private final QueryHandler<Optional<Order>, BookingEvent> orders;
  private final QueryHandler<PreferencesView, PreferencesEvent> preferences;
  private final DecisionMailLog log;
  private final DecisionMailText text;
  private final Optional<ReactiveMailer> mailer;
  private final Duration timeLimit;

  /**
   * @param mailer none where no SMTP server is set up
   * @param timeLimit for handing one mail over; shorter than the lease of a claim
   */
  DecisionMailSender(
      QueryHandler<Optional<Order>, BookingEvent> orders,
      QueryHandler<PreferencesView, PreferencesEvent> preferences,
      DecisionMailLog log,
      DecisionMailText text,
      Optional<ReactiveMailer> mailer,
      Duration timeLimit) {
    this.orders = orders;
    this.preferences = preferences;
    this.log = log;
    this.text = text;
    this.mailer = mailer;
    this.timeLimit = timeLimit;
  }

  @Override
  public String name() {
    return "decisionmail";
  }

  @Override
  public String category() {
    return OrderProjection.BOOKINGS;
  }

  @Override
  public Uni<Void> changed(EventStream booking) {
    return Uni.createFrom()
        .item(() -> orders.project(booking).view())
        .chain(
            order ->
                order.filter(started -> started.decision().isPresent()).isPresent()
                    ? tell(booking.id().key(), order.get(), order.get().decision().get())
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> tell(String bookingId, Order order, SellerDecision decision) {
    return preferences
        .query(PreferencesKey.of(order.buyer().id()))
        .map(buyers -> order.mailFor(buyers.view()))
        .chain(
            asked ->
                asked.isPresent()
                    ? sendOnce(bookingId, text.of(bookingId, order, decision, asked.get()))
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> sendOnce(String bookingId, Mail mail) {
    if (mailer.isEmpty()) {
      return Uni.createFrom().failure(DecisionMailNotSent.notSetUp(bookingId));
    }
    String claim = UUID.randomUUID().toString();
    return log.claim(bookingId, claim)
        .chain(
            result ->
                isOurs(result, bookingId)
                    ? send(bookingId, claim, mail, mailer.get())
                    : Uni.createFrom().voidItem());
  }

  /** Whether the mail is ours to send now; if not, and nobody has sent it yet, this fails. */
  private static boolean isOurs(
      CommandResult<DecisionMailState, DecisionMailRejection> claimed, String bookingId) {
    return switch (claimed) {
      case Completed<DecisionMailState, DecisionMailRejection> _ -> true;
      case Rejected<DecisionMailState, DecisionMailRejection>(AlreadySent _, long _) -> false;
      case Rejected<DecisionMailState, DecisionMailRejection>(BeingSent(Instant until), long _) ->
          throw DecisionMailNotSent.beingSent(bookingId, until);
      case BudgetExceeded<DecisionMailState, DecisionMailRejection> _ ->
          throw DecisionMailNotSent.tooOften(bookingId);
      case VersionMismatch<DecisionMailState, DecisionMailRejection> _,
          CommandIdReused<DecisionMailState, DecisionMailRejection> _ ->
          throw new IllegalStateException("A claim names no version, and has an id of its own");
    };
  }

  private Uni<Void> send(String bookingId, String claim, Mail mail, ReactiveMailer mailer) {
    return Uni.createFrom()
        .deferred(() -> mailer.send(mail))
        .ifNoItem()
        .after(timeLimit)
        .fail()
        .onFailure()
        .recoverWithUni(failure -> notSent(bookingId, claim, failure))
        .chain(
            () ->
                log.sent(bookingId, claim)
                    .onFailure()
                    .transform(cause -> DecisionMailNotSent.unrecorded(bookingId, cause)));
  }

  private Uni<Void> notSent(String bookingId, String claim, Throwable failure) {
    if (failure instanceof TimeoutException) {
      // The server may have it all the same: the claim stands until its lease is over.
      return Uni.createFrom().failure(DecisionMailNotSent.unanswered(bookingId, failure));
    }
    var refused = DecisionMailNotSent.refused(bookingId, failure);
    return log.failed(bookingId, claim, failure)
        .onFailure()
        .invoke(refused::addSuppressed)
        .onItemOrFailure()
        .transformToUni((_, _) -> Uni.createFrom().failure(refused));
  }
}
