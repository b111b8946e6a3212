package dev.readback.bench;

import dev.readback.bench.report.Section;

/** Measures something, and tells what it found. */
@FunctionalInterface
interface Benchmark {
  Section run(Effort effort);
}
