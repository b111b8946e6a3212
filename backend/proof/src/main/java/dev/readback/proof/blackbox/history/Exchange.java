package dev.readback.proof.blackbox.history;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A request and its answer.
 *
 * @param begunAt nanoseconds on the one clock of all clients
 * @param endedAt likewise
 */
public record Exchange(long id, Request request, Answer answer, long begunAt, long endedAt) {

  @JsonIgnore
  public boolean isCommand() {
    return request.kind().isCommand();
  }

  /** In a line, for people. */
  public String inWords() {
    return "%d. %s %s %s%s%s -> %d%s %s"
        .formatted(
            id,
            request.session(),
            request.kind(),
            request.path(),
            request.body().isEmpty() ? "" : " " + request.body(),
            request.ifMatch() == 0 ? "" : " if " + request.ifMatch(),
            answer.status(),
            answer.version() == 0 ? "" : " at " + answer.version(),
            answer.failure().isEmpty() ? shortened(answer.body()) : answer.failure());
  }

  private static String shortened(String text) {
    return text.length() < 1_500 ? text : text.substring(0, 1_500) + "...";
  }
}
