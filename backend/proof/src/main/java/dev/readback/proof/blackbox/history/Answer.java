package dev.readback.proof.blackbox.history;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What came back.
 *
 * @param status of HTTP; 0 when nothing came
 * @param version of the stream, by the ETag; 0 for none
 * @param consistency what a list says of itself; empty for none
 * @param next the path of the next page; empty for none
 * @param failure why nothing came; empty when something did
 */
public record Answer(
    int status, long version, String body, String consistency, String next, String failure) {

  public static Answer none(String failure) {
    return new Answer(0, 0, "", "", "", failure);
  }

  @JsonIgnore
  public boolean isDone() {
    return status == 200 || status == 201;
  }

  /** Whether it is final: a command that was not settled may have been carried out or not. */
  @JsonIgnore
  public boolean isSettled() {
    return status >= 200 && status < 500;
  }

  public Answer withStatus(int other) {
    return new Answer(other, version, body, consistency, next, failure);
  }

  public Answer withBody(String other) {
    return new Answer(status, version, other, consistency, next, failure);
  }

  public Answer withVersion(long other) {
    return new Answer(status, other, body, consistency, next, failure);
  }

  public Answer withConsistency(String other) {
    return new Answer(status, version, body, other, next, failure);
  }
}
