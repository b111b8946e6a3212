package dev.readback.azurite;

import static dev.readback.azurite.StorageService.QUEUE;
import static dev.readback.azurite.StorageService.TABLE;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Azurite's table and queue services, on 127.0.0.1 only.
 *
 * <ul>
 *   <li>What was acknowledged survives {@link #stop()}, {@link #close()} with a data folder of its
 *       own, and any end of this JVM, {@code kill -9} included: the services see it, save and end.
 *       Only a service that is itself killed loses what it stored in its last 5 seconds.
 *   <li>A data folder belongs to one server at a time. The next one waits for it.
 *   <li>The first start installs Azurite by npm, which needs a registry; later ones do not.
 * </ul>
 *
 * <p>Every failure is an {@link AzuriteException}. Safe for use by several threads.
 */
public final class AzuriteServer implements AutoCloseable {

  private final AzuriteOptions options;
  private final Path dataFolder;
  private final int tablePort;
  private final int queuePort;
  private final Thread exitHook = new Thread(this::close, "azurite-exit");
  private @Nullable RunningServices running;

  private AzuriteServer(AzuriteOptions options, Path dataFolder) {
    this.options = options;
    this.dataFolder = dataFolder;
    this.tablePort = options.tablePort() == 0 ? Ports.free() : options.tablePort();
    this.queuePort = options.queuePort() == 0 ? Ports.free() : options.queuePort();
  }

  /** Installs Azurite, unless it is, and starts it. Returns when both services answer. */
  public static AzuriteServer start(AzuriteOptions options) {
    var server = new AzuriteServer(options, Folders.data(options));
    if (server.isTemporary()) {
      Runtime.getRuntime().addShutdownHook(server.exitHook);
    }
    try {
      server.start();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Starts again after {@link #stop()}, on the same ports and data. No effect while running. */
  public synchronized void start() {
    if (running == null) {
      Attempt.to(
          "start Azurite", () -> running = RunningServices.start(options, dataFolder, ports()));
    }
  }

  private Map<StorageService, Integer> ports() {
    return new EnumMap<>(Map.of(TABLE, tablePort, QUEUE, queuePort));
  }

  /** Stops gently: what was acknowledged is there after the next start. No effect when stopped. */
  public synchronized void stop() {
    var services = running;
    running = null;
    if (services != null) {
      Attempt.to("stop Azurite", services::stop);
    }
  }

  /** Stops, and deletes a temporary data folder. */
  @Override
  public synchronized void close() {
    try {
      stop();
    } finally {
      if (isTemporary()) {
        Attempt.to("delete " + dataFolder, () -> Folders.delete(dataFolder));
        forgetExitHook();
      }
    }
  }

  private boolean isTemporary() {
    return options.dataFolder().isEmpty();
  }

  private void forgetExitHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(exitHook);
    } catch (IllegalStateException _) {
      // the JVM is ending, and this may be the hook
    }
  }

  /** What clients of Azure Storage take, with Azurite's well-known account and key: no secret. */
  public String connectionString() {
    return String.join(
        ";",
        "DefaultEndpointsProtocol=http",
        "AccountName=" + StorageService.ACCOUNT,
        "AccountKey=" + StorageService.WELL_KNOWN_KEY,
        "TableEndpoint=" + tableEndpoint(),
        "QueueEndpoint=" + queueEndpoint());
  }

  /** Where the table service answers. */
  public URI tableEndpoint() {
    return TABLE.endpoint(tablePort);
  }

  /** Where the queue service answers. */
  public URI queueEndpoint() {
    return QUEUE.endpoint(queuePort);
  }

  /** What Azurite stores, and the logs {@code table.log} and {@code queue.log}. */
  public Path dataFolder() {
    return dataFolder;
  }
}
