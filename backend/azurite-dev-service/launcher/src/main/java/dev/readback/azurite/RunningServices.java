package dev.readback.azurite;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The services from their start to their end, in possession of the data folder. */
final class RunningServices {

  private final DataFolder data;
  private final Duration stopTimeout;
  private final List<ServiceProcess> processes = new ArrayList<>();

  private RunningServices(DataFolder data, Duration stopTimeout) {
    this.data = data;
    this.stopTimeout = stopTimeout;
  }

  /** Starts the services on the given ports and waits until all answer. */
  static RunningServices start(
      AzuriteOptions options, Path folder, Map<StorageService, Integer> ports)
      throws IOException, InterruptedException {
    var node = Node.find(options.node());
    var installation = Installation.ensure(options, node);
    var data = DataFolder.claim(folder, options.startTimeout());
    var services = new RunningServices(data, options.stopTimeout());
    try {
      for (var service : ports.entrySet()) {
        services.launch(
            ServiceProcess.launch(
                service.getKey(), service.getValue(), installation, folder, node));
      }
      services.awaitReady(options.startTimeout());
      return services;
    } catch (RuntimeException | IOException | InterruptedException e) {
      services.stopAfter(e);
      throw e;
    }
  }

  // Recorded before it begins: whoever claims the folder next never misses a process that writes.
  private void launch(ServiceProcess process) throws IOException {
    processes.add(process);
    data.record(process.handle());
    process.begin();
  }

  private void awaitReady(Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (var process : processes) {
        process.awaitReady(client, deadline);
      }
    }
  }

  private void stopAfter(Exception failure) {
    try {
      stop();
    } catch (RuntimeException | IOException | InterruptedException e) {
      failure.addSuppressed(e);
    }
  }

  /** Ends the services gently and leaves the data folder. */
  void stop() throws IOException, InterruptedException {
    try (data) {
      processes.forEach(ServiceProcess::requestEnd);
      for (var process : processes) {
        process.awaitEnd(stopTimeout);
      }
      processes.forEach(ServiceProcess::requireSaved);
    }
  }
}
