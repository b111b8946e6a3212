package dev.readback.bench.measure;

import java.util.List;
import java.util.function.Function;

/** Two contestants, measured in turn in the same rounds. */
public record Comparison(List<Round> rounds) {

  /** The two, one after the other. */
  public record Round(Block measured, Block reference) {}

  public Comparison {
    rounds = List.copyOf(rounds);
  }

  /** The measured one's figure for one of the reference, round by round. */
  public Spread ratio(Figure figure) {
    return spread(round -> figure.of(round.measured()) / figure.of(round.reference()));
  }

  public Spread measured(Figure figure) {
    return spread(round -> figure.of(round.measured()));
  }

  public Spread reference(Figure figure) {
    return spread(round -> figure.of(round.reference()));
  }

  private Spread spread(Function<Round, Double> value) {
    return Spread.of(rounds.stream().map(value).toList());
  }
}
