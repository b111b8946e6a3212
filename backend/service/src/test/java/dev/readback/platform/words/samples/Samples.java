package dev.readback.platform.words.samples;

/** Stands for a package with phrases of its own, one of which was never translated. */
public final class Samples {
  private Samples() {}
}
