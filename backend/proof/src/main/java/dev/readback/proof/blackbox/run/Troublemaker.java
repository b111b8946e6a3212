package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.faults.TcpProxy;
import dev.readback.proof.blackbox.faults.Trouble;
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
    for (int fault = 0; fault < plan.faults(); fault++) {
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
    int where = random.nextInt(4);
    TcpProxy proxy = where < 2 ? replica.front() : where == 2 ? replica.tables() : replica.queues();
    Trouble trouble = pick(TROUBLES);
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
    String place = where < 2 ? "to clients" : where == 2 ? "to tables" : "to queues";
    befell(place + " " + trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return true;
  }

  private void befell(String what) {
    figures.add("fault: " + what, 1);
    figures.add("faults", 1);
  }

  private void queueAway() {
    List<TcpProxy> queues = installation.replicas().stream().map(Replica::queues).toList();
    Trouble trouble = random.nextBoolean() ? Trouble.PARTITION : Trouble.RESET_BEFORE;
    queues.forEach(each -> each.begin(trouble));
    pause(300 + random.nextInt(2_500));
    queues.forEach(TcpProxy::end);
    befell("queue away");
  }

  private void restartStorage() {
    installation.restartStorage();
    befell("storage stopped gently and started");
  }

  private void kill() {
    restart.join();
    Replica replica = pick(installation.replicas());
    replica.kill();
    boolean mayPause =
        installation.replicas().stream().anyMatch(each -> each != replica && each.follows());
    boolean follows = !mayPause || random.nextInt(3) > 0;
    int minutes = installation.clock().isPossible() ? random.nextInt(7) - 3 : 0;
    replica.start(follows, Duration.ofMinutes(minutes));
    figures.add("kills", 1);
    if (!follows) {
      figures.add("fault: projector of a replica paused", 1);
    }
    if (minutes != 0) {
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
