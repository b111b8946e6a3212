package dev.readback.proof.blackbox.workload;

import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.History;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What all sessions share: the count of operations, and what people tell their other devices. */
public final class World {
  private final History history = new History();
  private final AtomicLong operations = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final Map<String, List<String>> bookings = new ConcurrentHashMap<>();
  private final List<Offer> offers;
  private final int replicas;
  private final long limit;
  private volatile boolean broken;
  private volatile boolean befallen = true;

  /** A product as it is offered. */
  public record Offer(String seller, String sku, String document) {}

  /**
   * @param limit how many operations there will be
   */
  public World(List<Offer> offers, int replicas, long limit) {
    this.offers = List.copyOf(offers);
    this.replicas = replicas;
    this.limit = limit;
  }

  public History history() {
    return history;
  }

  List<Offer> offers() {
    return offers;
  }

  int replicas() {
    return replicas;
  }

  long nextOperation() {
    return operations.incrementAndGet();
  }

  void settled() {
    done.incrementAndGet();
  }

  /** How many operations have come to an end. */
  public long done() {
    return done.get();
  }

  /** Whether enough was done. */
  public boolean isOver() {
    return broken || (befallen && operations.get() >= limit);
  }

  /** Work goes on until all has befallen it that should. */
  public void befallen(boolean all) {
    befallen = all;
  }

  /** A fault befell until now. */
  public void befell(Fault fault, String words, long begunAt) {
    history.befell(fault, words, Instant.now(), begunAt, System.nanoTime());
  }

  /** How much of the work was done: 1 for all of it, or more. */
  public double progress() {
    return (double) done.get() / limit;
  }

  public boolean isBrokenOff() {
    return broken;
  }

  /** Ends the work before its time. */
  public void breakOff() {
    broken = true;
  }

  /** The bookings of a buyer, as far as their devices know, the oldest first. */
  public List<String> bookingsOf(String buyer) {
    return bookings.computeIfAbsent(buyer, _ -> new CopyOnWriteArrayList<>());
  }

  public Map<String, List<String>> bookings() {
    return bookings;
  }
}
