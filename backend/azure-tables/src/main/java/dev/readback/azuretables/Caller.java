package dev.readback.azuretables;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * The Vert.x context that asks for an operation. It goes along in Reactor's context, since the SDK
 * sends some requests from threads of its own.
 */
final class Caller {
  private static final Class<Context> KEY = Context.class;

  private Caller() {}

  static ContextView current() {
    @Nullable Context caller = Vertx.currentContext();
    return caller == null
        ? reactor.util.context.Context.empty()
        : reactor.util.context.Context.of(KEY, caller);
  }

  static Optional<Context> of(ContextView operation) {
    return operation.getOrEmpty(KEY);
  }
}
