package dev.readback.replicas;

import dev.readback.azuretables.AzureTables;
import dev.readback.azuretables.AzureTablesOptions;
import dev.readback.azuretables.TablesAccess.ConnectionString;
import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.RecordedEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What replicas share: an account of storage, an identity provider, a signing key. */
final class Installation
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  /** Makes others see to a replica's changes soon after it died, and again soon after they did. */
  static final Map<String, String> IMPATIENT =
      Map.of(
          "readback.storage.time-limit", "2s",
          "readback.following.hand-off-delay", "4s",
          "readback.following.working-time", "4s");

  static final Map<String, String> FOLLOWS_NOTHING = Map.of("readback.following.enabled", "false");

  private static final Duration WAIT = Duration.ofSeconds(20);

  private final Vertx vertx = Vertx.vertx();
  private final String signingKey = newKey();
  private final Deque<AutoCloseable> ofTest = new ArrayDeque<>();
  private final Deque<AutoCloseable> ofClass = new ArrayDeque<>();
  private Deque<AutoCloseable> begun = ofClass;
  private AzuriteServer azurite;
  private IdentityProvider identities;
  private AzureTables storage;

  @Override
  public void beforeAll(ExtensionContext context) {
    ofClass.push(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
    azurite = AzuriteServer.start(AzuriteOptions.temporary());
    ofClass.push(azurite);
    identities = new IdentityProvider(vertx);
    ofClass.push(identities);
    var access = new ConnectionString(azurite.connectionString());
    storage = AzureTables.of(vertx, AzureTablesOptions.of(access));
    ofClass.push(storage);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begun = ofTest;
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    closeAll(ofTest);
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    closeAll(ofClass);
  }

  private static void closeAll(Deque<AutoCloseable> all) throws Exception {
    while (!all.isEmpty()) {
      all.pop().close();
    }
  }

  Person buyer(String name) {
    return new Person(name, identities.token(name, "buyer"));
  }

  Person operator(String name) {
    return new Person(name, identities.token(name, "operator"));
  }

  Person seller(String name) {
    return new Person(name, identities.token(name, "seller"));
  }

  /** A way to storage that ends with the test, or with the class when begun before its tests. */
  StorageProxy proxy() {
    var proxy = new StorageProxy(vertx, azurite);
    begun.push(proxy);
    return proxy;
  }

  /** A replica that ends like that, if not before. */
  Replica start(String name, Map<String, String> settings) {
    return start(name, azurite.connectionString(), settings);
  }

  /** A replica that reaches storage by a proxy alone. */
  Replica start(String name, StorageProxy proxy, Map<String, String> settings) {
    return start(name, proxy.connectionString(), settings);
  }

  private Replica start(String name, String connectionString, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(identities.settings());
    all.put("readback.storage.connection-string", connectionString);
    all.put("readback.signing.key", signingKey);
    all.putAll(settings);
    Replica replica = Replica.start(name, all);
    begun.push(replica);
    return replica;
  }

  /** How many changes are announced or waiting, and put aside. */
  long changes() {
    return await(storage.workQueue("changes").size())
        + await(storage.workQueue("changes-put-aside").size());
  }

  /** The types of the events in a stream. */
  List<String> events(String category, String key) {
    return await(storage.eventStore().load(new StreamId(category, key))).events().stream()
        .map(RecordedEvent::event)
        .map(event -> event.type())
        .toList();
  }

  /** The version of a booking in somebody's rows of a read model; 0 for none. */
  long indexed(String model, Person person, String booking) {
    return await(storage.readModelStore().find(model + "1", person.name(), booking))
        .map(row -> row.version())
        .orElse(0L);
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(WAIT);
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
