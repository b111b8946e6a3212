package dev.readback.azurite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Azurite in a folder of its own, whose name tells the exact set of npm packages: what is installed
 * never changes, and a newer pin is a new folder.
 */
final class Installation {

  /** The last version that runs on Node.js 20. */
  static final String VERSION = "3.35.0";

  private static final System.Logger LOG = System.getLogger(Installation.class.getName());

  private static final String STAGING = "installing-";
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "serve.js");

  private final AzuriteOptions options;
  private final Node node;
  private final Path folder;

  private Installation(AzuriteOptions options, Node node) {
    this.options = options;
    this.node = node;
    this.folder = options.installFolder().toAbsolutePath().resolve(VERSION + "-" + fingerprint());
  }

  /** The folder of an installation, made now unless it is there. Safe to call from several JVMs. */
  static Path ensure(AzuriteOptions options, Node node) throws IOException, InterruptedException {
    var installation = new Installation(options, node);
    if (!Files.exists(installation.folder)) {
      installation.installUnderLock();
    }
    return installation.folder;
  }

  private void installUnderLock() throws IOException, InterruptedException {
    var parent = createParent();
    try (var _ =
        LockFile.acquire(parent.resolve("install.lock"), options.installTimeout())
            .orElseThrow(() -> stillInstalling(parent))) {
      if (!Files.exists(folder)) {
        deleteBrokenOff(parent);
        install(Files.createTempDirectory(parent, STAGING));
      }
    }
  }

  private static void deleteBrokenOff(Path parent) throws IOException {
    try (var leftBehind = Files.newDirectoryStream(parent, STAGING + "*")) {
      for (var staging : leftBehind) {
        Folders.delete(staging);
      }
    } catch (DirectoryNotEmptyException _) {
      // the npm of a killed JVM still writes there: left to the next installation
    }
  }

  private Path createParent() {
    var parent = options.installFolder().toAbsolutePath();
    try {
      return Files.createDirectories(parent);
    } catch (IOException e) {
      throw new AzuriteException(
          "Azurite can't be installed: the folder %s can't be made. Configure another one."
              .formatted(parent),
          e);
    }
  }

  private AzuriteException stillInstalling(Path parent) {
    return new AzuriteException(
        "Another process has been installing Azurite in %s for more than %d s. Wait for it, or end it."
            .formatted(parent, options.installTimeout().toSeconds()));
  }

  /**
   * Renamed only when complete, so that a broken-off installation is never taken for a good one.
   */
  private void install(Path staging) throws IOException, InterruptedException {
    LOG.log(Level.INFO, "Installing Azurite {0} by npm, only this once, in {1}", VERSION, folder);
    try {
      for (var file : FILES) {
        Files.write(staging.resolve(file), resource(file));
      }
      runNpm(staging);
      Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(staging);
    }
  }

  private void runNpm(Path staging) throws IOException, InterruptedException {
    var words =
        List.of(options.npm(), "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund");
    var npm = new Command(staging, staging.resolve("npm.log"), words);
    node.folder().ifPresent(npm::preferring);
    var outcome = run(npm);
    if (outcome.failed()) {
      throw new AzuriteException(
          "Azurite can't be installed: '%s' %s. Check npm's registry and proxy settings. It printed:%n%s"
              .formatted(String.join(" ", words), outcome.failure(), outcome.output()));
    }
  }

  private Command.Outcome run(Command npm) throws IOException, InterruptedException {
    try {
      return npm.run(options.installTimeout());
    } catch (IOException e) {
      throw new AzuriteException(
          "Azurite can't be installed: npm can't be run as '%s': %s. It comes with Node.js from https://nodejs.org; or configure its executable."
              .formatted(options.npm(), e.getMessage()),
          e);
    }
  }

  private static String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : FILES) {
        digest.update(resource(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  private static byte[] resource(String name) {
    try (var resource = Installation.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(resource, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
