package dev.readback.bench.measure;

import dev.readback.bench.measure.Comparison.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Compares two contestants in the same process: blocks in turn, with the order reversed every
 * second round, so that neither always comes after the other.
 *
 * @param warmUps rounds that do not count
 * @param rounds that count
 */
public record Contest(Load load, int warmUps, int rounds) {

  /** The two in one round. */
  public record Pair(Supplier<Client> measured, Supplier<Client> reference) {}

  /**
   * Runs all rounds.
   *
   * @param pair for each round
   * @param requests of each client in a block
   */
  public Comparison run(Supplier<Pair> pair, int clients, int requests) {
    List<Round> measured = new ArrayList<>();
    for (int i = 0; i < warmUps + rounds; i++) {
      Round round = round(pair.get(), i % 2 == 0, clients, requests);
      if (i >= warmUps) {
        measured.add(round);
      }
    }
    return new Comparison(measured);
  }

  private Round round(Pair pair, boolean measuredFirst, int clients, int requests) {
    if (measuredFirst) {
      Block measured = load.run(pair.measured(), clients, requests);
      return new Round(measured, load.run(pair.reference(), clients, requests));
    }
    Block reference = load.run(pair.reference(), clients, requests);
    return new Round(load.run(pair.measured(), clients, requests), reference);
  }
}
