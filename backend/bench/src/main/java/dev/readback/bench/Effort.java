package dev.readback.bench;

/** How much is measured: all, or just enough to see that it runs. */
enum Effort {
  QUICK,
  FULL;

  int of(int full, int quick) {
    return this == FULL ? full : quick;
  }
}
