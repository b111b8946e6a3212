package dev.readback.proof.blackbox.history;

/**
 * A mail on a decision, as its recipient has it.
 *
 * @param booking that it is about, as {@code bookings/<id>}
 * @param messageId by which a mail system knows it again
 * @param decision the status that the booking has by it; empty when it tells none
 * @param at nanoseconds on the one clock of all clients
 */
public record Mail(
    String booking, String recipient, String messageId, String decision, String text, long at) {

  public Mail to(String other) {
    return new Mail(booking, other, messageId, decision, text, at);
  }

  public Mail telling(String other) {
    return new Mail(booking, recipient, messageId, other, text, at);
  }

  public Mail withMessageId(String other) {
    return new Mail(booking, recipient, other, decision, text, at);
  }
}
