package dev.readback.azurite.devservice.deployment;

import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import io.quarkus.deployment.builditem.Startable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Azurite, from the start by Quarkus to the close by Quarkus. */
final class AzuriteDevService implements Startable {

  private final AzuriteOptions options;
  private @Nullable AzuriteServer server;

  AzuriteDevService(AzuriteOptions options) {
    this.options = options;
  }

  @Override
  public void start() {
    server = AzuriteServer.start(options);
  }

  String connectionString() {
    return started().connectionString();
  }

  @Override
  public String getConnectionInfo() {
    return started().tableEndpoint() + " and " + started().queueEndpoint();
  }

  private AzuriteServer started() {
    return Objects.requireNonNull(server, "Quarkus asks only after the start");
  }

  @Override
  public @Nullable String getContainerId() {
    return null;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
