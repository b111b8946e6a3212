package dev.readback.proof.blackbox.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each trouble does to a request and its answer; the server here echoes. */
class TcpProxyTest {
  private final Queue<String> arrived = new ConcurrentLinkedQueue<>();
  private ServerSocket server;
  private TcpProxy proxy;
  private Socket client;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
    proxy = new TcpProxy(server.getLocalPort());
    client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    client.setSoTimeout(5_000);
  }

  @AfterEach
  void stop() throws IOException {
    client.close();
    proxy.close();
    server.close();
  }

  private void serve() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> echo(socket));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void echo(Socket socket) {
    byte[] bytes = new byte[10_000];
    try (socket) {
      for (int count = socket.getInputStream().read(bytes);
          count > 0;
          count = socket.getInputStream().read(bytes)) {
        arrived.add(new String(bytes, 0, count, StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes, 0, count);
      }
    } catch (IOException _) {
      // reset
    }
  }

  private String ask(String request) throws IOException {
    client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return new String(
        client.getInputStream().readNBytes(request.length()), StandardCharsets.US_ASCII);
  }

  private boolean hasArrived(String request) throws InterruptedException {
    for (int look = 0; look < 200 && !arrived.contains(request); look++) {
      Thread.sleep(10);
    }
    return arrived.contains(request);
  }

  @Test
  void without_trouble_all_comes_through() throws IOException {
    assertEquals("one", ask("one"));
    assertEquals("two", ask("two"));
    assertEquals(0, proxy.met());
  }

  @Test
  void delay_lets_it_come_later() throws IOException {
    proxy.begin(Trouble.DELAY);
    long begun = System.nanoTime();
    assertEquals("one", ask("one"));
    assertTrue(System.nanoTime() - begun > 100_000_000, "both ways are slow");
    assertTrue(proxy.met() > 0);
  }

  @Test
  void throttle_lets_it_come_in_pieces() throws IOException {
    proxy.begin(Trouble.THROTTLE);
    String request = "x".repeat(5_000);
    assertEquals(request, ask(request));
    assertTrue(arrived.size() > 3, () -> "pieces: " + arrived.size());
  }

  @Test
  void a_reset_before_keeps_it_from_arriving() throws Exception {
    proxy.begin(Trouble.RESET_BEFORE);
    assertThrows(IOException.class, () -> ask("one"));
    Thread.sleep(100);
    assertTrue(arrived.isEmpty());
  }

  @Test
  void a_reset_after_lets_it_arrive() throws Exception {
    proxy.begin(Trouble.RESET_AFTER);
    assertThrows(IOException.class, () -> ask("one"));
    assertTrue(hasArrived("one"));
  }

  @Test
  void a_lost_answer_lets_it_arrive() throws Exception {
    proxy.begin(Trouble.LOST_ANSWER);
    assertThrows(IOException.class, () -> ask("one"));
    assertTrue(hasArrived("one"));
  }

  @Test
  void a_half_close_ends_the_answer_before_it_begins() throws Exception {
    proxy.begin(Trouble.HALF_CLOSE);
    client.getOutputStream().write("one".getBytes(StandardCharsets.US_ASCII));
    assertTrue(hasArrived("one"));
    assertEquals(-1, client.getInputStream().read());
  }

  @Test
  void a_partition_tells_nobody_and_leaves_no_connection() throws Exception {
    proxy.begin(Trouble.PARTITION);
    client.setSoTimeout(300);
    assertThrows(SocketTimeoutException.class, () -> ask("one"));
    assertTrue(arrived.isEmpty());
    proxy.end();
    client.setSoTimeout(5_000);
    assertThrows(IOException.class, () -> ask("two"));
    assertTrue(arrived.isEmpty());
  }

  @Test
  void after_trouble_new_connections_are_well() throws IOException {
    proxy.begin(Trouble.RESET_BEFORE);
    assertThrows(IOException.class, () -> ask("one"));
    proxy.end();
    client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    assertEquals("two", ask("two"));
  }

  @Test
  void where_nobody_listens_a_connection_breaks() throws IOException {
    server.close();
    client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    client.setSoTimeout(5_000);
    assertThrows(IOException.class, () -> client.getInputStream().read());
  }
}
