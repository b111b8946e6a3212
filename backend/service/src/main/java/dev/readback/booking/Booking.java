package dev.readback.booking;

import java.util.Optional;

/** A booking, as far as its rules need to know it. */
public sealed interface Booking {

  record NotStarted() implements Booking {}

  /** A booking that has a buyer and a seller. */
  sealed interface Started extends Booking {
    Participants participants();
  }

  /** The buyer is putting it together, and nobody else sees it. */
  record Draft(Participants participants, Lines lines, Optional<Delivery> delivery)
      implements Started {

    Draft with(Lines lines) {
      return new Draft(participants, lines, delivery);
    }

    Draft with(Delivery delivery) {
      return new Draft(participants, lines, Optional.of(delivery));
    }
  }

  /** The seller has to decide. */
  record Placed(Participants participants) implements Started {}

  record Confirmed(Participants participants) implements Started {}

  record Rejected(Participants participants) implements Started {}

  /**
   * The buyer took it back.
   *
   * @param wasPlaced whether the seller had come to see it
   */
  record Withdrawn(Participants participants, boolean wasPlaced) implements Started {}

  /** Ids of the two who share a booking. */
  record Participants(String buyerId, String sellerId) {}
}
