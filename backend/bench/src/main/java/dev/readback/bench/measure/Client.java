package dev.readback.bench.measure;

import java.util.concurrent.CompletionStage;

/** Someone who sends one request after the other. */
@FunctionalInterface
public interface Client {

  /** Sends the next request; completes with its answer. */
  CompletionStage<?> next();
}
