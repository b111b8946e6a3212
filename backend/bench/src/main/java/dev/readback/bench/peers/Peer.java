package dev.readback.bench.peers;

import java.nio.file.Path;
import java.util.List;

/**
 * One who does the work, in a folder of its own.
 *
 * @param name short
 * @param made of what, with versions
 * @param folder within {@code backend/bench/peers}
 * @param build commands, run in the folder
 * @param run the command that serves, run in the folder
 */
public record Peer(
    String name, String made, String folder, List<List<String>> build, List<String> run) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String HEAP = "-Xmx1g";
  private static final String CACHE = "target/bookings.aot";
  private static final String QUARKUS_APPLICATION = "target/quarkus-app/quarkus-run.jar";
  private static final String SPRING_APPLICATION = "target/app/bookings.jar";

  public static final Peer READBACK =
      new Peer(
          "Readback",
          "the kernel of this repository on Quarkus 3.33.2",
          "readback",
          List.of(mavenPackage(), training("-Dquarkus.appcds.generate=true", QUARKUS_APPLICATION)),
          served(QUARKUS_APPLICATION));

  /** What a team would pick instead. */
  public static final List<Peer> OTHERS =
      List.of(
          new Peer(
              "Emmett",
              "Emmett 0.42.0 (emmett-expressjs 0.20.0) on Express 4 and Node.js",
              "emmett",
              List.of(List.of("npm", "ci", "--no-audit", "--no-fund")),
              List.of("node", "src/server.js")),
          new Peer(
              "Axon",
              "Axon Framework 4.12.2 on Spring Boot 3.5.7",
              "axon",
              springBoot(),
              served(SPRING_APPLICATION)),
          new Peer(
              "Occurrent",
              "Occurrent 0.19.10 on Spring Boot 3.5.7",
              "occurrent",
              springBoot(),
              served(SPRING_APPLICATION)));

  public Peer {
    build = build.stream().map(List::copyOf).toList();
    run = List.copyOf(run);
  }

  /** Unpacked, as Spring Boot's manual advises for a quick start. */
  private static List<List<String>> springBoot() {
    return List.of(
        mavenPackage(),
        List.of(
            JAVA,
            "-Djarmode=tools",
            "-jar",
            "target/bookings.jar",
            "extract",
            "--force",
            "--destination",
            "target/app"),
        training("-Dspring.context.exit=onRefresh", SPRING_APPLICATION));
  }

  /** A start that ends by itself, to make a cache of linked classes (JEP 483, JEP 514). */
  private static List<String> training(String untilStarted, String application) {
    return List.of(JAVA, HEAP, "-XX:AOTCacheOutput=" + CACHE, untilStarted, "-jar", application);
  }

  private static List<String> served(String application) {
    return List.of(JAVA, HEAP, "-XX:AOTCache=" + CACHE, "-jar", application);
  }

  private static List<String> mavenPackage() {
    return List.of("../../../../mvnw", "--batch-mode", "--quiet", "package");
  }
}
