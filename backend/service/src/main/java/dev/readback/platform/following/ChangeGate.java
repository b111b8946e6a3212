package dev.readback.platform.following;

import io.smallrye.mutiny.Uni;

/**
 * Stands before those who follow changes. There is none in production: dev mode has one, to show
 * what it is like when others have to wait.
 */
public interface ChangeGate {

  /** Completes when a change may pass. */
  Uni<Void> passed();
}
