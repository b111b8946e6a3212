package dev.readback.proof.blackbox.workload;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

/**
 * One session: it keeps its token, sends to any replica, and sends again under the same key what
 * was not settled.
 */
public final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int AGAIN_PERCENT = 3;
  private static final int MOST_PAUSE_MILLIS = 400;

  private final World world;
  private final Wire wire;
  private final Random random;
  private final String session;
  private final String person;
  private final String bearer;
  private String token = "";

  public Client(
      World world, Wire wire, Random random, String session, String person, String bearer) {
    this.world = world;
    this.wire = wire;
    this.random = random;
    this.session = session;
    this.person = person;
    this.bearer = bearer;
  }

  public String person() {
    return person;
  }

  Random random() {
    return random;
  }

  World world() {
    return world;
  }

  /** Forgets the session's token. */
  public void forget() {
    token = "";
  }

  /**
   * Gives a command.
   *
   * @param about the sku of a line that is added, or the address of mails; empty for other commands
   * @param ifMatch the version that it was decided on; 0 for any
   */
  public Answer command(Kind kind, String subject, String body, String about, long ifMatch) {
    String path = "/api/%s/%s".formatted(subject, kind.word());
    String key = new UUID(random.nextLong(), random.nextLong()).toString();
    Request request = request(kind, subject, path, key, ifMatch, body, about, 0);
    Answer answer = settle(request);
    if (random.nextInt(100) < AGAIN_PERCENT) {
      attempt(request); // as after a double click: it may change nothing
    }
    return answer;
  }

  public Answer read(String subject) {
    return settle(request(Kind.READ, subject, "/api/" + subject, "", 0, "", "", 0));
  }

  public Answer readVersion(String subject, long version) {
    String path = "/api/%s?version=%d".formatted(subject, version);
    return settle(request(Kind.READ_VERSION, subject, path, "", 0, "", "", 0));
  }

  public Answer readHistory(String subject) {
    String path = "/api/%s/history".formatted(subject);
    return settle(request(Kind.READ_HISTORY, subject, path, "", 0, "", "", 0));
  }

  /**
   * Reads a page of a list.
   *
   * @param next the path of a following page; empty for the first
   * @param traversal that the page belongs to; 0 to begin one
   */
  public Page list(String list, String status, int limit, String next, long traversal) {
    String path =
        next.isEmpty()
            ? "/api/%s?limit=%d%s"
                .formatted(list, limit, status.isEmpty() ? "" : "&status=" + status)
            : next;
    Request request = request(Kind.LIST, list, path, "", 0, "", status, traversal);
    return new Page(settle(request), request.traversal());
  }

  /** A page, and the traversal that it belongs to. */
  public record Page(Answer answer, long traversal) {}

  private Request request(
      Kind kind,
      String subject,
      String path,
      String key,
      long ifMatch,
      String body,
      String about,
      long traversal) {
    long operation = world.nextOperation();
    long begun = kind == Kind.LIST && traversal == 0 ? operation : traversal;
    return new Request(
        operation, session, person, kind, subject, path, key, ifMatch, body, false, about, begun);
  }

  private Answer settle(Request request) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = attempt(request);
    for (int again = 1; !isFinal(answer) && System.nanoTime() < deadline; again++) {
      pause(random.nextInt(Math.min(MOST_PAUSE_MILLIS, 40 * again)) + 5);
      answer = attempt(request);
    }
    world.settled();
    return answer;
  }

  private static boolean isFinal(Answer answer) {
    return answer.isSettled()
        && !(answer.status() == 409 && answer.body().contains("/concurrent-change"));
  }

  private Answer attempt(Request request) {
    Request sent = request.remembering(!token.isEmpty());
    var call = new Wire.Call(sent, random.nextInt(world.replicas()), bearer, token);
    long begunAt = System.nanoTime();
    Wire.Reply reply = wire.send(call);
    world.history().record(sent, reply.answer(), begunAt, System.nanoTime());
    if (!reply.token().isEmpty()) {
      token = reply.token();
    }
    return reply.answer();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
