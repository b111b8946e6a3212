package dev.readback.proof.blackbox.workload;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Request;

/** The way from a session to the service and back. */
@FunctionalInterface
public interface Wire {

  /** Sends once. A failure is an answer too. */
  Reply send(Call call);

  /**
   * A request with what is no matter of record.
   *
   * @param replica the number of the one that is asked
   * @param bearer who asks
   * @param token the session's; empty for none
   */
  record Call(Request request, int replica, String bearer, String token) {}

  /** An answer with the session's next token; empty for none. */
  record Reply(Answer answer, String token) {}
}
