package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.identity.CredentialUnavailableException;
import com.azure.storage.queue.QueueServiceClientBuilder;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azuretables.TablesAccess.EntraIdentity;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.testkit.Streams;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class AccessTest {
  private static final String HTTPS = "https://account.table.core.windows.net";
  private static final AzureTablesOptions OPTIONS = Azurite.options("unused");

  private final List<HttpRequest> sent = new ArrayList<>();

  @Test
  void with_a_wrong_key_every_operation_fails_soon() {
    var wrong =
        Azurite.SERVER.connectionString().replaceFirst("AccountKey=....", "AccountKey=AAAA");
    var tables = AzureTables.of(Azurite.VERTX, Azurite.options(wrong));
    var queue = tables.workQueue("contracts");

    assertRefused(tables.eventStore().load(Streams.fresh()));
    assertRefused(tables.eventStore().streams("contracts").toUni());
    assertRefused(tables.eventStore().append(Streams.fresh(), 0, command(), events(2)));
    assertRefused(
        tables.readModelStore().put(new ReadModelRow("m", "p", "k", 1, "s", Set.of("list"), "{}")));
    assertRefused(tables.readModelStore().find("m", "p", "k"));
    assertRefused(tables.readModelStore().page("m", "p", "list", "", 10));
    assertRefused(tables.readModelStore().drop("m"));
    assertRefused(tables.createTables(List.of("contracts"), List.of()));
    assertRefused(tables.checkReachable());
    assertRefused(queue.put("work", Duration.ZERO));
    assertRefused(queue.take(1, Duration.ofSeconds(1)));
    assertRefused(queue.remove(new WorkMessage("id", "receipt", "work", 1)));
    assertRefused(queue.size());
    assertRefused(queue.oldestDue());
    assertRefused(tables.createQueues(List.of("contracts")));
  }

  @Test
  void what_is_no_connection_string_is_refused_at_once() {
    assertThrows(
        IllegalArgumentException.class,
        () -> AzureTables.of(Azurite.VERTX, Azurite.options("AccountName=only")));
  }

  @Test
  void a_connection_string_is_not_printed() {
    var access = new ConnectionString(Azurite.SERVER.connectionString());

    assertFalse(AzureTablesOptions.of(access).toString().contains("AccountKey"));
  }

  @Test
  void an_identity_needs_https_since_its_token_goes_with_each_request() {
    var plain = URI.create("http://account.table.core.windows.net");

    assertThrows(IllegalArgumentException.class, () -> new EntraIdentity(plain, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EntraIdentity(URI.create(HTTPS), Optional.of(plain), Optional.empty()));
  }

  @Test
  void an_account_may_have_tables_alone_until_a_queue_is_wanted() {
    var identity = new EntraIdentity(URI.create(HTTPS), Optional.empty());
    var tables = AzureTables.of(Azurite.VERTX, AzureTablesOptions.of(identity));

    assertThrows(IllegalArgumentException.class, () -> tables.workQueue("contracts"));
    assertThrows(IllegalArgumentException.class, () -> tables.createQueues(List.of("contracts")));
  }

  @Test
  void tables_at_an_address_of_their_own_say_nothing_of_where_the_queues_are() {
    String tablesAlone =
        Azurite.SERVER.connectionString().replaceFirst("QueueEndpoint=[^;]*;?", "");
    var tables = AzureTables.of(Azurite.VERTX, Azurite.options(tablesAlone));

    assertEquals(0, await(tables.eventStore().load(Streams.fresh())).version());
    var refused = assertThrows(IllegalArgumentException.class, () -> tables.workQueue("contracts"));
    assertTrue(refused.getMessage().contains("QueueEndpoint"), refused.getMessage());
  }

  @Test
  void an_identity_is_prepared_without_asking_for_a_token() {
    var identity = new EntraIdentity(URI.create(HTTPS), Optional.of("client"));

    assertNotNull(AzureTables.of(Azurite.VERTX, AzureTablesOptions.of(identity)).eventStore());
  }

  @Test
  void an_identity_sends_its_token_with_everything() {
    var tables = tables(HTTPS, _ -> Mono.just(token()));
    var queue = tables.workQueue("contracts");

    assertThrows(RuntimeException.class, () -> await(tables.checkReachable()));
    assertThrows(RuntimeException.class, () -> await(queue.put("work", Duration.ZERO)));
    assertThrows(
        RuntimeException.class,
        () -> await(tables.eventStore().append(Streams.fresh(), 0, command(), events(1))));

    assertEquals("GET", sent.getFirst().getHttpMethod().toString());
    assertTrue(sent.getLast().getUrl().toString().endsWith("/$batch"));
    assertTrue(sent.stream().anyMatch(request -> request.getUrl().getHost().contains("queue")));
    for (HttpRequest request : sent) {
      assertEquals("https", request.getUrl().getProtocol());
      assertEquals("Bearer secret", request.getHeaders().getValue("Authorization"));
    }
  }

  @Test
  void a_token_is_never_sent_in_the_clear() {
    var tables = tables(HTTPS.replace("https", "http"), _ -> Mono.just(token()));

    assertThrows(RuntimeException.class, () -> await(tables.checkReachable()));

    assertEquals(List.of(), sent);
  }

  @Test
  void without_a_token_nothing_is_written() {
    var tables = tables(HTTPS, _ -> Mono.error(new CredentialUnavailableException("none here")));

    assertRefused(tables.eventStore().append(Streams.fresh(), 0, command(), events(1)));

    assertEquals(List.of(), sent);
  }

  /** An account that cannot be reached from here; what would go there is noted. */
  private AzureTables tables(String endpoint, TokenCredential credential) {
    HttpClient http =
        request -> {
          sent.add(request);
          return Mono.error(new IOException("not sent"));
        };
    return new AzureTables(
        new Account(
            () ->
                new TableServiceClientBuilder()
                    .endpoint(endpoint)
                    .credential(credential)
                    .httpClient(http),
            () ->
                new QueueServiceClientBuilder()
                    .endpoint(endpoint.replace("table", "queue"))
                    .credential(credential)
                    .httpClient(http)),
        OPTIONS,
        () -> {});
  }

  private static AccessToken token() {
    return new AccessToken("secret", OffsetDateTime.now().plusHours(1));
  }

  private static void assertRefused(Uni<?> operation) {
    assertTimeout(
        Duration.ofSeconds(3), () -> assertThrows(StoreUnavailable.class, () -> await(operation)));
  }
}
