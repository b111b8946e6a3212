package dev.readback.booking;

import static dev.readback.booking.BookingRejection.ALREADY_CLOSED;
import static dev.readback.booking.BookingRejection.ALREADY_DECIDED;
import static dev.readback.booking.BookingRejection.DELIVERY_DATE_PAST;
import static dev.readback.booking.BookingRejection.NOT_PLACED;
import static dev.readback.booking.BookingRejection.NOT_STARTED;
import static dev.readback.booking.BookingRejection.NO_DELIVERY;
import static dev.readback.booking.BookingRejection.NO_LINES;
import static dev.readback.booking.BookingRejection.NO_LONGER_A_DRAFT;
import static dev.readback.booking.BookingRejection.SELLER_IS_THE_BUYER;
import static dev.readback.booking.BookingRejection.STARTED_WITH_ANOTHER_SELLER;
import static dev.readback.booking.BookingRejection.UNKNOWN_COUNTRY;
import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;

import dev.readback.booking.Booking.Confirmed;
import dev.readback.booking.Booking.Draft;
import dev.readback.booking.Booking.NotStarted;
import dev.readback.booking.Booking.Participants;
import dev.readback.booking.Booking.Placed;
import dev.readback.booking.Booking.Rejected;
import dev.readback.booking.Booking.Started;
import dev.readback.booking.Booking.Withdrawn;
import dev.readback.booking.BookingCommand.AddLine;
import dev.readback.booking.BookingCommand.ChangeQuantity;
import dev.readback.booking.BookingCommand.ConfirmSalesOrder;
import dev.readback.booking.BookingCommand.PlacePurchaseOrder;
import dev.readback.booking.BookingCommand.RejectSalesOrder;
import dev.readback.booking.BookingCommand.RemoveLine;
import dev.readback.booking.BookingCommand.SetDelivery;
import dev.readback.booking.BookingCommand.StartBooking;
import dev.readback.booking.BookingCommand.WithdrawPurchaseOrder;
import dev.readback.booking.BookingEvent.BookingStarted;
import dev.readback.booking.BookingEvent.DeliverySet;
import dev.readback.booking.BookingEvent.LineAdded;
import dev.readback.booking.BookingEvent.LineExtended;
import dev.readback.booking.BookingEvent.LineRemoved;
import dev.readback.booking.BookingEvent.PurchaseOrderPlaced;
import dev.readback.booking.BookingEvent.PurchaseOrderWithdrawn;
import dev.readback.booking.BookingEvent.QuantityChanged;
import dev.readback.booking.BookingEvent.SalesOrderConfirmed;
import dev.readback.booking.BookingEvent.SalesOrderRejected;
import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The booking's aggregate root: who placed what may change how, until the seller has decided. */
public final class BookingDecider
    implements Decider<BookingCommand, Booking, BookingEvent, BookingRejection> {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  @Override
  public Booking initial() {
    return new NotStarted();
  }

  @Override
  public Decision<BookingEvent, BookingRejection> decide(BookingCommand command, Booking booking) {
    return switch (command) {
      case StartBooking start -> start(start, booking);
      case AddLine add -> inDraft(booking, draft -> DraftLines.add(add, draft));
      case ChangeQuantity change -> inDraft(booking, draft -> DraftLines.change(change, draft));
      case RemoveLine remove -> inDraft(booking, draft -> DraftLines.remove(remove, draft));
      case SetDelivery set -> inDraft(booking, draft -> setDelivery(set, draft));
      case PlacePurchaseOrder place -> place(place, booking);
      case WithdrawPurchaseOrder withdraw -> withdraw(withdraw, booking);
      case ConfirmSalesOrder _ -> confirm(booking);
      case RejectSalesOrder reject -> rejectOrder(reject, booking);
    };
  }

  private static Decision<BookingEvent, BookingRejection> start(
      StartBooking command, Booking booking) {
    return switch (booking) {
      case NotStarted _ when command.buyer().id().equals(command.sellerId()) ->
          reject(SELLER_IS_THE_BUYER);
      case NotStarted _ -> accept(new BookingStarted(command.buyer(), command.sellerId()));
      case Started started when started.participants().sellerId().equals(command.sellerId()) ->
          accept();
      case Started _ -> reject(STARTED_WITH_ANOTHER_SELLER);
    };
  }

  private static Decision<BookingEvent, BookingRejection> inDraft(
      Booking booking, Function<Draft, Decision<BookingEvent, BookingRejection>> decision) {
    return switch (booking) {
      case Draft draft -> decision.apply(draft);
      case NotStarted _ -> reject(NOT_STARTED);
      case Placed _, Confirmed _, Rejected _, Withdrawn _ -> reject(NO_LONGER_A_DRAFT);
    };
  }

  private static Decision<BookingEvent, BookingRejection> setDelivery(
      SetDelivery command, Draft draft) {
    Delivery delivery = command.delivery();
    if (draft.delivery().filter(delivery::equals).isPresent()) {
      return accept();
    }
    if (!COUNTRIES.contains(delivery.country())) {
      return reject(UNKNOWN_COUNTRY);
    }
    if (isPast(delivery.requestedDate(), command.at())) {
      return reject(DELIVERY_DATE_PAST);
    }
    return accept(new DeliverySet(delivery));
  }

  private static Decision<BookingEvent, BookingRejection> place(
      PlacePurchaseOrder command, Booking booking) {
    return switch (booking) {
      case Draft draft -> placeDraft(command, draft);
      case Placed _ -> accept();
      case NotStarted _ -> reject(NOT_STARTED);
      case Confirmed _, Rejected _, Withdrawn _ -> reject(ALREADY_CLOSED);
    };
  }

  private static Decision<BookingEvent, BookingRejection> placeDraft(
      PlacePurchaseOrder command, Draft draft) {
    if (draft.lines().isEmpty()) {
      return reject(NO_LINES);
    }
    if (draft.delivery().isEmpty()) {
      return reject(NO_DELIVERY);
    }
    if (isPast(draft.delivery().get().requestedDate(), command.at())) {
      return reject(DELIVERY_DATE_PAST);
    }
    return accept(
        new PurchaseOrderPlaced(draft.lines().count(), draft.lines().total().orElseThrow()));
  }

  /**
   * Whether a date is over everywhere on earth, since nobody said in which time zone it is meant.
   */
  private static boolean isPast(LocalDate date, Instant now) {
    return date.isBefore(LocalDate.ofInstant(now, ZoneOffset.ofHours(-12)));
  }

  private static Decision<BookingEvent, BookingRejection> withdraw(
      WithdrawPurchaseOrder command, Booking booking) {
    return switch (booking) {
      case Draft _, Placed _ -> accept(new PurchaseOrderWithdrawn(command.reason()));
      case Withdrawn _ -> accept();
      case NotStarted _ -> reject(NOT_STARTED);
      case Confirmed _, Rejected _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision<BookingEvent, BookingRejection> confirm(Booking booking) {
    return switch (booking) {
      case Placed _ -> accept(new SalesOrderConfirmed());
      case Confirmed _ -> accept();
      case NotStarted _, Draft _ -> reject(NOT_PLACED);
      case Rejected _, Withdrawn _ -> reject(ALREADY_CLOSED);
    };
  }

  private static Decision<BookingEvent, BookingRejection> rejectOrder(
      RejectSalesOrder command, Booking booking) {
    return switch (booking) {
      case Placed _ -> accept(new SalesOrderRejected(command.reason()));
      case Rejected _ -> accept();
      case NotStarted _, Draft _ -> reject(NOT_PLACED);
      case Confirmed _, Withdrawn _ -> reject(ALREADY_CLOSED);
    };
  }

  @Override
  public Booking evolve(Booking booking, BookingEvent event) {
    return switch (event) {
      case BookingStarted(Party buyer, String sellerId) ->
          new Draft(new Participants(buyer.id(), sellerId), Lines.NONE, Optional.empty());
      case LineAdded _, LineExtended _, QuantityChanged _, LineRemoved _ ->
          edited(booking, draft -> draft.with(draft.lines().after(event)));
      case DeliverySet(Delivery delivery) -> edited(booking, draft -> draft.with(delivery));
      case PurchaseOrderPlaced _ -> moved(booking, Placed::new);
      case PurchaseOrderWithdrawn _ ->
          moved(booking, participants -> new Withdrawn(participants, booking instanceof Placed));
      case SalesOrderConfirmed _ -> moved(booking, Confirmed::new);
      case SalesOrderRejected _ -> moved(booking, Rejected::new);
    };
  }

  private static Booking edited(Booking booking, UnaryOperator<Draft> edit) {
    return booking instanceof Draft draft ? edit.apply(draft) : booking;
  }

  private static Booking moved(Booking booking, Function<Participants, Booking> next) {
    return booking instanceof Started started ? next.apply(started.participants()) : booking;
  }
}
