package dev.readback.proof.blackbox.workload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Somebody at a device, who does one thing after the other until it is enough. */
public abstract class Session implements Runnable {
  private static final int MOST_PAGES = 3;

  protected final Client client;
  protected final Random random;
  private final Map<String, JsonNode> seen = new HashMap<>();

  protected Session(Client client) {
    this.client = client;
    this.random = client.random();
  }

  @Override
  public void run() {
    begin();
    while (!client.world().isOver()) {
      step();
    }
  }

  /** What comes before all else. */
  protected void begin() {}

  protected abstract void step();

  /** The state that this session saw last. */
  protected JsonNode seen(String subject) {
    return seen.getOrDefault(subject, Bodies.parse(""));
  }

  protected long version(String subject) {
    return seen(subject).path("version").asLong();
  }

  protected List<String> actions(String subject) {
    return Bodies.strings(seen(subject).path("actions"));
  }

  protected void remember(String subject, Answer answer) {
    if (answer.isDone()) {
      seen.put(subject, Bodies.parse(answer.body()));
    }
  }

  protected void read(String subject) {
    remember(subject, client.read(subject));
  }

  /** A stream as it was, mostly at a version that it had. */
  protected void readThePast(String subject) {
    client.readVersion(subject, 1 + random.nextLong(version(subject) + 1));
  }

  /** Reads some pages of a list, of a random length and status. */
  protected void list(String list, List<String> statuses) {
    String status = random.nextBoolean() ? "" : pick(statuses);
    int limit = 2 + random.nextInt(12);
    Client.Page page = client.list(list, status, limit, "", 0);
    found(page.answer());
    for (int more = 1; more < MOST_PAGES && !page.answer().next().isEmpty(); more++) {
      page = client.list(list, status, limit, page.answer().next(), page.traversal());
      found(page.answer());
    }
  }

  private void found(Answer page) {
    Bodies.parse(page.body()).path("items").forEach(this::found);
  }

  /** A row of a list was read. */
  protected abstract void found(JsonNode row);

  protected <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  protected int dice() {
    return random.nextInt(100);
  }

  protected static String booking(String id) {
    return "bookings/" + id;
  }

  protected static String fulfilment(String id) {
    return "fulfilments/" + id;
  }
}
