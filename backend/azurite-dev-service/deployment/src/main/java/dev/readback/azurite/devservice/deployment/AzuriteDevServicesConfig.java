package dev.readback.azurite.devservice.deployment;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Azurite Dev Service. */
@ConfigMapping(prefix = "quarkus.azurite.devservices")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface AzuriteDevServicesConfig {

  /**
   * Whether Azurite starts in dev and test. It never does when the property named by {@code
   * config-key} has a value.
   */
  @WithDefault("true")
  boolean enabled();

  /** The application's property that gets Azurite's connection string. */
  @WithDefault("azure.storage.connection-string")
  String configKey();

  /**
   * What Azurite stores in dev, kept over restarts. A relative path starts at the project's folder.
   * Tests use a temporary folder.
   */
  @WithDefault(".azurite")
  Path dataFolder();

  /**
   * Where Azurite is installed once and then shared by all projects. By default {@code
   * .cache/azurite-dev-service} in the user's home.
   */
  Optional<Path> installFolder();

  /** The Node.js executable, version 20 or later: a name on the path, or a file. */
  @WithDefault("node")
  String node();

  /** The npm executable: a name on the path, or a file. By default {@code npm} on the path. */
  Optional<String> npm();

  /** The table service's port in dev; 0 for a free one. Tests use free ports. */
  @WithDefault("0")
  int tablePort();

  /** The queue service's port in dev; 0 for a free one. Tests use free ports. */
  @WithDefault("0")
  int queuePort();

  /** How long to wait for a predecessor to leave the data folder, and then for an answer. */
  @WithDefault("30s")
  Duration startTimeout();

  /** How long the one-time installation may take. */
  @WithDefault("5m")
  Duration installTimeout();
}
