package dev.readback.preferences.mail;

import dev.readback.eventsourcing.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * What a seller decided on an order.
 *
 * @param reason that was given for rejecting it; none when it was confirmed
 */
record SellerDecision(Actor seller, Outcome outcome, Optional<String> reason, Instant at) {

  enum Outcome {
    CONFIRMED,
    REJECTED
  }
}
