package dev.readback.azurite;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** One of Azurite's services. */
enum StorageService {
  TABLE("table"),
  QUEUE("queue");

  /** Azurite's well-known account, the same in every installation: no secret. */
  static final String ACCOUNT = "devstoreaccount1";

  static final String WELL_KNOWN_KEY =
      "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

  final String label;

  StorageService(String label) {
    this.label = label;
  }

  List<String> command(Node node, int port, Path dataFolder) {
    return List.of(
        node.executable(),
        "serve.js",
        label,
        "--" + label + "Host",
        "127.0.0.1",
        "--" + label + "Port",
        Integer.toString(port),
        "--location",
        dataFolder.toString(),
        "--skipApiVersionCheck",
        "--disableTelemetry",
        "--silent");
  }

  URI endpoint(int port) {
    return URI.create("http://127.0.0.1:" + port + "/" + ACCOUNT);
  }
}
