package dev.readback.azurite.devservice.it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells which storage account the application was given. */
@Path("/storage")
public class StorageResource {

  private final String connectionString;

  StorageResource(@ConfigProperty(name = "storage.connection-string") String connectionString) {
    this.connectionString = connectionString;
  }

  @GET
  public String connectionString() {
    return connectionString;
  }
}
