package dev.readback.proof.blackbox.faults;

/** What befalls the bytes that come through a proxy. */
public enum Trouble {
  NONE,
  /** They come later. */
  DELAY,
  /** A request breaks off before it arrives. */
  RESET_BEFORE,
  /** A request arrives, and its connection breaks at once. */
  RESET_AFTER,
  /** A request arrives; its sender is told that nothing more will come. */
  HALF_CLOSE,
  /** A request arrives and is answered; the answer does not come, and the connection breaks. */
  LOST_ANSWER,
  /** Few bytes at a time. */
  THROTTLE,
  /** Nothing comes through, and nobody is told; afterwards the connections are gone. */
  PARTITION
}
