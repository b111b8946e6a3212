package dev.readback.azuretables;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.storage.queue.QueueServiceClientBuilder;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azuretables.TablesAccess.EntraIdentity;
import java.util.function.Supplier;

/** The two services of a storage account, over one transport and with one credential. */
record Account(
    Supplier<TableServiceClientBuilder> tables, Supplier<QueueServiceClientBuilder> queues) {

  static Account of(TablesAccess access, HttpClient http) {
    return switch (access) {
      case ConnectionString(String value) ->
          new Account(
              () -> new TableServiceClientBuilder().connectionString(value).httpClient(http),
              () ->
                  new QueueServiceClientBuilder()
                      .connectionString(withQueues(value))
                      .httpClient(http));
      case EntraIdentity identity -> of(identity, credential(identity, http), http);
    };
  }

  static Account of(EntraIdentity identity, TokenCredential credential, HttpClient http) {
    return new Account(
        () ->
            new TableServiceClientBuilder()
                .endpoint(identity.tableEndpoint().toString())
                .credential(credential)
                .httpClient(http),
        () ->
            new QueueServiceClientBuilder()
                .endpoint(queueEndpoint(identity))
                .credential(credential)
                .httpClient(http));
  }

  /** The SDK would look for the queues of an emulator or a private endpoint in the public cloud. */
  private static String withQueues(String connectionString) {
    if (connectionString.contains("TableEndpoint=")
        && !connectionString.contains("QueueEndpoint=")) {
      throw new IllegalArgumentException(
          "The connection string says where the tables are, but not where the queues are: give it"
              + " a QueueEndpoint too");
    }
    return connectionString;
  }

  private static String queueEndpoint(EntraIdentity identity) {
    return identity
        .queueEndpoint()
        .orElseThrow(() -> new IllegalArgumentException("Where are the queues? " + identity))
        .toString();
  }

  private static TokenCredential credential(EntraIdentity identity, HttpClient http) {
    var builder = new DefaultAzureCredentialBuilder().httpClient(http);
    identity.clientId().ifPresent(builder::managedIdentityClientId);
    return builder.build();
  }
}
