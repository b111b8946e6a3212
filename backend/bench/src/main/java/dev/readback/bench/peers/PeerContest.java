package dev.readback.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import dev.readback.bench.measure.Block;
import dev.readback.bench.measure.Load;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets peers do the same work, one at a time: each alone on the first core, the load on the second.
 *
 * @param folder of all peers
 * @param requests of each client to warm up, and as many again that are measured
 */
public record PeerContest(Path folder, int rounds, int clients, int requests) {
  private static final int SERVER_CORE = 0;
  private static final int LOAD_CORE = 1;

  /** Builds a peer. */
  public void build(Peer peer) {
    peer.build().forEach(command -> Commands.run(folder.resolve(peer.folder()), command));
  }

  /**
   * Runs all rounds, each peer beginning one in turn.
   *
   * @return the trials of each, round by round
   */
  public Map<Peer, List<Trial>> run(List<Peer> peers) {
    Commands.keepThisProcessOn(LOAD_CORE);
    Map<Peer, List<Trial>> trials = new LinkedHashMap<>();
    List<Peer> order = new ArrayList<>(peers);
    for (int round = 0; round < rounds; round++) {
      for (Peer peer : order) {
        trials.computeIfAbsent(peer, _ -> new ArrayList<>()).add(trial(peer));
      }
      Collections.rotate(order, 1);
    }
    return trials;
  }

  private Trial trial(Peer peer) {
    int port = freePort();
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    try (Server server =
        Server.start(folder.resolve(peer.folder()), peer.run(), SERVER_CORE, port)) {
      long bytesAtStart = server.bytes();
      var load = new Load(vertx, server::cpuNanos);
      HttpClient http = client(vertx, port);
      load.run(() -> new Buyer(http), clients, requests);
      long ownCpu = ownCpuNanos();
      Block block = load.run(() -> new Buyer(http), clients, requests);
      double share = (double) (ownCpuNanos() - ownCpu) / block.wallNanos();
      return new Trial(block, server.startUp(), bytesAtStart, server.bytes(), share);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private HttpClient client(Vertx vertx, int port) {
    return vertx.createHttpClient(
        new HttpClientOptions().setDefaultHost("localhost").setDefaultPort(port),
        new PoolOptions().setHttp1MaxSize(clients));
  }

  private static long ownCpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("No free port", e);
    }
  }
}
