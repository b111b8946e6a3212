package dev.readback.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.store.Origin;
import dev.readback.platform.identity.Caller;
import dev.readback.platform.signing.Fingerprint;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a command of a request: with its id, its giver, its time and its fingerprint. */
@RequestScoped
public class Envelopes {
  /** W3C Trace Context, version 00. */
  private static final Pattern TRACE_PARENT =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final Caller caller;
  private final Clock clock;
  private final ObjectMapper json;

  Envelopes(Caller caller, Clock clock, ObjectMapper json) {
    this.caller = caller;
    this.clock = clock;
    this.json = json;
  }

  /**
   * A command that may be given whatever the version, unless the caller named one.
   *
   * @param operation the command's name in the path
   * @param body what the caller sent
   * @param command made from the instant at which the command is taken in
   */
  public <C> CommandEnvelope<C> seal(
      CommandHeaders headers, String operation, Object body, Function<Instant, C> command) {
    return seal(headers, IfMatch.parse(headers.ifMatch), operation, body, command);
  }

  /** A command for which the caller must name the version that they decided on. */
  public <C> CommandEnvelope<C> sealDecision(
      CommandHeaders headers, String operation, Object body, Function<Instant, C> command) {
    return seal(headers, IfMatch.require(headers.ifMatch), operation, body, command);
  }

  private <C> CommandEnvelope<C> seal(
      CommandHeaders headers,
      OptionalLong expectedVersion,
      String operation,
      Object body,
      Function<Instant, C> command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var origin =
        new Origin(
            fingerprint(operation, body), caller.actor(), now, traceParent(headers.traceParent));
    return new CommandEnvelope<>(
        IdempotencyKey.parse(headers.idempotencyKey), expectedVersion, origin, command.apply(now));
  }

  private static @Nullable String traceParent(@Nullable String header) {
    return header != null && TRACE_PARENT.matcher(header).matches() ? header : null;
  }

  private String fingerprint(String operation, Object body) {
    byte[] giver = (caller.id() + "\n" + operation + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      return Fingerprint.of(giver, json.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No fingerprint of a command can be made", e);
    }
  }
}
