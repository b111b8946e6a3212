package dev.readback.azuretables;

import java.net.URI;
import java.util.Optional;

/** Where the account is, and by what right it is used. */
public sealed interface TablesAccess {

  /**
   * With the account's key or a shared access signature, as the Azure portal shows it.
   *
   * @param value such as {@code DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...}
   */
  record ConnectionString(String value) implements TablesAccess {
    @Override
    public String toString() {
      return "ConnectionString[hidden]"; // it holds the key
    }
  }

  /**
   * With the identity that the process has from Microsoft Entra: a managed or workload identity, or
   * a developer's signed-in account. It needs the roles Storage Table Data Contributor and, for
   * queues, Storage Queue Data Contributor.
   *
   * <p>Endpoints are https only, since a token goes with each request.
   *
   * @param tableEndpoint such as {@code https://account.table.core.windows.net}
   * @param queueEndpoint such as {@code https://account.queue.core.windows.net}; only queues need
   *     it
   * @param clientId which one, when the process has several
   */
  record EntraIdentity(URI tableEndpoint, Optional<URI> queueEndpoint, Optional<String> clientId)
      implements TablesAccess {
    public EntraIdentity {
      requireHttps(tableEndpoint);
      queueEndpoint.ifPresent(EntraIdentity::requireHttps);
    }

    /** For tables alone. */
    public EntraIdentity(URI tableEndpoint, Optional<String> clientId) {
      this(tableEndpoint, Optional.empty(), clientId);
    }

    private static void requireHttps(URI endpoint) {
      if (!"https".equals(endpoint.getScheme())) {
        throw new IllegalArgumentException("Not an https endpoint: " + endpoint);
      }
    }
  }
}
