package dev.readback.azurite.devservice.deployment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/connection-string")
public class ConnectionStringResource {

  @Inject
  @ConfigProperty(name = "azure.storage.connection-string")
  String connectionString;

  @GET
  public String get() {
    return connectionString;
  }
}
