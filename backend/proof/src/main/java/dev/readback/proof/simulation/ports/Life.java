package dev.readback.proof.simulation.ports;

/** Whether a process lives, and how fast. */
public final class Life {
  private boolean over;
  private int slowness = 1;

  public boolean isOver() {
    return over;
  }

  /** Everything of it stops, at whatever step it is. */
  public void end() {
    over = true;
  }

  /** How many times longer its calls take. */
  public void slowness(int times) {
    slowness = times;
  }

  int slowness() {
    return slowness;
  }
}
