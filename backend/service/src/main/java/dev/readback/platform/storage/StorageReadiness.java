package dev.readback.platform.storage;

import dev.readback.azuretables.AzureTables;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve: storage answers. */
@Readiness
@ApplicationScoped
class StorageReadiness implements AsyncHealthCheck {
  private static final String NAME = "storage";

  private final AzureTables tables;

  StorageReadiness(AzureTables tables) {
    this.tables = tables;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return tables
        .checkReachable()
        .map(_ -> HealthCheckResponse.up(NAME))
        .onFailure()
        .recoverWithItem(HealthCheckResponse.down(NAME));
  }
}
