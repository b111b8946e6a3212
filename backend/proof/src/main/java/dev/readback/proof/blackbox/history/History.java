package dev.readback.proof.blackbox.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** All that was asked and answered. Safe for use by several threads. */
public final class History {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicLong ids = new AtomicLong();
  private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();

  public void record(Request request, Answer answer, long begunAt, long endedAt) {
    exchanges.add(new Exchange(ids.incrementAndGet(), request, answer, begunAt, endedAt));
  }

  /** A mail came. */
  public void arrived(Mail mail) {
    var answer = new Answer(200, 0, mail.text(), "", "", "");
    record(Request.mail(mail), answer, mail.at(), mail.at());
  }

  /**
   * A fault befell.
   *
   * @param at by the clock of this machine, when it ended
   */
  public void befell(Fault fault, String words, Instant at, long begunAt, long endedAt) {
    var answer = new Answer(200, 0, "", "", "", "");
    record(Request.fault(fault, words, at), answer, begunAt, endedAt);
  }

  /** In the order in which they began. */
  public List<Exchange> exchanges() {
    return exchanges.stream().sorted(Comparator.comparingLong(Exchange::begunAt)).toList();
  }

  /** Writes an exchange a line, in JSON. */
  public static void write(List<Exchange> exchanges, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (BufferedWriter writer = Files.newBufferedWriter(file)) {
        for (Exchange exchange : exchanges) {
          writer.write(JSON.writeValueAsString(exchange));
          writer.newLine();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what was written. */
  public static List<Exchange> read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return reader.lines().map(History::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Exchange parse(String line) {
    try {
      return JSON.readValue(line, Exchange.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
