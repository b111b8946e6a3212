package dev.readback.proof.blackbox.run;

import dev.readback.proof.blackbox.adversary.PlantedBug;
import dev.readback.proof.blackbox.checker.Checker;
import dev.readback.proof.blackbox.checker.Violation;
import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Fault;
import dev.readback.proof.blackbox.history.History;
import dev.readback.proof.blackbox.history.Mail;
import dev.readback.proof.blackbox.installation.IdentityProvider;
import dev.readback.proof.blackbox.installation.Installation;
import dev.readback.proof.blackbox.installation.Replica;
import dev.readback.proof.blackbox.workload.BuyerSession;
import dev.readback.proof.blackbox.workload.Client;
import dev.readback.proof.blackbox.workload.HttpWire;
import dev.readback.proof.blackbox.workload.Market;
import dev.readback.proof.blackbox.workload.SellerSession;
import dev.readback.proof.blackbox.workload.Session;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Work and faults on storage that was empty, and what the checker says of it. */
public final class Epoch {
  private static final int DEVICES = 2;

  private final Plan plan;
  private final Installation installation;
  private final PlantedBug bug;
  private final Figures figures = new Figures();

  /** The addresses of earlier epochs, where mails may still arrive. */
  private final Set<String> predecessors;

  private final Map<String, String> buyers = new HashMap<>();
  private final Map<String, String> sellers = new HashMap<>();

  /** What came of it. */
  public record Outcome(List<Exchange> history, List<Violation> violations, Figures figures) {}

  private Epoch(Plan plan, Installation installation, PlantedBug bug) {
    this.plan = plan;
    this.installation = installation;
    this.bug = bug;
    this.predecessors =
        installation.identities().people().stream()
            .map(IdentityProvider::address)
            .collect(Collectors.toSet());
    for (int number = 1; number <= plan.buyers(); number++) {
      String name = "buyer-%x-%d".formatted(plan.seed(), number);
      buyers.put(name, installation.identities().token(name, "buyer"));
    }
    for (int number = 1; number <= plan.sellers(); number++) {
      String name = "seller-%x-%d".formatted(plan.seed(), number);
      sellers.put(name, installation.identities().token(name, "seller"));
    }
  }

  /** On an installation of its own. */
  public static Outcome run(Plan plan) {
    var following = Collections.nCopies(plan.replicas(), true);
    try (var installation = Installation.start(plan.application(), plan.folder(), following)) {
      return run(plan, installation, PlantedBug.none());
    }
  }

  /**
   * On an installation that is there.
   *
   * @param bug that it is to have
   */
  public static Outcome run(Plan plan, Installation installation, PlantedBug bug) {
    return new Epoch(plan, installation, bug).run();
  }

  private Outcome run() {
    List<String> addresses = installation.replicas().stream().map(Replica::address).toList();
    long begun = System.nanoTime();
    try (var http = new HttpWire(addresses)) {
      Wire wire = bug.around(http);
      var world =
          new World(
              Market.open(addresses.getFirst(), sellers), addresses.size(), plan.operations());
      work(world, wire);
      figures.add("seconds of work", (System.nanoTime() - begun) / 1_000_000_000);
      recover(world);
      Map<String, String> all = new HashMap<>(buyers);
      all.putAll(sellers);
      new LastReading(world, wire, all, plan).read();
      var mails = new LastMails(world.history().exchanges(), this::mails, plan.patience());
      bug.among(mails.await()).forEach(world.history()::arrived);
      figures.add("seconds", (System.nanoTime() - begun) / 1_000_000_000);
      return judge(world.history().exchanges());
    }
  }

  private List<Mail> mails() {
    return installation.inbox().mails().stream()
        .filter(each -> !predecessors.contains(each.recipient()))
        .toList();
  }

  private void work(World world, Wire wire) {
    world.befallen(false);
    var troubles =
        CompletableFuture.runAsync(
                new Troublemaker(installation, world, plan, figures), Thread::startVirtualThread)
            .whenComplete((_, _) -> world.befallen(true));
    List<CompletableFuture<Void>> sessions =
        sessions(world, wire).stream()
            .map(each -> CompletableFuture.runAsync(each, Thread::startVirtualThread))
            .map(each -> each.whenComplete((_, failure) -> breakOffAfter(failure, world)))
            .toList();
    sessions.forEach(CompletableFuture::join);
    troubles.join();
  }

  private static void breakOffAfter(@Nullable Throwable failure, World world) {
    if (failure != null) {
      world.breakOff();
    }
  }

  private List<Session> sessions(World world, Wire wire) {
    List<Session> sessions = new ArrayList<>();
    var random = new Random(plan.seed());
    for (int device = 1; device <= DEVICES; device++) {
      String suffix = "/" + device;
      buyers.forEach(
          (name, bearer) ->
              sessions.add(
                  new BuyerSession(
                      new Client(
                          world, wire, new Random(random.nextLong()), name + suffix, name, bearer),
                      mailsTo(name))));
      sellers.forEach(
          (name, bearer) ->
              sessions.add(
                  new SellerSession(
                      new Client(
                          world,
                          wire,
                          new Random(random.nextLong()),
                          name + suffix,
                          name,
                          bearer))));
    }
    return sessions;
  }

  /** Every other buyer wants to be told of decisions. */
  private static Optional<String> mailsTo(String buyer) {
    int number = Integer.parseInt(buyer.substring(buyer.lastIndexOf('-') + 1));
    return number % 2 == 0 ? Optional.of(IdentityProvider.address(buyer)) : Optional.empty();
  }

  /** All is well again: everybody is up, and follows. */
  private void recover(World world) {
    for (Replica replica : installation.replicas()) {
      if (plan.kills() > 0 && !replica.follows()) {
        long begunAt = System.nanoTime();
        replica.kill();
        world.befell(Fault.KILLED, replica.name() + " killed in the end", begunAt);
        replica.start(true, Duration.ZERO);
      }
    }
    installation.replicas().forEach(Replica::awaitReady);
  }

  private Outcome judge(List<Exchange> history) {
    History.write(history, plan.folder().resolve("history.jsonl"));
    long begun = System.nanoTime();
    List<Violation> violations = Checker.check(history);
    figures.count(history);
    figures.add("seconds of checking", (System.nanoTime() - begun) / 1_000_000_000);
    return new Outcome(history, violations, figures);
  }
}
