package dev.readback.proof.blackbox.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import dev.readback.proof.blackbox.workload.Client;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.World;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** When all is over: every stream is read, and every list without a session until it shows all. */
final class LastReading {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROWS = 10;
  private static final int AT_A_TIME = 8;

  private final World world;
  private final Wire wire;
  private final Map<String, String> bearers;
  private final Plan plan;

  /** Versions by booking, by list and person. */
  private final Map<String, Map<String, Long>> expected = new ConcurrentHashMap<>();

  LastReading(World world, Wire wire, Map<String, String> bearers, Plan plan) {
    this.world = world;
    this.wire = wire;
    this.bearers = bearers;
    this.plan = plan;
  }

  void read() {
    Map<String, String> readers = new TreeMap<>();
    for (Exchange each : world.history().exchanges()) {
      if (each.answer().isDone()
          && (each.request().kind() == Kind.START
              || each.request().kind() == Kind.START_FULFILMENT)) {
        readers.put(each.request().subject(), each.request().person());
      }
    }
    try (var threads = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
      readers.forEach((subject, person) -> threads.execute(() -> read(subject, person)));
    }
    try (var threads = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
      expected.forEach((list, versions) -> threads.execute(() -> list(list, versions)));
    }
  }

  private Client client(String person) {
    var random = new Random(plan.seed() ^ person.hashCode());
    return new Client(world, wire, random, Request.LAST, person, bearers.getOrDefault(person, ""));
  }

  private void read(String subject, String person) {
    Client client = client(person);
    Answer last = client.read(subject);
    if (subject.startsWith("bookings/")) {
      client.readHistory(subject);
      JsonNode booking = parse(last);
      expect("bookings", "buyer", booking);
      if (booking.has("placedAt")) {
        expect("sales-orders", "seller", booking);
      }
    }
  }

  private void expect(String list, String party, JsonNode booking) {
    String person = booking.path(party).path("id").asText();
    expected
        .computeIfAbsent(list + "/" + person, _ -> new ConcurrentHashMap<>())
        .put(booking.path("bookingId").asText(), booking.path("version").asLong());
  }

  private void list(String listOfPerson, Map<String, Long> versions) {
    String list = listOfPerson.substring(0, listOfPerson.indexOf('/'));
    Client client = client(listOfPerson.substring(list.length() + 1));
    long deadline = System.nanoTime() + plan.patience().toNanos();
    while (!traverse(client, list).equals(versions) && System.nanoTime() < deadline) {
      Troublemaker.pause(500);
    }
  }

  private static Map<String, Long> traverse(Client client, String list) {
    Map<String, Long> versions = new HashMap<>();
    client.forget();
    Client.Page page = client.list(list, "", ROWS, "", 0);
    add(page.answer(), versions);
    while (!page.answer().next().isEmpty()) {
      client.forget();
      page = client.list(list, "", ROWS, page.answer().next(), page.traversal());
      add(page.answer(), versions);
    }
    return versions;
  }

  private static void add(Answer page, Map<String, Long> versions) {
    parse(page)
        .path("items")
        .forEach(row -> versions.put(row.path("bookingId").asText(), row.path("version").asLong()));
  }

  private static JsonNode parse(Answer answer) {
    try {
      return JSON.readTree(answer.isDone() ? answer.body() : "{}");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
