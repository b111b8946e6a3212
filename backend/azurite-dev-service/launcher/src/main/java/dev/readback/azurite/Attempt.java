package dev.readback.azurite;

import java.io.IOException;

/** Work with checked failures, which leave this package as {@link AzuriteException}. */
@FunctionalInterface
interface Attempt {

  void make() throws IOException, InterruptedException;

  /** Makes the attempt to do {@code what}. */
  static void to(String what, Attempt attempt) {
    try {
      attempt.make();
    } catch (IOException e) {
      throw new AzuriteException("Failed to %s: %s".formatted(what, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AzuriteException("Interrupted on the way to %s".formatted(what), e);
    }
  }
}
