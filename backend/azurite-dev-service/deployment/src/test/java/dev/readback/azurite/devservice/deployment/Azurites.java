package dev.readback.azurite.devservice.deployment;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The Azurite services that run as children of this JVM. */
final class Azurites {

  private Azurites() {}

  static List<ProcessHandle> running() {
    return ProcessHandle.current().children().filter(Azurites::isAzurite).toList();
  }

  private static boolean isAzurite(ProcessHandle process) {
    return arguments(process).contains("serve.js");
  }

  static Path dataFolder(ProcessHandle process) {
    var arguments = arguments(process);
    return Path.of(arguments.get(arguments.indexOf("--location") + 1));
  }

  private static List<String> arguments(ProcessHandle process) {
    return List.of(process.info().arguments().orElse(new String[0]));
  }

  /** Who answers at an endpoint of a connection string. */
  static String serverAt(String endpoint, String connectionString) throws Exception {
    var matcher = Pattern.compile(endpoint + "=([^;]+)").matcher(connectionString);
    if (!matcher.find()) {
      throw new AssertionError("no " + endpoint + " in " + connectionString);
    }
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(matcher.group(1))).build();
      return client
          .send(request, BodyHandlers.discarding())
          .headers()
          .firstValue("Server")
          .orElse("unknown");
    }
  }
}
