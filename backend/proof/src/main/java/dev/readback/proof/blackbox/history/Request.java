package dev.readback.proof.blackbox.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * What a session asks.
 *
 * @param operation the number that a request shares with its repetitions
 * @param session who asks, from which device
 * @param person whose session that is
 * @param subject the stream as {@code bookings/<id>} or {@code fulfilments/<id>}, or the list
 * @param path with the query
 * @param key the Idempotency-Key; empty for a query
 * @param ifMatch the version that a command was decided on; 0 for none
 * @param body in JSON; empty for none
 * @param remembers whether a session token is sent along
 * @param about the status that a list is asked for, the sku of the line that is added, or the
 *     address that mails are to go to; or empty
 * @param traversal the operation that read the list's first page; 0 for what is no list
 */
public record Request(
    long operation,
    String session,
    String person,
    Kind kind,
    String subject,
    String path,
    String key,
    long ifMatch,
    String body,
    boolean remembers,
    String about,
    long traversal) {

  /** Whether it reads the whole truth after all is over. */
  @JsonIgnore
  public boolean isLast() {
    return session.equals(LAST);
  }

  /** A mail that came: its Message-ID is the key, and the decision what it is about. */
  static Request mail(Mail mail) {
    String path = "to %s: %s".formatted(mail.recipient(), mail.messageId());
    return new Request(
        0,
        "mails",
        mail.recipient(),
        Kind.MAIL,
        mail.booking(),
        path,
        mail.messageId(),
        0,
        "",
        false,
        mail.decision(),
        0);
  }

  /** A fault that was over at a time, by the clock of this machine. */
  static Request fault(Fault fault, String words, Instant at) {
    return new Request(
        0, "faults", "", Kind.FAULT, fault.name(), words, "", 0, "", false, at.toString(), 0);
  }

  /** The session in which everything is read once more after all is over. */
  public static final String LAST = "last";

  public Request remembering(boolean token) {
    return new Request(
        operation, session, person, kind, subject, path, key, ifMatch, body, token, about,
        traversal);
  }

  public Request withPath(String other) {
    return new Request(
        operation, session, person, kind, subject, other, key, ifMatch, body, remembers, about,
        traversal);
  }

  public Request withKey(String other) {
    return new Request(
        operation, session, person, kind, subject, path, other, ifMatch, body, remembers, about,
        traversal);
  }

  public Request withIfMatch(long version) {
    return new Request(
        operation, session, person, kind, subject, path, key, version, body, remembers, about,
        traversal);
  }

  /** The same asking for a stream. */
  public Request reading(String other) {
    return new Request(
        operation, session, person, Kind.READ, subject, other, "", 0, "", remembers, about, 0);
  }
}
