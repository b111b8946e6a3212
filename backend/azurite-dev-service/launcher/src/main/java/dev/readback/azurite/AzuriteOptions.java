package dev.readback.azurite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to run Azurite. Immutable; start from {@link #temporary()} or {@link #at(Path)}.
 *
 * @param installFolder where Azurite is installed, once for all who name the same folder
 * @param dataFolder what Azurite stores; none for a temporary folder, deleted at the end
 * @param node the Node.js executable, version 20 or later: a name on the path, or a file
 * @param npm the npm executable: a name on the path, or a file
 * @param tablePort the table service's port; 0 for a free one
 * @param queuePort the queue service's port; 0 for a free one
 * @param startTimeout how long to wait for a predecessor to leave the data folder, and then for
 *     both services to answer
 * @param stopTimeout how long a service may take to save and end before it is killed
 * @param installTimeout how long an installation may take
 */
public record AzuriteOptions(
    Path installFolder,
    Optional<Path> dataFolder,
    String node,
    String npm,
    int tablePort,
    int queuePort,
    Duration startTimeout,
    Duration stopTimeout,
    Duration installTimeout) {

  /** Data in a temporary folder, free ports. */
  public static AzuriteOptions temporary() {
    return new AzuriteOptions(
        defaultInstallFolder(),
        Optional.empty(),
        "node",
        isWindows() ? "npm.cmd" : "npm",
        0,
        0,
        Duration.ofSeconds(30),
        Duration.ofSeconds(20),
        Duration.ofMinutes(5));
  }

  /** Data that stay in the given folder, free ports. */
  public static AzuriteOptions at(Path dataFolder) {
    return temporary().withDataFolder(dataFolder);
  }

  /**
   * {@code ~/.cache/azurite-dev-service}, so that all projects of a user share one installation.
   */
  public static Path defaultInstallFolder() {
    return Path.of(System.getProperty("user.home"), ".cache", "azurite-dev-service");
  }

  public AzuriteOptions withInstallFolder(Path folder) {
    return new AzuriteOptions(
        folder,
        dataFolder,
        node,
        npm,
        tablePort,
        queuePort,
        startTimeout,
        stopTimeout,
        installTimeout);
  }

  public AzuriteOptions withDataFolder(Path folder) {
    return new AzuriteOptions(
        installFolder,
        Optional.of(folder),
        node,
        npm,
        tablePort,
        queuePort,
        startTimeout,
        stopTimeout,
        installTimeout);
  }

  public AzuriteOptions withExecutables(String node, String npm) {
    return new AzuriteOptions(
        installFolder,
        dataFolder,
        node,
        npm,
        tablePort,
        queuePort,
        startTimeout,
        stopTimeout,
        installTimeout);
  }

  public AzuriteOptions withPorts(int tablePort, int queuePort) {
    return new AzuriteOptions(
        installFolder,
        dataFolder,
        node,
        npm,
        tablePort,
        queuePort,
        startTimeout,
        stopTimeout,
        installTimeout);
  }

  public AzuriteOptions withTimeouts(
      Duration startTimeout, Duration stopTimeout, Duration installTimeout) {
    return new AzuriteOptions(
        installFolder,
        dataFolder,
        node,
        npm,
        tablePort,
        queuePort,
        startTimeout,
        stopTimeout,
        installTimeout);
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
