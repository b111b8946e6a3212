package dev.readback.azuretables;

import java.io.IOException;

/** There was no connection, so nothing was sent. */
final class NotConnected extends IOException {
  private static final long serialVersionUID = 1L;

  NotConnected(Throwable cause) {
    super("No connection: " + cause.getMessage(), cause);
  }
}
