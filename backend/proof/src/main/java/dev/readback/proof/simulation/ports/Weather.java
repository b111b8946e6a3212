package dev.readback.proof.simulation.ports;

/** How much goes wrong at the moment. */
public final class Weather {
  private final double calls;
  private boolean calm;
  private boolean storeAway;
  private boolean queueAway;

  /**
   * Begins rough.
   *
   * @param calls how many calls go wrong
   */
  public Weather(double calls) {
    this.calls = calls;
  }

  /** From now on nothing goes wrong any more. */
  public void calm() {
    calm = true;
  }

  public boolean isCalm() {
    return calm;
  }

  public void storeAway(boolean away) {
    storeAway = away;
  }

  public void queueAway(boolean away) {
    queueAway = away;
  }

  double failing() {
    return calm ? 0 : calls;
  }

  /** Whether an answer to a session is lost on its way. */
  public boolean losesAnswer(Chance chance) {
    return chance.of(failing() / 3);
  }

  boolean isAway(boolean queue) {
    return !calm && (queue ? queueAway : storeAway);
  }
}
