package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.faults.TcpProxy;
import dev.readback.proof.blackbox.faults.Trouble;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.installation.Installation;
import dev.readback.proof.blackbox.installation.Replica;
import dev.readback.proof.blackbox.workload.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Lets faults befall the installation, spread over the work. */
final class Troublemaker implements Runnable {
  private static final List<Trouble> TROUBLES =
      List.of(Trouble.values()).subList(1, Trouble.values().length);
  private static final Duration UNTIL_MET = Duration.ofSeconds(3);

  private final Installation installation;
  private final World world;
  private final Plan plan;
  private final Random random;
  private final Figures figures;
  private CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);

  /** Networks that are troubled; that of clients twice as often as each other. */
  private enum Place {
    CLIENTS(Fault.TO_CLIENTS, "to clients", Replica::front),
    THE_SAME_CLIENTS(Fault.TO_CLIENTS, "to clients", Replica::front),
    TABLES(Fault.TO_TABLES, "to tables", Replica::tables),
    QUEUES(Fault.TO_QUEUES, "to queues", Replica::queues),
    MAIL(Fault.TO_MAIL, "to mail", Replica::mail);

    private final Fault fault;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a replica
    private final Function<Replica, TcpProxy> of;

    Place(Fault fault, String words, Function<Replica, TcpProxy> of) {
      this.fault = fault;
      this.words = words;
      this.of = of;
    }
  }

  Troublemaker(Installation installation, World world, Plan plan, Figures figures) {
    this.installation = installation;
    this.world = world;
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.figures = figures;
  }

  @Override
  public void run() {
    List<Runnable> faults = new ArrayList<>();
    faults.addAll(Collections.nCopies(plan.kills(), this::kill));
    // counted on from the epochs before, so that a rare fault has its turn in short epochs too
    long first = plan.seed() * plan.faults();
    for (long fault = first; fault < first + plan.faults(); fault++) {
      faults.add(
          fault % 50 == 49
              ? this::restartStorage
              : fault % 12 == 11 ? this::queueAway : this::trouble);
    }
    Collections.shuffle(faults, random);
    for (int next = 0; next < faults.size(); next++) {
      await((double) next / faults.size());
      faults.get(next).run();
    }
    restart.join();
  }

  /** Faults begin after so much of the work. */
  private void await(double progress) {
    while (world.progress() < progress && !world.isOver()) {
      pause(5);
    }
  }

  /** One that somebody meets: a replica that is starting has no requests. */
  private void trouble() {
    while (!world.isBrokenOff() && !isMet()) {
      figures.add("faults that nobody met, and others in their place", 1);
    }
  }

  private boolean isMet() {
    Replica replica = pick(installation.replicas());
    Place place = pick(List.of(Place.values()));
    TcpProxy proxy = place.of.apply(replica);
    Trouble trouble = pick(TROUBLES);
    long begunAt = System.nanoTime();
    proxy.begin(trouble);
    pause(50 + random.nextInt(250));
    long deadline = System.nanoTime() + UNTIL_MET.toNanos();
    while (proxy.met() == 0 && System.nanoTime() < deadline) {
      pause(5);
    }
    proxy.end();
    if (proxy.met() == 0) {
      return false;
    }
    befell(place.fault, place.words + " " + words(trouble), begunAt);
    return true;
  }

  private static String words(Trouble trouble) {
    return trouble.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void befell(Fault fault, String what, long begunAt) {
    world.befell(fault, what, begunAt);
    figures.add("fault: " + what, 1);
    figures.add("faults", 1);
  }

  private void queueAway() {
    List<TcpProxy> queues = installation.replicas().stream().map(Replica::queues).toList();
    Trouble trouble = random.nextBoolean() ? Trouble.PARTITION : Trouble.RESET_BEFORE;
    long begunAt = System.nanoTime();
    queues.forEach(each -> each.begin(trouble));
    pause(300 + random.nextInt(2_500));
    queues.forEach(TcpProxy::end);
    befell(Fault.TO_QUEUES, "queue away", begunAt);
  }

  private void restartStorage() {
    long begunAt = System.nanoTime();
    installation.restartStorage();
    befell(Fault.STORAGE, "storage stopped gently and started", begunAt);
  }

  private void kill() {
    restart.join();
    Replica replica = pick(installation.replicas());
    long begunAt = System.nanoTime();
    replica.kill();
    boolean mayPause =
        installation.replicas().stream().anyMatch(each -> each != replica && each.follows());
    boolean follows = !mayPause || random.nextInt(3) > 0;
    int minutes = installation.clock().isPossible() ? random.nextInt(7) - 3 : 0;
    replica.start(follows, Duration.ofMinutes(minutes));
    world.befell(Fault.KILLED, replica.name() + " killed", begunAt);
    figures.add("kills", 1);
    if (!follows) {
      figures.add("fault: projector of a replica paused", 1);
    }
    if (minutes != 0) {
      String off = "clock of %s off by %d minutes".formatted(replica.name(), minutes);
      world.befell(Fault.CLOCK, off, begunAt);
      figures.add("fault: clock of a replica off by minutes", 1);
    }
    restart = CompletableFuture.runAsync(replica::awaitReady, Thread::startVirtualThread);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
