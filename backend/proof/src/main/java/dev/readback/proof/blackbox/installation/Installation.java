package dev.readback.proof.blackbox.installation;

import dev.readback.azurite.AzuriteOptions;
import dev.readback.azurite.AzuriteServer;
import dev.readback.proof.blackbox.faults.TcpProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Replicas of the packaged service on one storage and one SMTP server, each behind proxies of its
 * own.
 */
public final class Installation implements AutoCloseable {

  /** Changes of the dead are seen to soon, and so are those that failed. */
  private static final Map<String, String> IMPATIENT =
      Map.of(
          "readback.storage.time-limit", "2s",
          "readback.following.hand-off-delay", "5s",
          "readback.following.working-time", "6s",
          "readback.following.most-takes", "100",
          "readback.mail.time-limit", "3s",
          "readback.mail.working-time", "6s",
          "quarkus.log.level", "WARN");

  private final IdentityProvider identities = new IdentityProvider();
  private final Inbox inbox = new Inbox();
  private final List<Replica> replicas = new ArrayList<>();
  private final AzuriteServer azurite;
  private final ClockShift clock;
  private final Thread exitHook = new Thread(this::killAll, "replicas-exit");

  private Installation(AzuriteServer azurite, ClockShift clock) {
    this.azurite = azurite;
    this.clock = clock;
  }

  /**
   * Starts storage that is empty, an SMTP server, and replicas. Returns when they are ready; when
   * one cannot be started, none is left.
   *
   * @param application the folder of the packaged service
   * @param folder for logs, which are begun anew
   * @param following which of the replicas see to changes
   */
  public static Installation start(Path application, Path folder, List<Boolean> following) {
    if (!Files.exists(application)) {
      throw new IllegalArgumentException(application + " is not there: build the service first");
    }
    ClockShift clock = ClockShift.in(folder);
    var installation = new Installation(AzuriteServer.start(AzuriteOptions.temporary()), clock);
    Runtime.getRuntime().addShutdownHook(installation.exitHook);
    try {
      installation.open(application, folder, following);
      return installation;
    } catch (IOException | RuntimeException e) {
      installation.closeAfter(e);
      throw new IllegalStateException("Not everything could be started", e);
    }
  }

  private void open(Path application, Path folder, List<Boolean> following) throws IOException {
    inbox.open();
    String key = newKey();
    for (int index = 0; index < following.size(); index++) {
      var replica = add("replica-" + (index + 1), application, folder, key);
      Files.deleteIfExists(replica.log());
      replica.start(following.get(index), Duration.ZERO);
    }
    replicas.forEach(Replica::awaitReady);
  }

  private void closeAfter(Exception failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private Replica add(String name, Path application, Path folder, String signingKey) {
    var tables = new TcpProxy(azurite.tableEndpoint().getPort());
    var queues = new TcpProxy(azurite.queueEndpoint().getPort());
    var mail = new TcpProxy(inbox.port());
    Map<String, String> settings = new HashMap<>(IMPATIENT);
    settings.putAll(identities.settings());
    settings.put("readback.storage.connection-string", through(tables, queues));
    settings.put("readback.signing.key", signingKey);
    settings.put("readback.mail.host", Inbox.HOST);
    settings.put("quarkus.mailer.port", Integer.toString(mail.port()));
    var replica = new Replica(name, application, folder, settings, clock, tables, queues, mail);
    replicas.add(replica);
    return replica;
  }

  private String through(TcpProxy tables, TcpProxy queues) {
    return azurite
        .connectionString()
        .replace(":" + azurite.tableEndpoint().getPort(), ":" + tables.port())
        .replace(":" + azurite.queueEndpoint().getPort(), ":" + queues.port());
  }

  public List<Replica> replicas() {
    return replicas;
  }

  /** Where the mails to everybody arrive. */
  public Inbox inbox() {
    return inbox;
  }

  public IdentityProvider identities() {
    return identities;
  }

  public ClockShift clock() {
    return clock;
  }

  /** Stops storage, gently, and starts it again: what it acknowledged is there. */
  public void restartStorage() {
    azurite.stop();
    azurite.start();
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** When this JVM is ended, its replicas must not stay. */
  private void killAll() {
    replicas.forEach(Replica::kill);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(exitHook);
    try (identities;
        azurite;
        inbox) {
      replicas.forEach(Replica::close);
    }
  }
}
