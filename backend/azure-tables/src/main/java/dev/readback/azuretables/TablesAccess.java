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
   * a developer's signed-in account. It needs the role Storage Table Data Contributor.
   *
   * @param endpoint such as {@code https://account.table.core.windows.net}; https only, since a
   *     token goes with each request
   * @param clientId which one, when the process has several
   */
  record EntraIdentity(URI endpoint, Optional<String> clientId) implements TablesAccess {
    public EntraIdentity {
      if (!"https".equals(endpoint.getScheme())) {
        throw new IllegalArgumentException("Not an https endpoint: " + endpoint);
      }
    }
  }
}
