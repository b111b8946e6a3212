package dev.readback.bench;

import dev.readback.bench.measure.Spread;
import dev.readback.bench.peers.Peer;
import dev.readback.bench.peers.PeerContest;
import dev.readback.bench.peers.PeerFigure;
import dev.readback.bench.peers.Trial;
import dev.readback.bench.report.Machine;
import dev.readback.bench.report.Section;
import dev.readback.bench.report.Table;
import dev.readback.bench.report.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Readback and what a team would pick instead, on the same work. */
final class Peers implements Benchmark {
  static final String NAME = "peers";
  private static final int CLIENTS = 16;

  @Override
  public Section run(Effort effort) {
    var contest =
        new PeerContest(
            Path.of("backend/bench/peers"), effort.of(5, 1), CLIENTS, effort.of(2_500, 200));
    List<Peer> all = Stream.concat(Stream.of(Peer.READBACK), Peer.OTHERS.stream()).toList();
    String machine = machine(contest, all);
    all.forEach(contest::build);
    Map<Peer, List<Trial>> trials = contest.run(all);
    return Section.of(
        NAME, List.of("## Peers", INTRODUCTION, machine, table(trials).markdown(), load(trials)));
  }

  private static String machine(PeerContest contest, List<Peer> all) {
    List<String> made = all.stream().map(Peer::made).toList();
    return Machine.describe(
        "%s; %d rounds, in each %,d requests to warm up and as many that count, %d clients"
            .formatted(
                String.join(", ", made),
                contest.rounds(),
                contest.requests() * contest.clients(),
                contest.clients()));
  }

  static Table table(Map<Peer, List<Trial>> trials) {
    List<Peer> others = new ArrayList<>(trials.keySet());
    others.remove(Peer.READBACK);
    var table =
        new Table(
            Stream.concat(
                    Stream.of("Readback is so many times better"),
                    others.stream().map(other -> "than " + other.name()))
                .toArray(String[]::new));
    for (PeerFigure figure : PeerFigure.values()) {
      Stream<String> cells =
          others.stream().map(other -> cell(figure, of(trials, Peer.READBACK), of(trials, other)));
      table.row(Stream.concat(Stream.of(figure.title()), cells).toList());
    }
    return table;
  }

  private static List<Trial> of(Map<Peer, List<Trial>> trials, Peer peer) {
    return trials.getOrDefault(peer, List.of());
  }

  private static String cell(PeerFigure figure, List<Trial> readback, List<Trial> other) {
    Spread advantage =
        Spread.of(
            IntStream.range(0, readback.size())
                .mapToObj(round -> figure.advantage(readback.get(round), other.get(round)))
                .toList());
    return "%s<br>%s : %s %s"
        .formatted(
            Words.ratio(advantage), median(figure, readback), median(figure, other), figure.unit());
  }

  private static String median(PeerFigure figure, List<Trial> trials) {
    return Words.number(Spread.of(trials.stream().map(figure::of).toList()).median());
  }

  private static String load(Map<Peer, List<Trial>> trials) {
    double most =
        trials.values().stream()
            .flatMap(List::stream)
            .mapToDouble(Trial::loadShare)
            .max()
            .orElse(0);
    return "The load took %s %% of its own core at most.".formatted(Words.number(most * 100));
  }

  private static final String INTRODUCTION =
      """
      A buyer starts a booking, adds three lines and places it, and reads it after each of these: ten requests. Each read must
      show the write before it, or the run fails. All keep events in memory, and have HTTP and JSON in front; a command is
      answered without a body. Each runs alone on one core, with the load on the other. Those on the JVM start with a cache of linked
      classes (JEP 483), made by a start without requests, as the manuals of Quarkus and Spring Boot tell.

      - *Readback* (`backend/bench/peers/readback`) is the kernel with the in-memory store behind Quarkus REST, and a domain as small
        as that of the others. What the service adds is left out: sign-in, signed offers, session tokens, validation, read models.
        Events are JSON in the store, and each command is remembered by its id. It has one event loop, since it has one core.
      - *Emmett* (`peers/emmett`): its decider command handler and in-memory store; a read aggregates the stream. Objects are kept
        as they are. emmett-expressjs is published for an older Emmett, and used with the present one.
      - *Axon* (`peers/axon`): an aggregate with a cache, since its in-memory engine looks through all events to load one, and a
        query model in memory. Its processor is a subscribing one: with the default a read need not show the write before it.
        Without Axon Server.
      - *Occurrent* (`peers/occurrent`): its in-memory store of CloudEvents with JSON data; a read folds the stream. Its application
        service module could not be had, so that a class of few lines takes its place: load, call the domain, write at the version
        that was loaded."""
          .stripTrailing();
}
